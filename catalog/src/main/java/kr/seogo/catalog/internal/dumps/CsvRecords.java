package kr.seogo.catalog.internal.dumps;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.HarvestedRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Records as CSV (RFC 4180), a line each, in UTF-8 with its mark. Before what a spreadsheet would reckon as a formula stands an
 * apostrophe. Several values of a cell are joined by a semicolon and a space. For one thread.
 */
final class CsvRecords {

    private static final List<String> HEADINGS = List.of(
            "id",
            "ark",
            "level",
            "parent",
            "title",
            "agency",
            "unit",
            "activity",
            "created",
            "closed",
            "retention",
            "type",
            "disclosure",
            "grounds",
            "reason",
            "creators",
            "approvers",
            "places",
            "subjects",
            "languages",
            "description",
            "files");

    /** By it spreadsheets know that a file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvRecords(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(HEADINGS);
    }

    void add(HarvestedRecord.Shown shown) throws IOException {
        RecordDescription d = shown.description();
        AccessDecision access = shown.access();
        printer.printRecord(Stream.of(
                        d.id().name(),
                        shown.ark(),
                        d.level().code(),
                        d.parent().map(RecordId::name).orElse(""),
                        d.title(),
                        d.provenance().agency(),
                        d.provenance().unit().orElse(""),
                        d.provenance().activity().orElse(""),
                        text(d.created()),
                        text(d.closed()),
                        d.retention().map(one -> one.label().ko()).orElse(""),
                        d.type().map(RecordType::code).orElse(""),
                        access.disclosure().code(),
                        access.grounds().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                        access.reason(),
                        String.join("; ", d.creators()),
                        String.join("; ", d.approvers()),
                        String.join("; ", d.places()),
                        String.join("; ", d.subjects()),
                        String.join("; ", d.languages()),
                        d.description().orElse(""),
                        d.files().stream().map(file -> String.valueOf(file.n())).collect(Collectors.joining("; ")))
                .map(CsvRecords::safe));
    }

    /** Hands on what is kept back; the stream stays open. */
    void flush() throws IOException {
        printer.flush();
    }

    private static String text(Optional<CatalogDate> date) {
        return date.map(CatalogDate::text).orElse("");
    }

    private static String safe(String text) {
        String begun = text.stripLeading();
        return beginsWith(text, "\t\r\n") || beginsWith(begun, "=+-@＝＋－＠") ? "'" + text : text;
    }

    private static boolean beginsWith(String text, String oneOf) {
        return !text.isEmpty() && oneOf.indexOf(text.charAt(0)) >= 0;
    }
}
