package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Tally;

/**
 * A case in a list.
 *
 * @param stage as of its last event
 * @param nextDue by which the body must next act, and what it is
 */
public record CaseLine(
        CaseNumber number,
        int version,
        CaseStage stage,
        Tally tally,
        Optional<String> department,
        Optional<String> officer,
        String wants,
        LocalDate received,
        LocalDate due,
        Optional<LocalDate> nextDue,
        Optional<ClockKind> nextKind,
        boolean stopped) {}
