package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;

/** When a look at who asks is unusual, as {@code law/unusual-looks.csv} has it. */
public final class UnusualLooks {

    private final List<Line> lines;

    private UnusualLooks(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What is usual on some days.
     *
     * @param many so many looks of one person a day, and no more
     * @param from the hour office begins
     * @param to the hour by which it has ended
     */
    public record Line(int many, int from, int to, Label article, Validity validity) {}

    /** Reads and checks the file. */
    public static UnusualLooks shipped() {
        return new UnusualLooks(LawFile.read("unusual-looks.csv").stream()
                .map(line -> new Line(
                        line.number("many", 1, 10_000),
                        line.number("from", 0, 23),
                        line.number("to", 1, 24),
                        line.label("article"),
                        line.validity()))
                .toList());
    }

    /**
     * The line for looks of a day.
     *
     * @throws IllegalStateException when no line is for that day
     */
    public Line on(LocalDate day) {
        return lines.stream()
                .filter(line -> line.validity().covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law/unusual-looks.csv has no line for " + day));
    }
}
