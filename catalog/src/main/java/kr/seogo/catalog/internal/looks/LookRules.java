package kr.seogo.catalog.internal.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.LookKind;
import kr.seogo.catalog.Seoul;

/**
 * Reckons when a record that is not open must be looked at next: five years after it was last decided on, thirty after it was
 * produced, whichever comes first (Public Records Act, Article 35 (2) and (3)). After the thirty years a decision to keep it
 * closed is looked at every five years again (Article 35 (4)).
 */
public final class LookRules {

    private final List<LookRule> rules;

    LookRules(List<LookRule> rules) {
        this.rules = List.copyOf(rules);
        for (LookKind kind : LookKind.values()) {
            if (rules.stream().noneMatch(rule -> rule.kind() == kind)) {
                throw new IllegalStateException("law/looks.csv has no line for " + kind.code());
            }
        }
    }

    /** As they come with the program. */
    public static LookRules shipped() {
        return new LookRules(LookFile.shipped());
    }

    /**
     * What of a record the reckoning goes by.
     *
     * @param grounds of the last decision
     * @param decided when the last decision was made; empty where there is none
     * @param produced the last year of its production, where it is known
     */
    public record Basis(
            DisclosureClass disclosure, Set<Integer> grounds, Optional<Instant> decided, OptionalInt produced) {
        public Basis {
            grounds = Set.copyOf(grounds);
        }
    }

    /** The next look; none at an open record, nor at one of which neither decision nor production is known. */
    public Optional<Look> next(Basis basis) {
        if (basis.disclosure() == DisclosureClass.OPEN) {
            return Optional.empty();
        }
        Optional<LocalDate> decided = basis.decided().map(LookRules::day);
        Optional<Look> thirty = thirty(basis, decided);
        Optional<Look> five = decided.flatMap(day -> five(basis, day, thirty.isPresent()));
        return Stream.concat(thirty.stream(), five.stream())
                .reduce((one, other) -> other.year() < one.year() ? other : one);
    }

    /** What wants a look at a record that was last decided on at a moment. */
    public Label article(LookKind kind, Instant decided) {
        return rule(kind, day(decided)).article();
    }

    /** None where it was decided on since: that was the look. */
    private Optional<Look> thirty(Basis basis, Optional<LocalDate> decided) {
        if (basis.produced().isEmpty()) {
            return Optional.empty();
        }
        LookRule rule = rule(LookKind.THIRTY_YEARS, decided.orElse(LocalDate.MIN));
        int year = basis.produced().getAsInt() + rule.years() + 1;
        return decided.filter(day -> day.getYear() >= year).isPresent()
                ? Optional.empty()
                : Optional.of(new Look(LookKind.THIRTY_YEARS, year));
    }

    private Optional<Look> five(Basis basis, LocalDate decided, boolean thirtyAhead) {
        LookRule rule = rule(LookKind.FIVE_YEARS, decided);
        boolean waits =
                thirtyAhead && !basis.grounds().isEmpty() && rule.waits().containsAll(basis.grounds());
        return waits ? Optional.empty() : Optional.of(new Look(LookKind.FIVE_YEARS, decided.getYear() + rule.years()));
    }

    /** A decision from before the first line is looked at by the first. */
    private LookRule rule(LookKind kind, LocalDate day) {
        List<LookRule> versions =
                rules.stream().filter(rule -> rule.kind() == kind).toList();
        return versions.stream().filter(rule -> rule.holdsOn(day)).findFirst().orElseGet(versions::getFirst);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Seoul.ZONE);
    }
}
