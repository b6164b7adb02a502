package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import org.jdbi.v3.core.Handle;

/** The outbox of closed cases: each stands here as soon as the event does that closed it. */
final class CaseOutbox {

    private static final int MOST = 20;

    private CaseOutbox() {}

    /**
     * A closed case that is to become a record.
     *
     * @param closing version of the event that closed it; a case that a ruling opened again is closed again
     */
    record Due(CaseNumber number, int closing, LocalDate closed) {

        /** The number of its transfer: the same whenever it is tried again. */
        String transfer() {
            return number + "/" + closing;
        }
    }

    static void add(Handle handle, CaseEvent event, CaseState after) {
        if (closes(event, after)) {
            handle.execute(
                    "insert into disclosure.case_handover (number, closing, closed, state, since, tries, next_try, note)"
                            + " values (?, ?, ?, 'due', ?, 0, ?, '')",
                    after.number().value(),
                    after.version(),
                    event.stamp().day(),
                    EventRows.utc(event.stamp().at()),
                    EventRows.utc(event.stamp().at()));
        }
    }

    /** A ruling, a stay or the arrival of a notice that leaves a closed case closed is added to its record. */
    private static boolean closes(CaseEvent event, CaseState after) {
        return switch (event.fact()) {
            case DecisionFact.Closed f -> true;
            case IntakeFact.Ended f -> true;
            case DecisionFact.Ruled f -> after.over();
            case DecisionFact.StayOrdered f -> after.over();
            case DecisionFact.StayLifted f -> after.over();
            case DecisionFact.NoticeReceived f -> after.over();
            case HearingFact.ThirdPartyReached f -> after.over();
            default -> false;
        };
    }

    /** Those to be tried now; of a case the earlier closing first, which the later one hangs on. */
    static List<Due> due(Handle handle, Instant now) {
        return handle.createQuery("select number, closing, closed from disclosure.case_handover h where state = 'due'"
                        + " and next_try <= :now and not exists (select 1 from disclosure.case_handover e"
                        + " where e.number = h.number and e.closing < h.closing and e.state = 'due')"
                        + " order by next_try, number limit " + MOST)
                .bind("now", EventRows.utc(now))
                .map((row, context) -> new Due(
                        new CaseNumber(row.getString("number")),
                        row.getInt("closing"),
                        row.getObject("closed", LocalDate.class)))
                .list();
    }

    /** Whether letters of the case are still to be made or on their way; they go into the record. */
    static boolean lettersUnderWay(Handle handle, CaseNumber number) {
        return handle.createQuery("select exists (select 1 from disclosure.letter where number = :number"
                        + " and state in ('due', 'ready', 'sending'))")
                .bind("number", number.value())
                .mapTo(Boolean.class)
                .one();
    }

    static boolean stillDue(Handle handle, Due one) {
        return handle.createQuery("select 1 from disclosure.case_handover where number = :number"
                        + " and closing = :closing and state = 'due' for update")
                .bind("number", one.number().value())
                .bind("closing", one.closing())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether a closing of the case has not become a record yet. */
    static boolean waits(Handle handle, CaseNumber number) {
        return handle.createQuery("select exists (select 1 from disclosure.case_handover where number = :number"
                        + " and state = 'due')")
                .bind("number", number.value())
                .mapTo(Boolean.class)
                .one();
    }

    static void archived(Handle handle, Due one, String record) {
        handle.execute(
                "update disclosure.case_handover set state = 'archived', note = '', record = ? where number = ?"
                        + " and closing = ?",
                record,
                one.number().value(),
                one.closing());
    }

    /** To be tried again: what waits for something a minute from now, after failures ever later, an hour at the most. */
    static void later(Handle handle, Due one, Instant now, String note, boolean failed) {
        handle.execute(
                "update disclosure.case_handover set tries = tries + ?, note = ?,"
                        + " next_try = cast(? as timestamptz) + least(60, 1 + tries * ?) * interval '1 minute'"
                        + " where number = ? and closing = ?",
                failed ? 1 : 0,
                note,
                EventRows.utc(now),
                failed ? 1 : 0,
                one.number().value(),
                one.closing());
    }

    /** The version of the closing before, of which there is a record already. */
    static Optional<Integer> before(Handle handle, Due one) {
        return handle.createQuery("select max(closing) from disclosure.case_handover where number = :number"
                        + " and closing < :closing")
                .bind("number", one.number().value())
                .bind("closing", one.closing())
                .mapTo(Integer.class)
                .findOne();
    }
}
