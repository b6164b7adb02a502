package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionFact.Moved;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Stamp;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.HolidayDesk;
import kr.seogo.disclosure.api.HolidayPreview;
import kr.seogo.disclosure.api.HolidayStep;
import kr.seogo.disclosure.internal.cases.CaseDays;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.cases.CaseFold;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Lets the open cases follow the calendar: shows what an entry would move, and moves it in one transaction, each case by an
 * event that names the source. The entry is durable first; a kill between the two is made good by following again.
 */
public final class CalendarFollowing {

    private static final String SYSTEM = "Seogo";

    private final Jdbi jdbi;
    private final Deadlines deadlines;
    private final HolidayDesk holidays;
    private final CaseStore store;

    public CalendarFollowing(Jdbi jdbi, Deadlines deadlines, HolidayDesk holidays, CaseStore store) {
        this.jdbi = jdbi;
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.store = store;
    }

    /** The days as they are counted now. */
    CaseDays days() {
        return new LawDays(deadlines);
    }

    List<CaseMoved> preview(HolidayEntry entry) {
        return jdbi.withHandle(handle -> moving(handle, entry));
    }

    HolidayPreview look(HolidayEntry entry) {
        return jdbi.withHandle(handle -> look(handle, entry));
    }

    private HolidayPreview look(Handle handle, HolidayEntry entry) {
        List<CaseMoved> moving = moving(handle, entry);
        return new HolidayPreview(PreviewVersion.of(entry, holidays.history().size(), moving), moving);
    }

    Optional<HolidayOutcome.Refused> refusal(HolidayEntry entry) {
        return holidays.refusal(entry);
    }

    List<HolidayCorrection> corrections() {
        return holidays.history();
    }

    private List<CaseMoved> moving(Handle handle, HolidayEntry entry) {
        CaseEngine then = new CaseEngine(LawDays.remembering(holidays.asIf(entry)), FeeTables.none());
        List<CaseMoved> moved = new ArrayList<>();
        EventRows.live(handle).forEach((number, state) -> {
            List<Moved> dates = then.moved(state);
            if (!dates.isEmpty()) {
                moved.add(new CaseMoved(number, dates));
            }
        });
        return moved;
    }

    HolidayConfirmed confirm(HolidayEntry entry, Actor desk) {
        return jdbi.inTransaction(handle -> enter(handle, entry, desk));
    }

    /** While nobody takes a step in an open case: what is confirmed is what was shown. */
    HolidayStep confirm(HolidayEntry entry, String preview, Actor desk) {
        return jdbi.inTransaction(handle -> {
            place(handle);
            holdCases(handle);
            HolidayPreview now = look(handle, entry);
            return !declares(desk) || now.version().equals(preview)
                    ? new HolidayStep.Made(enter(handle, entry, desk))
                    : new HolidayStep.Changed(now);
        });
    }

    private HolidayConfirmed enter(Handle handle, HolidayEntry entry, Actor desk) {
        if (!declares(desk)) {
            return new HolidayConfirmed.NotPermitted(
                    new Label("공휴일은 정보공개 총괄부서만 정할 수 있습니다.", "Only the disclosure desk enters a declared holiday."));
        }
        return switch (holidays.enter(entry)) {
            case HolidayOutcome.Refused no -> new HolidayConfirmed.Refused(no);
            case HolidayOutcome.Entered entered ->
                new HolidayConfirmed.Confirmed(
                        entered.correction(), follow(handle, Optional.of(desk).filter(by -> by.role() == Role.DESK)));
        };
    }

    private static boolean declares(Actor actor) {
        return actor.role() == Role.DESK || actor.role() == Role.SYSTEM;
    }

    /** Moves what has not followed the calendar yet; returns how many cases moved. */
    int follow(Optional<Actor> by) {
        return jdbi.inTransaction(handle -> follow(handle, by));
    }

    private int follow(Handle handle, Optional<Actor> by) {
        long followed = place(handle);
        List<HolidayCorrection> all = holidays.history();
        if (all.size() <= followed) {
            return 0;
        }
        HolidayCorrection last = all.getLast();
        int moved = move(
                handle,
                by,
                last.source() + " (" + last.date() + " " + last.name().ko() + ")");
        handle.execute("update disclosure.calendar_place set corrections = ?", all.size());
        return moved;
    }

    private static long place(Handle handle) {
        return handle.createQuery("select corrections from disclosure.calendar_place for update")
                .mapTo(Long.class)
                .one();
    }

    /** Nobody takes a step in an open case meanwhile; readers read on. */
    private static void holdCases(Handle handle) {
        handle.execute("select 1 from disclosure.case_row where live order by number for update");
    }

    private int move(Handle handle, Optional<Actor> by, String source) {
        holdCases(handle);
        CaseEngine now = new CaseEngine(LawDays.remembering(deadlines), FeeTables.none());
        Map<CaseNumber, CaseState> live = EventRows.live(handle);
        LocalDate today = store.today();
        PreparedBatch events = EventRows.batch(handle);
        PreparedBatch letters = LetterRows.batch(handle);
        CaseLines lines = new CaseLines(handle, now, today);
        int moved = 0;
        for (CaseState state : live.values()) {
            List<Moved> dates = now.moved(state);
            if (!dates.isEmpty()) {
                CaseEvent event = event(state, by, source, dates, today);
                CaseState after = CaseFold.after(state, event);
                EventRows.add(events, after.number(), after.version(), event);
                LetterRows.add(letters, event, after);
                lines.put(after);
                moved++;
            }
        }
        CaseStore.execute(events);
        CaseStore.execute(letters);
        lines.execute();
        return moved;
    }

    private CaseEvent event(CaseState state, Optional<Actor> by, String source, List<Moved> dates, LocalDate today) {
        Actor actor =
                by.orElseGet(() -> new Actor(SYSTEM, Role.SYSTEM, state.intake().body(), Optional.empty()));
        // A calendar is followed whatever the clock: where it was set back, at the moment of the last step.
        Instant at = store.now().isBefore(state.last()) ? state.last() : store.now();
        return new CaseEvent(
                new Stamp(at, today, actor, source, CaseRule.HOLIDAY), new DecisionFact.DatesMoved(source, dates));
    }
}
