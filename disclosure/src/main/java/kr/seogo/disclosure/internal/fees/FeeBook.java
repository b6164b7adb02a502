package kr.seogo.disclosure.internal.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.FeeRate;
import kr.seogo.disclosure.FeeRounding;
import kr.seogo.disclosure.internal.fees.FeeTable.Line;
import kr.seogo.disclosure.internal.fees.FeeTable.Reduction;

/** Every table there is, checked as a whole: no two of a body on a day, nothing without its table, no code twice. */
public final class FeeBook {

    private final List<FeeTable> tables;

    private FeeBook(List<FeeTable> tables) {
        this.tables = tables;
    }

    public static FeeBook read(FeeFolder folder) {
        List<FeeRow> heads = folder.rows("tables.csv");
        List<FeeRow> lines = folder.rows("lines.csv");
        List<FeeRow> reductions = folder.rows("reductions.csv");
        List<FeeTable> tables = new ArrayList<>();
        for (FeeRow head : heads) {
            FeeTable table = table(head, lines, reductions);
            if (tables.stream().anyMatch(other -> meet(other, table))) {
                throw head.wrong(
                        "valid_from", table.from().toString(), "days on which no other table of the body holds");
            }
            tables.add(table);
        }
        belong(lines, tables);
        belong(reductions, tables);
        return new FeeBook(List.copyOf(tables));
    }

    /** Every table of a body, the oldest first. */
    List<FeeTable> of(String body) {
        return tables.stream()
                .filter(table -> table.body().equals(body))
                .sorted(Comparator.comparing(FeeTable::from))
                .toList();
    }

    Optional<FeeTable> of(String body, LocalDate day) {
        return tables.stream()
                .filter(table -> table.body().equals(body) && table.holds(day))
                .findFirst();
    }

    private static FeeTable table(FeeRow head, List<FeeRow> lines, List<FeeRow> reductions) {
        String body = head.text("body");
        LocalDate from = head.day("valid_from");
        Optional<LocalDate> to = head.optionalDay("valid_to");
        if (to.filter(from::isAfter).isPresent()) {
            throw head.wrong("valid_to", to.get().toString(), "a day not before valid_from");
        }
        FeeRounding.Way way =
                switch (head.word("rounding", "down", "up", "nearest")) {
                    case "up" -> FeeRounding.Way.UP;
                    case "nearest" -> FeeRounding.Way.NEAREST;
                    default -> FeeRounding.Way.DOWN;
                };
        return new FeeTable(
                new FeeQuote.Table(
                        body, from, to, head.text("source"), new FeeRounding(head.number("rounding_won", 1), way)),
                head.word("kind", "own", "example").equals("example"),
                once(lines.stream().filter(row -> of(row, body, from)).toList(), "line").stream()
                        .map(FeeBook::line)
                        .toList(),
                once(reductions.stream().filter(row -> of(row, body, from)).toList(), "reduction").stream()
                        .map(FeeBook::reduction)
                        .toList());
    }

    private static Line line(FeeRow row) {
        return new Line(
                row.text("line"),
                row.label("name"),
                row.label("unit"),
                new FeeRate(
                        row.number("base_units", 0),
                        row.number("base_won", 0),
                        row.number("step_units", 1),
                        row.number("step_won", 0),
                        row.word("reducible", "yes", "no").equals("yes")));
    }

    private static Reduction reduction(FeeRow row) {
        long percent = row.number("percent", 1);
        if (percent > 100) {
            throw row.wrong("percent", String.valueOf(percent), "a percentage from 1 to 100");
        }
        return new Reduction(row.text("reduction"), row.label("name"), (int) percent, row.text("evidence"));
    }

    private static List<FeeRow> once(List<FeeRow> rows, String code) {
        Set<String> seen = new HashSet<>();
        for (FeeRow row : rows) {
            if (!seen.add(row.text(code))) {
                throw row.wrong(code, row.text(code), "a code once in a table");
            }
        }
        return rows;
    }

    private static void belong(List<FeeRow> rows, List<FeeTable> tables) {
        for (FeeRow row : rows) {
            if (tables.stream().noneMatch(table -> of(row, table.body(), table.from()))) {
                throw row.wrong(
                        "body, valid_from", row.text("body") + ", " + row.text("valid_from"), "those of a table");
            }
        }
    }

    private static boolean of(FeeRow row, String body, LocalDate from) {
        return row.text("body").equals(body) && row.day("valid_from").equals(from);
    }

    private static boolean meet(FeeTable one, FeeTable other) {
        return one.body().equals(other.body()) && (one.holds(other.from()) || other.holds(one.from()));
    }
}
