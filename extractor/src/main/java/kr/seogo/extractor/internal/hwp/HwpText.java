package kr.seogo.extractor.internal.hwp;

import java.nio.file.Path;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractOption;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;

/** The text of an HWP 5 document as hwplib reads it: paragraphs with tables, boxes, headers and notes in their place. */
public final class HwpText {

    private HwpText() {}

    /** The text of the document at {@code path}; throws what hwplib throws, which is {@link Exception} itself. */
    public static String read(Path path) throws Exception {
        HWPFile file = HWPReader.fromFile(path.toFile());
        TextExtractOption option = new TextExtractOption(TextExtractMethod.InsertControlTextBetweenParagraphText);
        option.setAppendEndingLF(true);
        return TextExtractor.extract(file, option);
    }
}
