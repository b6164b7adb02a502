package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CommitteeLimits;
import kr.seogo.disclosure.CommitteeLimits.Share;

/** {@code law/committee.csv}: every rule has a line, and never two for one day. A value. */
public final class CommitteeLaw {

    private static final String FILE = "committee.csv";

    /** What is asked. */
    enum Rule {
        LEAST,
        MOST,
        EXTERNAL,
        EXTERNAL_EXCEPTION,
        TERM,
        RENEWALS,
        QUORUM,
        MAJORITY,
        SIGNERS
    }

    private record Line(Rule rule, LawLine line, Label article, Validity validity) {}

    private final List<Line> lines;

    private CommitteeLaw(List<Line> lines) {
        this.lines = lines;
    }

    /** What the program brings. */
    public static CommitteeLaw shipped() {
        return of(LawFile.read(FILE));
    }

    static CommitteeLaw of(List<LawLine> file) {
        CommitteeLaw law = new CommitteeLaw(file.stream()
                .map(line -> new Line(line.word("rule", Rule.values()), line, line.label("article"), line.validity()))
                .toList());
        for (Rule rule : Rule.values()) {
            law.check(rule);
        }
        // Every version is read once, so that a value that cannot be read ends the start and no sitting.
        law.lines.forEach(line -> law.at(line.validity().from()));
        return law;
    }

    /** What is asked of a committee on a day; empty where that is not known. */
    public Optional<CommitteeLimits> at(LocalDate day) {
        if (Arrays.stream(Rule.values()).anyMatch(rule -> find(rule, day).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new CommitteeLimits(
                number(Rule.LEAST, day),
                number(Rule.MOST, day),
                share(Rule.EXTERNAL, day),
                share(Rule.EXTERNAL_EXCEPTION, day),
                value(Rule.TERM, day).as("value", text(Rule.TERM, day), "a term as P2Y", Period::parse),
                number(Rule.RENEWALS, day),
                share(Rule.QUORUM, day),
                share(Rule.MAJORITY, day),
                number(Rule.SIGNERS, day)));
    }

    private void check(Rule rule) {
        List<Line> versions = lines.stream().filter(line -> line.rule() == rule).toList();
        if (versions.isEmpty()) {
            throw new IllegalStateException("law/" + FILE + " has no line for the rule " + rule);
        }
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i - 1).validity().overlaps(versions.get(i).validity())) {
                throw versions.get(i)
                        .line()
                        .wrong("valid_from", rule + " twice for one day", "one line of a rule a day");
            }
        }
    }

    private Optional<Line> find(Rule rule, LocalDate day) {
        return lines.stream()
                .filter(line -> line.rule() == rule && line.validity().covers(day))
                .findFirst();
    }

    private LawLine value(Rule rule, LocalDate day) {
        return find(rule, day).orElseThrow().line();
    }

    private String text(Rule rule, LocalDate day) {
        return value(rule, day).text("value");
    }

    private int number(Rule rule, LocalDate day) {
        return value(rule, day).number("value", 0, 100);
    }

    private Share share(Rule rule, LocalDate day) {
        return value(rule, day).as("value", text(rule, day), "a share as 2/3", text -> {
            String[] parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("No share: " + text);
            }
            return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        });
    }
}
