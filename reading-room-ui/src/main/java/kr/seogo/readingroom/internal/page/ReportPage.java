package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Unit;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.api.ReportKind;
import kr.seogo.readingroom.internal.text.Addresses;

/**
 * A report.
 *
 * @param kinds which there are for whoever looks
 * @param quick periods that are asked for often, by what they are called
 */
public record ReportPage(Report report, List<ReportKind> kinds, Map<String, FigurePeriod> quick, boolean desk) {

    private static final String PATH = "/staff/cases/reports";

    /** The cases behind a figure. */
    public record Behind(FigureCell cell, String title, CasePage page, Optional<String> next, boolean desk) {}

    /** The same report of another period. */
    public String address(Frame frame, FigurePeriod period) {
        return Addresses.of(frame.to(PATH), asked(report.kind(), period));
    }

    public String download(Frame frame, ReportFormat format) {
        Map<String, String> asked = asked(report.kind(), report.period());
        asked.put("format", format.extension());
        return Addresses.of(frame.to(PATH), asked);
    }

    /** The page of the cases behind a figure. */
    public static String address(Frame frame, FigureCell cell) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", cell.period().first().toString());
        asked.put("to", cell.period().last().toString());
        asked.put("figure", cell.figure().code());
        asked.put("group", cell.group().map(group -> group.code()).orElse(""));
        asked.put("key", cell.key());
        return Addresses.of(frame.to(PATH + "/cases"), asked);
    }

    private static Map<String, String> asked(ReportKind kind, FigurePeriod period) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("kind", kind.code());
        asked.put("from", period.first().toString());
        asked.put("to", period.last().toString());
        return asked;
    }

    public static BarChart chart(Frame frame, Report.Table table) {
        return BarChart.of(frame, table);
    }

    /** A number as it is read; a dash where nothing can be said. */
    public static String shown(Frame frame, Cell cell) {
        return cell.value()
                .map(value -> cell.unit() == Unit.COUNT ? frame.number(value.longValue()) : value.toPlainString())
                .orElse("–");
    }
}
