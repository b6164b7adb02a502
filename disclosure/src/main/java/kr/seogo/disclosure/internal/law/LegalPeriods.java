package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.disclosure.CountingClock;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.NotInForceException;
import kr.seogo.disclosure.PeriodLength;

/** {@code law/periods.csv}: every rule has a line, and never two for one day. */
public final class LegalPeriods {
    private static final String FILE = "periods.csv";

    private final Map<DeadlineRule, List<LegalPeriod>> periods;

    private LegalPeriods(Map<DeadlineRule, List<LegalPeriod>> periods) {
        this.periods = periods;
    }

    /** Those the program brings. */
    public static LegalPeriods shipped() {
        return of(LawFile.read(FILE));
    }

    static LegalPeriods of(List<LawLine> lines) {
        Map<DeadlineRule, List<LegalPeriod>> periods = lines.stream()
                .map(LegalPeriods::period)
                .collect(Collectors.groupingBy(
                        LegalPeriod::rule, () -> new EnumMap<>(DeadlineRule.class), Collectors.toList()));
        for (DeadlineRule rule : DeadlineRule.values()) {
            checkVersions(rule, periods.getOrDefault(rule, List.of()));
        }
        return new LegalPeriods(periods);
    }

    /** The rule as it stood for an event of that day. */
    public LegalPeriod at(DeadlineRule rule, LocalDate day) {
        return periods.getOrDefault(rule, List.of()).stream()
                .filter(period -> period.appliesTo(day))
                .findFirst()
                .orElseThrow(() -> new NotInForceException(rule, day));
    }

    private static void checkVersions(DeadlineRule rule, List<LegalPeriod> versions) {
        if (versions.isEmpty()) {
            throw new IllegalStateException("law/" + FILE + " has no line for the rule " + rule.code());
        }
        for (int i = 1; i < versions.size(); i++) {
            if (validity(versions.get(i - 1)).overlaps(validity(versions.get(i)))) {
                throw new IllegalStateException("law/" + FILE + ": two lines of " + rule.code() + " hold from "
                        + versions.get(i).validFrom() + "; expected one a day, in the order of time");
            }
        }
    }

    private static Validity validity(LegalPeriod period) {
        return new Validity(period.validFrom(), period.validTo());
    }

    private static LegalPeriod period(LawLine line) {
        Validity validity = line.validity();
        return new LegalPeriod(
                rule(line, "rule", line.text("rule")),
                line.label("name"),
                line.label("starts"),
                line.word("clock", CountingClock.values()),
                length(line, "length", line.text("length")),
                line.optional("extension").map(value -> days(line, value)),
                line.optional("outer").map(value -> length(line, "outer", value)),
                line.optional("opens").map(value -> rule(line, "opens", value)),
                line.label("article"),
                validity.from(),
                validity.to());
    }

    private static DeadlineRule rule(LawLine line, String column, String code) {
        return DeadlineRule.of(code)
                .orElseThrow(
                        () -> line.wrong(column, code, "the name of a rule " + Arrays.toString(DeadlineRule.values())));
    }

    private static PeriodLength days(LawLine line, String value) {
        PeriodLength length = length(line, "extension", value);
        if (length.unit() != PeriodLength.Unit.DAYS) {
            throw line.wrong("extension", value, "days");
        }
        return length;
    }

    private static PeriodLength length(LawLine line, String column, String value) {
        return line.as(column, value, "days, months or years as P10D, P2M, P1Y", text -> {
            Period period = Period.parse(text);
            return single(period).orElseThrow(() -> new IllegalArgumentException("one unit, more than nothing"));
        });
    }

    private static Optional<PeriodLength> single(Period period) {
        List<PeriodLength> parts = Stream.of(
                        Map.entry(PeriodLength.Unit.DAYS, period.getDays()),
                        Map.entry(PeriodLength.Unit.MONTHS, period.getMonths()),
                        Map.entry(PeriodLength.Unit.YEARS, period.getYears()))
                .filter(part -> part.getValue() > 0)
                .map(part -> new PeriodLength(part.getValue(), part.getKey()))
                .toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }
}
