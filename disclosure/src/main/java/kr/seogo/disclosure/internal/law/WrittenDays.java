package kr.seogo.disclosure.internal.law;

import java.util.List;
import java.util.function.Function;
import kr.seogo.disclosure.DayOff;

/** Days off that are written down one by one: elections, declared days, past years. */
public final class WrittenDays {
    private WrittenDays() {}

    /** {@code law/elections.csv}. */
    public static List<DayOff> elections() {
        return read("elections.csv", line -> DayOff.Kind.ELECTION);
    }

    /** {@code law/declared.csv}. */
    public static List<DayOff> declared() {
        return read("declared.csv", line -> DayOff.Kind.DECLARED);
    }

    /** {@code law/past.csv}. */
    public static List<DayOff> past() {
        return read("past.csv", line -> line.word("kind", DayOff.Kind.values()));
    }

    private static List<DayOff> read(String file, Function<LawLine, DayOff.Kind> kind) {
        return LawFile.read(file).stream()
                .map(line -> new DayOff(line.date("date"), line.label("name"), kind.apply(line), line.label("source")))
                .toList();
    }
}
