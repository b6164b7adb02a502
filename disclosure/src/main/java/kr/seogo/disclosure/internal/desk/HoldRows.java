package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.api.CaseHolds.Held;
import kr.seogo.disclosure.api.CaseHolds.Stamp;
import org.jdbi.v3.core.Handle;

/** What was held back, as the histories of cases have it. */
final class HoldRows {

    /** In words, not bound: only so is the index over holds used, however the question is planned. */
    private static final String KINDS =
            "e.kind in ('" + FactKind.HOLD_PLACED.code() + "', '" + FactKind.HOLD_LIFTED.code() + "')";

    static final String STEPS = "select e.number, e.kind, e.actor, e.at, e.why, (select max(h.closed) from"
            + " disclosure.case_handover h where h.number = e.number) as closed from disclosure.case_event e"
            + " join disclosure.case_row r on r.number = e.number where r.body = :body and " + KINDS
            + " order by e.number, e.version";

    private HoldRows() {}

    private record Step(CaseNumber number, boolean put, Stamp stamp, Optional<LocalDate> closed) {}

    static List<Held> of(Handle handle, String body) {
        Map<CaseNumber, List<Held>> all = new LinkedHashMap<>();
        handle.createQuery(STEPS)
                .bind("body", body)
                .map((row, context) -> new Step(
                        new CaseNumber(row.getString("number")),
                        row.getString("kind").equals(FactKind.HOLD_PLACED.code()),
                        new Stamp(
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("why")),
                        Optional.ofNullable(row.getObject("closed", LocalDate.class))))
                .forEach(step -> add(all.computeIfAbsent(step.number(), _ -> new ArrayList<>()), step));
        return all.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Held held) -> held.end().isPresent())
                        .thenComparing(held -> held.put().at(), Comparator.reverseOrder()))
                .toList();
    }

    /** Every lifting ends what was put last. */
    private static void add(List<Held> held, Step step) {
        if (step.put()) {
            held.add(new Held(step.number(), step.closed(), step.stamp(), Optional.empty()));
        } else {
            Held last = held.removeLast();
            held.add(new Held(last.number(), last.closed(), last.put(), Optional.of(step.stamp())));
        }
    }
}
