package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Verdict;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.cases.Letters;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Secrets;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * One case in one transaction: its line is locked, its events are read, the law is asked, and what follows is written with
 * the letters it wants. Nothing is half done.
 */
public final class CaseStore {

    private final CaseEngine engine;
    private final Identities identities;
    private final Secrets secrets;
    private final KnownBodies bodies;
    private final Onward onward;
    private final InstantSource clock;

    public CaseStore(
            CaseEngine engine, Identities identities, Secrets secrets, KnownBodies bodies, InstantSource clock) {
        this.engine = engine;
        this.identities = identities;
        this.secrets = secrets;
        this.bodies = bodies;
        this.onward = new Onward(this, identities);
        this.clock = clock;
    }

    /** Of PostgreSQL's precision, so that what is written is read. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
    }

    /** Lines that an earlier version wrote, made anew. */
    public void followRows(Jdbi jdbi) {
        OutdatedRows.follow(jdbi, engine, today());
    }

    Receipt receive(Handle handle, NewCase asked, Actor actor) {
        bodies.require(handle, "body", asked.request().body());
        CaseState state = begin(handle, asked.request(), actor, now());
        identities.keep(handle, state.number(), asked.requester());
        String secret = secrets.fresh();
        secrets.keep(handle, state.number().value(), secret);
        return new Receipt(
                state.number(),
                secret,
                state.intake().received(),
                state.decisionClock().due());
    }

    CaseOutcome move(Handle handle, CaseNumber number, int expectedVersion, Move move, Actor actor) {
        Optional<Integer> version = CaseRows.lock(handle, number);
        if (version.isEmpty()) {
            return new CaseOutcome.NotFound();
        }
        List<CaseEvent> past = EventRows.of(handle, number);
        if (!OwnSteps.current(past, expectedVersion, move)) {
            return new CaseOutcome.Stale(version.get());
        }
        CaseState state = CaseFold.of(number, past);
        return switch (engine.judge(state, move, actor, now())) {
            case Verdict.Unlawful no -> new CaseOutcome.Unlawful(no.rule(), no.sentence());
            case Verdict.NotPermitted no -> new CaseOutcome.NotPermitted(no.sentence());
            case Verdict.Lawful lawful -> {
                Optional<CaseOutcome> repeated = notRepeated(handle, state, move, actor);
                if (repeated.isPresent()) {
                    yield repeated.get();
                }
                CaseState after = append(handle, state, onward.passOn(handle, state, lawful.events(), actor));
                keepContact(handle, number, move);
                yield new CaseOutcome.Done(view(handle, after, actor));
            }
        };
    }

    /** Why a request is not dealt with as repeated; what was compared for it is logged as looked at. */
    private Optional<CaseOutcome> notRepeated(Handle handle, CaseState state, Move move, Actor actor) {
        return new RepeatCheck(identities, this).refused(handle, state, move, actor);
    }

    /** What a move would bring about; writes nothing of the case. */
    Foresight foresee(Handle handle, CaseState state, int expectedVersion, Move move, Actor actor) {
        if (!OwnSteps.current(EventRows.of(handle, state.number()), expectedVersion, move)) {
            return new Foresight.Impossible(new CaseOutcome.Stale(state.version()));
        }
        return switch (engine.judge(state, move, actor, now())) {
            case Verdict.Unlawful no -> new Foresight.Impossible(new CaseOutcome.Unlawful(no.rule(), no.sentence()));
            case Verdict.NotPermitted no -> new Foresight.Impossible(new CaseOutcome.NotPermitted(no.sentence()));
            case Verdict.Lawful lawful -> {
                Optional<CaseOutcome> repeated = notRepeated(handle, state, move, actor);
                if (repeated.isPresent()) {
                    yield new Foresight.Impossible(repeated.get());
                }
                CaseState after = state;
                List<LetterTo> letters = new ArrayList<>();
                for (CaseEvent event : lawful.events()) {
                    after = CaseFold.after(after, event);
                    letters.addAll(Letters.of(event.fact(), after));
                }
                yield new Foresight.Possible(state, after, today(), lawful.events(), letters);
            }
        };
    }

    /** A step that happens by itself, to a case whose line is locked; whether the law knows it now. */
    boolean own(Handle handle, CaseState state, Move move, Actor system) {
        if (engine.judge(state, move, system, now()) instanceof Verdict.Lawful lawful) {
            append(handle, state, lawful.events());
            return true;
        }
        return false;
    }

    /** Writes events after a state, with their letters and the line of the case. */
    CaseState append(Handle handle, CaseState before, List<CaseEvent> events) {
        PreparedBatch rows = EventRows.batch(handle);
        PreparedBatch letters = LetterRows.batch(handle);
        CaseState state = before;
        for (CaseEvent event : events) {
            state = CaseFold.after(state, event);
            EventRows.add(rows, state.number(), state.version(), event);
            LetterRows.add(letters, event, state);
            RecordOutbox.add(handle, event, state);
            CaseOutbox.add(handle, event, state);
        }
        rows.execute();
        execute(letters);
        CaseLines.write(handle, state, engine, today());
        return state;
    }

    static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    CaseView view(Handle handle, CaseState state, Actor actor) {
        return new CaseView(
                state,
                today(),
                EventRows.of(handle, state.number()),
                CommitteeGate.possible(handle, state, engine.possibleMoves(state, actor, now())),
                LetterRows.of(handle, state.number()));
    }

    /** Whether the law allows a kind of move now, given the right particulars, whoever keeps the committee. */
    public boolean allows(CaseState state, MoveKind kind, Actor actor) {
        return engine.possibleMoves(state, actor, now()).contains(kind);
    }

    /** Records in a case what a meeting of the committee found, at whatever version it is. */
    public CaseOutcome committeeMove(Handle handle, CaseNumber number, Move move, Actor actor) {
        return CaseRows.lock(handle, number)
                .map(version -> move(handle, number, version, move, actor))
                .orElseGet(CaseOutcome.NotFound::new);
    }

    CaseState begin(Handle handle, NewRequest request, Actor actor, Instant at) {
        CaseEvent first = engine.receive(request, actor, at);
        CaseNumber number = next(handle, LocalDate.ofInstant(at, Seoul.ZONE).getYear());
        PreparedBatch rows = EventRows.batch(handle);
        EventRows.add(rows, number, 1, first);
        rows.execute();
        CaseState state = CaseFold.of(number, List.of(first));
        PreparedBatch letters = LetterRows.batch(handle);
        LetterRows.add(letters, first, state);
        execute(letters);
        CaseLines.write(handle, state, engine, today());
        return state;
    }

    private static CaseNumber next(Handle handle, int year) {
        long running = handle.createQuery("insert into disclosure.case_counter as c (year, last) values (:year, 1)"
                        + " on conflict (year) do update set last = c.last + 1 returning last")
                .bind("year", year)
                .mapTo(Long.class)
                .one();
        return CaseNumber.of(year, running);
    }

    private void keepContact(Handle handle, CaseNumber number, Move move) {
        if (move instanceof HearingMove.NotifyThirdParty told) {
            told.contact().ifPresent(contact -> identities.keepParty(handle, number, told.party(), contact));
        }
    }

    /** Why a request cannot be passed on as a move says; nothing where it can. */
    void requireReceiver(Handle handle, Move move) {
        onward.require(handle, move);
    }
}
