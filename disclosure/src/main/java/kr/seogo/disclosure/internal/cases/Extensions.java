package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.Optional;
import java.util.function.Function;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.PeriodLength;

/** Extending a period, by no more than the law had it on the day the period began (Act, Articles 11 (2) and 18 (3)). */
final class Extensions {

    private Extensions() {}

    /** @param days working days; all the law allows where they are left out */
    static Answer of(
            CaseRule rule,
            LegalClock clock,
            Optional<Integer> days,
            Sitting sitting,
            Function<LegalClock, Fact> extended) {
        int most = sitting.days()
                .period(clock.kind(), clock.from())
                .extension()
                .map(PeriodLength::count)
                .orElse(0);
        int by = days.orElse(most);
        return by < 1 || by > most
                ? no(
                        rule,
                        most + "일의 범위에서 연장합니다: " + by + "일.",
                        "The period is extended by one to " + most + " working days; found " + by + ".")
                : fact(rule, extended.apply(sitting.clocks().extend(clock, by)));
    }
}
