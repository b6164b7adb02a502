package kr.seogo.disclosure.internal.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Practice;

/**
 * {@code law/practice.csv}, or another file of its form: every practice has one line for every day from the first of the
 * calendar on, so that no step is ever taken of which nothing is settled.
 */
public final class PracticeFile {

    private static final String FILE = "practice.csv";
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

    /** What is settled. */
    enum Kind {
        CLARIFICATION_STOPS_CLOCK,
        CORRECTION_STOPS_CLOCK,
        OBJECTION_LOCKS_DISCLOSURE,
        EXTENSIONS,
        SPLIT_KEEPS_RECEIPT,
        TRANSFER_STARTS_ON_OWN_RECEIPT
    }

    private record Line(Kind kind, int value, Validity validity, LawLine line) {}

    private final List<Line> lines;

    private PracticeFile(List<Line> lines) {
        this.lines = lines;
    }

    public static PracticeFile shipped() {
        return checked(FILE, LawFile.read(FILE));
    }

    public static PracticeFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = Files.newInputStream(file)) {
            return checked(name, LawFile.read(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read what the house does in " + file, e);
        }
    }

    /** What is done on a day; before the first of the calendar, what was done on that. */
    public Practice on(LocalDate day) {
        LocalDate asked = day.isBefore(FIRST) ? FIRST : day;
        return new Practice(
                yes(Kind.CLARIFICATION_STOPS_CLOCK, asked),
                yes(Kind.CORRECTION_STOPS_CLOCK, asked),
                yes(Kind.OBJECTION_LOCKS_DISCLOSURE, asked),
                value(Kind.EXTENSIONS, asked),
                yes(Kind.SPLIT_KEEPS_RECEIPT, asked),
                yes(Kind.TRANSFER_STARTS_ON_OWN_RECEIPT, asked));
    }

    private boolean yes(Kind kind, LocalDate day) {
        return value(kind, day) > 0;
    }

    private int value(Kind kind, LocalDate day) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.validity().covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law/" + FILE + " has no line of " + kind + " for " + day))
                .value();
    }

    private static PracticeFile checked(String name, List<LawLine> file) {
        List<Line> lines = file.stream().map(PracticeFile::line).toList();
        Arrays.stream(Kind.values())
                .forEach(kind -> without(
                        name,
                        kind,
                        lines.stream().filter(line -> line.kind() == kind).toList()));
        return new PracticeFile(lines);
    }

    private static Line line(LawLine line) {
        Kind kind = line.word("practice", Kind.values());
        int value = kind == Kind.EXTENSIONS ? line.number("value", 0, 9) : line.yes("value") ? 1 : 0;
        return new Line(kind, value, line.validity(), line);
    }

    /** Neither a gap nor two lines for one day, in the order of time. */
    private static void without(String name, Kind kind, List<Line> versions) {
        Optional<LocalDate> next = Optional.of(FIRST);
        for (Line version : versions) {
            LocalDate from = version.validity().from();
            String expected = next.map(day -> kind + " from " + day + " on")
                    .orElse("no further line of " + kind + ", whose last is still in force");
            if (next.filter(from::equals).isEmpty()) {
                throw version.line().wrong("valid_from", from.toString(), expected);
            }
            next = version.validity().to().map(last -> last.plusDays(1));
        }
        if (next.isPresent()) {
            throw new IllegalStateException("law/" + name + ": expected a line of " + kind + " that is in force from "
                    + next.get() + " on; found none");
        }
    }
}
