package kr.seogo.extractor.internal.pdfbox;

import java.io.IOException;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Looks at the pictures a page may draw before any of them is decoded: a few hundred bytes can hold billions of pixels. */
final class PageImages {

    private static final int DEEPEST = 5;

    private PageImages() {}

    static void check(@Nullable PDResources resources, long maxPixels) throws IOException {
        check(resources, maxPixels, 0);
    }

    private static void check(@Nullable PDResources resources, long maxPixels, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                refuseLarge(image, maxPixels);
            } else if (object instanceof PDFormXObject form) {
                check(form.getResources(), maxPixels, depth + 1);
            }
        }
    }

    private static void refuseLarge(PDImageXObject image, long maxPixels) {
        if ((long) image.getWidth() * image.getHeight() > maxPixels) {
            String found = image.getWidth() + " × " + image.getHeight();
            throw new RefusedException(
                    Reason.TOO_LARGE, "expected at most " + maxPixels + " pixels in a picture, found " + found);
        }
    }
}
