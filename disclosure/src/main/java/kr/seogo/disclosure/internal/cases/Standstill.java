package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingFact.ClarificationAsked;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.cases.Answer.Grounded;

/**
 * How long a clock stands still for an answer: up to the day that was given for it and no longer, whoever acts whenever. Once
 * that day is over the clock goes on, and the next step of anybody finds it running.
 */
final class Standstill {

    private static final Set<MoveKind> OF_REQUEST = EnumSet.of(MoveKind.CLARIFIED, MoveKind.CLARIFICATION_LAPSED);
    private static final Set<MoveKind> OF_OBJECTION =
            EnumSet.of(MoveKind.OBJECTION_CORRECTED, MoveKind.OBJECTION_CORRECTION_LAPSED);

    private Standstill() {}

    static HearingFact.ClarificationEnded ended(boolean answered, String text, Sitting sitting) {
        CaseState state = sitting.state();
        LocalDate until = until(state.handling().clarification().map(ClarificationAsked::replyBy), sitting.today());
        return new HearingFact.ClarificationEnded(
                answered,
                text,
                sitting.clocks().resume(state.decisionClock(), until),
                sitting.clocks().resume(state.silenceClock(), until));
    }

    static ObjectionFact.CorrectionEnded ended(Objection one, boolean corrected, String text, Sitting sitting) {
        LocalDate until = until(one.correction().map(asked -> asked.by().due()), sitting.today());
        return new ObjectionFact.CorrectionEnded(
                one.number(), corrected, text, sitting.clocks().resume(one.clock(), until));
    }

    private static LocalDate until(Optional<LocalDate> given, LocalDate today) {
        return given.filter(today::isAfter).orElse(today);
    }

    /** How many days it has stood still. */
    static long days(LegalClock clock) {
        return clock.pauses().stream()
                .mapToLong(pause -> Math.max(0, ChronoUnit.DAYS.between(pause.after(), pause.until())))
                .sum();
    }

    /**
     * What is over without anybody having said so, when a move of a kind is made. Whoever records an answer that came late, or
     * that none came, says so themselves; letters and files that reach somebody are no step in the case.
     */
    static List<Grounded> over(MoveKind kind, Sitting sitting) {
        List<Grounded> over = new ArrayList<>();
        if (sitting.actor().role() == Role.SYSTEM || sitting.state().over()) {
            return over;
        }
        if (!OF_REQUEST.contains(kind) && requestOver(sitting)) {
            over.add(new Grounded(CaseRule.CLARIFICATION, ended(false, "", sitting)));
        }
        if (!OF_OBJECTION.contains(kind)) {
            sitting.state().openObjections().stream()
                    .filter(one -> one.correction()
                            .filter(asked -> sitting.today().isAfter(asked.by().due()))
                            .isPresent())
                    .forEach(one -> over.add(new Grounded(CaseRule.OBJECTION_FORM, ended(one, false, "", sitting))));
        }
        return over;
    }

    private static boolean requestOver(Sitting sitting) {
        CaseState state = sitting.state();
        return state.decisionClock().stopped()
                && state.handling()
                        .clarification()
                        .filter(asked -> sitting.today().isAfter(asked.replyBy()))
                        .isPresent();
    }
}
