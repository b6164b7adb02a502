package kr.seogo.disclosure.internal.post;

import java.nio.charset.StandardCharsets;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterFile;
import kr.seogo.disclosure.internal.notices.MissingGlyphsException;
import kr.seogo.disclosure.internal.notices.Paper;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;
import kr.seogo.disclosure.internal.notices.hwpx.NoticeHwpx;

/** Prints a paper for whoever wants it. */
final class Sheets {

    private Sheets() {}

    /** @param name of its file, without an ending */
    static LetterDesk.Answer printed(Paper paper, LetterFormat format, String name) {
        try {
            byte[] bytes =
                    switch (format) {
                        case PDF -> Press.Printer.PDF.of(paper);
                        case HTML -> NoticeHtml.page(paper).getBytes(StandardCharsets.UTF_8);
                        case HWPX -> NoticeHwpx.of(paper);
                    };
            return new LetterDesk.Answer.Found(new LetterFile(format, name + "." + format.suffix(), bytes));
        } catch (MissingGlyphsException e) {
            return unprintable();
        }
    }

    /** What is said where no font has a character of it. */
    static LetterDesk.Answer unprintable() {
        return new LetterDesk.Answer.Unprintable(new Label(
                "글꼴에 없는 글자가 있어 PDF로 만들 수 없습니다. HTML이나 HWPX로 받으십시오.",
                "It holds characters no font has, and cannot be had as PDF; take HTML or HWPX."));
    }
}
