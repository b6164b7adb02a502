package kr.seogo.extractor.redact;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.Frames;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.internal.pdfbox.ImagePdf;
import kr.seogo.extractor.protocol.JobLine.RedactJob;

/** Burns boxes into a picture and writes its pixels anew; a file of several pictures becomes a PDF of them. */
final class PictureRedaction {

    private static final int DPI_OF_A_SCAN = 200;

    private PictureRedaction() {}

    static Redacted.Done redact(RedactJob job, Marks marks, Path part) throws IOException {
        if (!marks.texts().isEmpty()) {
            throw new RefusedException(Reason.UNSUPPORTED, "a picture has no text that could be found: mark regions");
        }
        try (Frames frames = Frames.open(job.source().path(), job.maxPixels(), job.maxPages())) {
            for (Region region : marks.regions()) {
                if (region.page() > frames.count()) {
                    throw new IllegalArgumentException("a mark is on page " + region.page() + " of " + frames.count());
                }
            }
            if (frames.count() == 1) {
                BufferedImage burned = burned(frames.read(0), Boxes.of(marks, 1));
                if (!ImageIO.write(burned, "png", part.toFile())) {
                    throw new IOException("this JDK has no writer for PNG");
                }
                Boxes.prove(ImageIO.read(part.toFile()), Boxes.of(marks, 1), 0);
                return new Redacted.Done(
                        "image/png", 1, marks.regions().size(), List.of(), "", List.of("page-without-text:1"));
            }
            return pages(frames, marks, part);
        }
    }

    private static Redacted.Done pages(Frames frames, Marks marks, Path part) throws IOException {
        List<String> warnings = new java.util.ArrayList<>();
        try (ImagePdf pdf = new ImagePdf()) {
            for (int i = 0; i < frames.count(); i++) {
                List<Region> boxes = Boxes.of(marks, i + 1);
                BufferedImage burned = burned(frames.read(i), boxes);
                float points = 72f / DPI_OF_A_SCAN;
                pdf.add(burned, burned.getWidth() * points, burned.getHeight() * points, boxes);
                warnings.add("page-without-text:" + (i + 1));
            }
            pdf.save(part);
        }
        return new Redacted.Done(
                "application/pdf", frames.count(), marks.regions().size(), List.of(), "", warnings);
    }

    /** What may lie behind transparent pixels does not come along. */
    private static BufferedImage burned(BufferedImage picture, List<Region> boxes) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = plain.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        Boxes.burn(plain, boxes);
        return plain;
    }
}
