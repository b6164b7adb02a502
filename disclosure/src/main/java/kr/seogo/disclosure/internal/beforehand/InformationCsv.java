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
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as CSV, read and written a page at a time. */
final class InformationCsv implements InformationLists.File {

    static final int PAGE = 100;

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
        text.append(Csv.BYTE_ORDER_MARK);
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
                    Csv.safe(line.title()),
                    line.years(),
                    line.created().map(CatalogDate::text).orElse(""),
                    Csv.safe(line.unit().orElse("")),
                    Csv.safe(String.join(", ", line.handledBy())),
                    line.retention().map(kept -> kept.label().ko()).orElse(""),
                    line.type().map(type -> type.label().ko()).orElse(""),
                    line.disclosure().label().ko(),
                    line.ark());
        }
        csv.flush();
    }
}
