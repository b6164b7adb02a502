package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.internal.archive.RegisterDecision;
import org.jdbi.v3.core.Handle;

/** The outbox of decisions on records: what an event says of them stands here as soon as the event does. */
final class RecordOutbox {

    private static final int MOST = 100;

    private RecordOutbox() {}

    static void add(Handle handle, CaseEvent event, CaseState after) {
        if (event.fact() instanceof DecisionFact.RecordsDecided decided) {
            decided.records().forEach(one -> add(handle, event, after, decided.decision(), one));
        }
    }

    private static void add(Handle handle, CaseEvent event, CaseState after, int decision, RecordDecision one) {
        handle.createUpdate("insert into disclosure.record_decision (number, decision, record, kind, items, hides,"
                        + " title_checked, officer, body, not_before, state, tries, next_try, note, since)"
                        + " values (:number, :decision, :record, :kind, :items, :hides, :checked, :officer, :body, :day,"
                        + " 'due', 0, :at, '', :at)")
                .bind("number", after.number().value())
                .bind("decision", decision)
                .bind("record", one.record())
                .bind("kind", one.kind().code())
                .bindArray("items", Integer.class, one.items().toArray())
                .bind("hides", one.hides())
                .bind("checked", one.titleChecked())
                .bind("officer", event.stamp().actor().name())
                .bind("body", after.intake().body())
                .bind("day", one.kind() == DecisionKind.CLOSED ? event.stamp().day() : day(after))
                .bind("at", EventRows.utc(event.stamp().at()))
                .execute();
    }

    /** The first day on which what was decided may be open to everybody, as far as it is known by now. */
    static LocalDate day(CaseState state) {
        Optional<LocalDate> announced = state.delivery()
                .scheduled()
                .map(scheduled -> scheduled.disclosing().day());
        Optional<LocalDate> decided =
                state.decision().flatMap(made -> made.made().disclosing()).map(Disclosing::day);
        return Stream.of(announced.or(() -> decided), state.lockedUntil())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    static List<RegisterDecision> due(Handle handle, LocalDate today, Instant now) {
        return handle.createQuery("select * from disclosure.record_decision where state = 'due'"
                        + " and not_before <= :today and next_try <= :now order by next_try, number limit " + MOST)
                .bind("today", today)
                .bind("now", EventRows.utc(now))
                .map((row, context) -> new RegisterDecision(
                        new CaseNumber(row.getString("number")),
                        row.getInt("decision"),
                        new RecordDecision(
                                row.getString("record"),
                                EventRows.term(DecisionKind.values(), row.getString("kind")),
                                Arrays.asList((Integer[]) row.getArray("items").getArray()),
                                row.getBoolean("hides"),
                                row.getBoolean("title_checked")),
                        row.getString("officer"),
                        row.getString("body")))
                .list();
    }

    /** Whether nobody else has carried it out since it was read. */
    static boolean stillDue(Handle handle, RegisterDecision one) {
        return handle.createQuery("select 1 from disclosure.record_decision where number = :number"
                        + " and decision = :decision and record = :record and state = 'due' for update")
                .bind("number", one.number().value())
                .bind("decision", one.decision())
                .bind("record", one.record().record())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static void end(Handle handle, RegisterDecision one, String state) {
        handle.execute(
                "update disclosure.record_decision set state = ?, note = '' where number = ? and decision = ?"
                        + " and record = ?",
                state,
                one.number().value(),
                one.decision(),
                one.record().record());
    }

    /** To be looked at again a minute from now, and after failures ever later, an hour at the most. */
    static void later(Handle handle, RegisterDecision one, Instant now, Optional<String> failure) {
        handle.execute(
                "update disclosure.record_decision set tries = tries + ?, note = ?,"
                        + " next_try = cast(? as timestamptz) + least(60, 1 + tries * ?) * interval '1 minute'"
                        + " where number = ? and decision = ? and record = ?",
                failure.isPresent() ? 1 : 0,
                failure.orElse(""),
                EventRows.utc(now),
                failure.isPresent() ? 1 : 0,
                one.number().value(),
                one.decision(),
                one.record().record());
    }
}
