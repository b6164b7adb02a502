package kr.seogo.extractor.internal.tika;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** What Tika's parsers are told before they open a file. */
final class Contexts {

    private static final long PDF_MEMORY = 64L * 1024 * 1024;

    private Contexts() {}

    static ParseContext create() {
        ParseContext context = new ParseContext();
        context.set(EncodingDetector.class, new KoreanEncodingDetector());
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        return context;
    }

    /** Text and forms and notes; no reading of pictures, and nothing a script in the file would do. */
    private static PDFParserConfig pdf() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAcroFormContent(true);
        pdf.setExtractAnnotationText(true);
        pdf.setExtractBookmarksText(true);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY);
        return pdf;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(true);
        office.setIncludeSlideNotes(true);
        return office;
    }
}
