package kr.seogo.extractor.internal.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import kr.seogo.extractor.text.ParagraphUnion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text of an HWPX document: hwpxlib's reading, which keeps tables in their place, and every paragraph it leaves out
 * (headers, footers, notes, master pages) from a pass of our own over the XML.
 */
public final class HwpxText {

    private static final Logger LOG = LoggerFactory.getLogger(HwpxText.class);

    private HwpxText() {}

    /** Whether the document opens only with a password. */
    public static boolean isLocked(Path path) throws IOException {
        try (HwpxPackage pack = new HwpxPackage(path)) {
            return pack.isLocked();
        }
    }

    /** About {@code most} characters of the document at {@code path}. */
    public static String read(Path path, int most) throws IOException, XMLStreamException {
        StringBuilder sections = new StringBuilder();
        boolean large;
        try (HwpxPackage pack = new HwpxPackage(path)) {
            large = pack.isLarge();
            for (ZipEntry part : pack.textParts()) {
                try (InputStream in = pack.open(part)) {
                    sections.append(SectionText.read(in, most - Math.min(most, sections.length())));
                }
            }
        }
        return large ? sections.toString() : ParagraphUnion.of(byLibrary(path), sections.toString());
    }

    /** Empty where hwpxlib gives up: the pass over the XML has the text then. */
    private static String byLibrary(Path path) {
        try {
            HWPXFile file = HWPXReader.fromFile(path.toFile());
            TextMarks marks = new TextMarks()
                    .lineBreakAnd("\n")
                    .paraSeparatorAnd("\n")
                    .tabAnd("\t")
                    .tableCellSeparatorAnd("\t")
                    .tableRowSeparatorAnd("\n");
            return TextExtractor.extract(file, TextExtractMethod.InsertControlTextBetweenParagraphText, false, marks);
        } catch (Exception e) {
            // hwpxlib declares Exception itself
            LOG.info("hwpxlib gave up, the pass over the XML goes on: {}", e.toString());
            return "";
        }
    }
}
