package kr.seogo.disclosure.internal.beforehand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.disclosure.api.InformationLine;
import kr.seogo.disclosure.api.InformationLists;
import kr.seogo.disclosure.api.InformationPage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as CSV, read and written a page at a time. */
final class InformationCsv implements InformationLists.File {

    static final int PAGE = 100;

    /** By it spreadsheets know that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<Optional<String>, InformationPage> pages;
    private final InformationPage first;

    /** @param pages by cursor */
    InformationCsv(Function<Optional<String>, InformationPage> pages) {
        this.pages = pages;
        this.first = pages.apply(Optional.empty());
    }

    @Override
    public void write(OutputStream to) throws IOException {
        // Not closed: the stream is the caller's.
        OutputStreamWriter text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        @SuppressWarnings("resource") // would close the caller's stream
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord("문서제목", "생산연도", "생산일자", "처리과", "업무담당자", "보존기간", "형태", "공개구분", "식별자");
        InformationPage page = first;
        lines(csv, page);
        while (page.next().isPresent()) {
            page = pages.apply(page.next());
            lines(csv, page);
        }
        text.flush();
    }

    private static void lines(CSVPrinter csv, InformationPage page) throws IOException {
        for (InformationLine line : page.lines()) {
            csv.printRecord(
                    safe(line.title()),
                    line.years(),
                    line.created().map(CatalogDate::text).orElse(""),
                    safe(line.unit().orElse("")),
                    safe(String.join(", ", line.handledBy())),
                    line.retention().map(kept -> kept.label().ko()).orElse(""),
                    line.type().map(type -> type.label().ko()).orElse(""),
                    line.disclosure().label().ko(),
                    line.ark());
        }
        csv.flush();
    }

    /** With an apostrophe before what a spreadsheet would reckon as a formula (OWASP, CSV injection). */
    static String safe(String text) {
        String begun = text.stripLeading();
        return beginsWith(text, "\t\r\n") || beginsWith(begun, "=+-@＝＋－＠") ? "'" + text : text;
    }

    private static boolean beginsWith(String text, String oneOf) {
        return !text.isEmpty() && oneOf.indexOf(text.charAt(0)) >= 0;
    }
}
