package kr.seogo.disclosure.internal.notices.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    private final Font regular = Font.of("NotoSansKR-Regular.ttf");
    private final Font bold = Font.of("NotoSansKR-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Glyphs glyphs = regular.glyphs().and(bold.glyphs());

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
        String html = NoticeHtml.print(notice);
        byte[] regularPart = regular.part(html);
        byte[] boldPart = bold.part(html);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.useFont(() -> new ByteArrayInputStream(regularPart), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(boldPart), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Seogo");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The notice of case " + notice.number() + " could not be printed", e);
        }
    }
}
