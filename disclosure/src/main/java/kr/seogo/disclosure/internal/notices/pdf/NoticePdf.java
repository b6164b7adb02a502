package kr.seogo.disclosure.internal.notices.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kr.seogo.disclosure.internal.notices.MissingGlyphsException;
import kr.seogo.disclosure.internal.notices.Sheet;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;

/**
 * Prints notices as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), the fonts within. Reads nothing from anywhere. Safe
 * for use by many threads.
 */
public final class NoticePdf {

    private static final String FAMILY = "Notice";

    private final byte[] regular = font("NotoSansKR-Regular.ttf");
    private final byte[] bold = font("NotoSansKR-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Glyphs glyphs = Glyphs.of(regular).and(Glyphs.of(bold));

    /**
     * A notice, printed.
     *
     * @throws MissingGlyphsException for a character the fonts have no glyph for; a sign in its place is never printed
     */
    public byte[] of(Sheet notice) {
        int[] missing = glyphs.missing(notice.texts());
        if (missing.length > 0) {
            throw new MissingGlyphsException(notice.number(), missing);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Seogo");
            builder.withHtmlContent(NoticeHtml.print(notice), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The notice of case " + notice.number() + " could not be printed", e);
        }
    }

    private static byte[] font(String name) {
        try (InputStream bytes = NoticePdf.class.getResourceAsStream("fonts/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the font " + name, e);
        }
    }
}
