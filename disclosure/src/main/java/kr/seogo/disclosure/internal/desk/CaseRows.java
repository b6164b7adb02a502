package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The line of each case in lists and figures, written with its events. */
public final class CaseRows {

    private static final List<String> FIRST =
            List.of("settled", "settled_as", "settled_late", "settled_items", "taken");

    private static final String PUT = "insert into disclosure.case_row (number, version, live, stage, tally, body,"
            + " department, officer, channel, wants, received, due, extended, stopped, next_due, next_kind, decided,"
            + " decision, overdue, items, ending, objection, outcome, lock_until, updated, origin, delivery, settled,"
            + " settled_as, settled_late, settled_items, taken) values (:number, :version,"
            + " :live, :stage, :tally, :body, :department, :officer, :channel, :wants, :received, :due, :extended,"
            + " :stopped, :next_due, :next_kind, :decided, :decision, :overdue, :items, :ending, :objection,"
            + " :outcome, :lock_until, :updated, :origin, :delivery, :settled, :settled_as, :settled_late, :settled_items,"
            + " :taken) on conflict (number) do update set version = excluded.version,"
            + " live = excluded.live, stage = excluded.stage, tally = excluded.tally,"
            + " department = excluded.department, officer = excluded.officer, due = excluded.due,"
            + " extended = excluded.extended, stopped = excluded.stopped, next_due = excluded.next_due,"
            + " next_kind = excluded.next_kind, decided = excluded.decided, decision = excluded.decision,"
            + " overdue = excluded.overdue, items = excluded.items, ending = excluded.ending,"
            + " objection = excluded.objection, outcome = excluded.outcome, lock_until = excluded.lock_until,"
            + " updated = excluded.updated,"
            // What was settled once stays settled.
            + FIRST.stream()
                    .map(name -> " " + name + " = case when case_row.settled is null then excluded." + name
                            + " else case_row." + name + " end")
                    .collect(Collectors.joining(","));

    private CaseRows() {}

    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch(PUT);
    }

    static void put(PreparedBatch batch, CaseState state, CaseEngine engine, LocalDate today) {
        IntakeFact.Received intake = state.intake();
        Optional<DecisionFact.Decided> made = state.decision().map(decision -> decision.made());
        Optional<LegalClock> next = state.nextDue();
        Optional<Objection> objection = state.objections().isEmpty()
                ? Optional.empty()
                : Optional.of(state.objections().getLast());
        settle(batch, Settled.of(state, engine));
        batch.bind("number", state.number().value())
                .bind("origin", intake.origin().code())
                .bind("delivery", intake.delivery().code())
                .bind("version", state.version())
                .bind("live", !state.over())
                .bind("stage", state.stage(today).code())
                .bind("tally", state.tally().code())
                .bind("body", intake.body())
                .bind("department", state.handling().department().orElse(null))
                .bind("officer", state.handling().officer().orElse(null))
                .bind("channel", intake.channel().code())
                .bind("wants", intake.wants())
                .bind("received", intake.received())
                .bind("due", state.decisionClock().due())
                .bind("extended", state.decisionClock().extraDays() > 0)
                .bind("stopped", state.decisionClock().stopped())
                .bind("next_due", next.map(LegalClock::due).orElse(null))
                .bind("next_kind", next.map(clock -> clock.kind().code()).orElse(null))
                .bind("decided", made.map(DecisionFact.Decided::day).orElse(null))
                .bind("decision", made.map(decided -> decided.kind().code()).orElse(null))
                .bind("overdue", made.filter(DecisionFact.Decided::overdue).isPresent())
                .bindArray("items", Integer.class, (Object[]) made.stream()
                        .flatMap(decided -> decided.refusals().stream())
                        .map(Refusal::item)
                        .distinct()
                        .sorted()
                        .toArray(Integer[]::new))
                .bind("ending", state.ended().map(ended -> ended.how().code()).orElse(null))
                .bind("objection", objection.map(one -> one.stage().code()).orElse(null))
                .bind(
                        "outcome",
                        objection
                                .flatMap(Objection::decided)
                                .map(decided -> decided.outcome().code())
                                .orElse(null))
                .bind("lock_until", state.lockedUntil().orElse(null))
                .bind("updated", EventRows.utc(state.last()))
                .add();
    }

    static void settle(SqlStatement<?> sql, Optional<Settled> settled) {
        sql.bind("settled", settled.map(Settled::day).orElse(null))
                .bind("settled_as", settled.map(Settled::as).orElse(null))
                .bind("settled_late", settled.map(Settled::late).orElse(null))
                .bindArray("settled_items", Integer.class, (Object[])
                        settled.map(Settled::items).orElse(List.of()).toArray(Integer[]::new))
                .bind("taken", settled.map(Settled::taken).orElse(null));
    }

    /** The version of a case, which nobody else changes until the transaction ends; empty where there is none. */
    public static Optional<Integer> lock(Handle handle, CaseNumber number) {
        return handle.createQuery("select version from disclosure.case_row where number = :number for update")
                .bind("number", number.value())
                .mapTo(Integer.class)
                .findOne();
    }
}
