package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.HolidayPreview;
import kr.seogo.disclosure.api.HolidayStep;
import kr.seogo.disclosure.api.IdentityLook;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The desk over the database. */
public final class StoredCaseDesk implements CaseDesk {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final Identities identities;
    private final CalendarFollowing calendar;
    private final CatalogueRecords records;
    private final HeardFirst producers;
    private final DeliveryGate gate;

    public StoredCaseDesk(
            Jdbi jdbi,
            CaseStore store,
            Identities identities,
            CalendarFollowing calendar,
            CatalogueRecords records,
            DeliveryGate gate) {
        this.jdbi = jdbi;
        this.store = store;
        this.identities = identities;
        this.calendar = calendar;
        this.records = records;
        this.producers = new HeardFirst(records);
        this.gate = gate;
    }

    @Override
    public Receipt receive(NewCase request, Actor desk) {
        if (desk.role() != Role.DESK || !desk.body().equals(request.request().body())) {
            throw new BadInputException(
                    "body",
                    new Label(
                            "총괄부서는 자기 기관의 청구만 접수합니다: " + desk.body() + ".",
                            "A desk receives requests to its own body, " + desk.body() + "."));
        }
        return jdbi.inTransaction(handle -> store.receive(handle, request, desk));
    }

    @Override
    public CaseOutcome move(CaseNumber number, int expectedVersion, Move move, Actor actor) {
        Optional<CaseOutcome> kept = keptIn(number, expectedVersion, move, actor);
        if (kept.isPresent()) {
            return kept.get();
        }
        return jdbi.inTransaction(handle -> {
            Optional<CaseState> state = seen(handle, number, actor);
            if (state.isEmpty()) {
                return new CaseOutcome.NotFound();
            }
            StoredNames.requireDepartment(handle, move, actor);
            requireRecords(move, actor);
            store.requireReceiver(handle, move);
            if (move instanceof DeliveryMove.Deliver deliver) {
                gate.hold(handle, number, deliver);
            }
            return barred(handle, state.get(), move, actor)
                    .orElseGet(() -> store.move(handle, number, expectedVersion, move, actor));
        });
    }

    /** Why what is to be handed over may not leave: only asked where the case would let it. */
    private Optional<CaseOutcome> keptIn(CaseNumber number, int expectedVersion, Move move, Actor actor) {
        return move instanceof DeliveryMove.Deliver deliver
                        && lookAhead(number, expectedVersion, move, actor) instanceof Foresight.Possible
                ? view(number, actor).flatMap(view -> gate.refused(view, deliver))
                : Optional.empty();
    }

    private void requireRecords(Move move, Actor actor) {
        if (move instanceof DecisionMove.Decide decide) {
            records.requireDecidable(decide.records(), actor);
        }
        if (move instanceof IntakeMove.Immediate immediate) {
            immediate.record().ifPresent(records::requireOpen);
        }
    }

    @Override
    public Foresight foresee(CaseNumber number, int expectedVersion, Move move, Actor actor) {
        return keptIn(number, expectedVersion, move, actor)
                .<Foresight>map(Foresight.Impossible::new)
                .orElseGet(() -> lookAhead(number, expectedVersion, move, actor));
    }

    private Foresight lookAhead(CaseNumber number, int expectedVersion, Move move, Actor actor) {
        return jdbi.withHandle(handle -> {
            Optional<CaseState> state = seen(handle, number, actor);
            if (state.isEmpty()) {
                return new Foresight.Impossible(new CaseOutcome.NotFound());
            }
            StoredNames.requireDepartment(handle, move, actor);
            requireRecords(move, actor);
            store.requireReceiver(handle, move);
            return barred(handle, state.get(), move, actor)
                    .<Foresight>map(Foresight.Impossible::new)
                    .orElseGet(() -> store.foresee(handle, state.get(), expectedVersion, move, actor));
        });
    }

    /** What the law of one case cannot see: who keeps the committee, and who made the records. */
    private Optional<CaseOutcome> barred(Handle handle, CaseState state, Move move, Actor actor) {
        return CommitteeGate.refused(handle, move, actor)
                .or(() -> store.allows(state, MoveKind.of(move), actor)
                        ? producers.refused(state, move, actor)
                        : Optional.empty());
    }

    @Override
    public Optional<CaseView> view(CaseNumber number, Actor actor) {
        return jdbi.withHandle(handle -> seen(handle, number, actor).map(state -> store.view(handle, state, actor)));
    }

    @Override
    public CasePage list(CaseQuery query, Actor actor) {
        if (!staff(actor)) {
            return new CasePage(0, List.of(), Optional.empty());
        }
        DaysAhead ahead = DaysAhead.of(store.today(), calendar.days());
        return jdbi.withHandle(handle -> CaseList.page(handle, query, actor, ahead));
    }

    @Override
    public Optional<Requester> requester(CaseNumber number, String why, Actor actor) {
        if (why.isBlank()) {
            throw new BadInputException(
                    "reason",
                    new Label(
                            "청구인 정보를 보는 이유를 적어야 합니다.", "Looking at who asks needs the reason, which is written down."));
        }
        return jdbi.inTransaction(handle -> {
            if (seen(handle, number, actor).isEmpty()) {
                return Optional.empty();
            }
            Identities.looked(handle, number, actor, why.strip(), store.now());
            return identities.requester(handle, number);
        });
    }

    @Override
    public List<IdentityLook> looks(CaseNumber number, Actor desk) {
        return jdbi.withHandle(
                handle -> desk.role() == Role.DESK && seen(handle, number, desk).isPresent()
                        ? Identities.looks(handle, number)
                        : List.of());
    }

    @Override
    public List<CaseMoved> preview(HolidayEntry entry) {
        return calendar.preview(entry);
    }

    @Override
    public HolidayPreview look(HolidayEntry entry) {
        return calendar.look(entry);
    }

    @Override
    public Optional<HolidayOutcome.Refused> refusal(HolidayEntry entry) {
        return calendar.refusal(entry);
    }

    @Override
    public HolidayStep confirm(HolidayEntry entry, String preview, Actor desk) {
        return calendar.confirm(entry, preview, desk);
    }

    @Override
    public List<HolidayCorrection> corrections() {
        return calendar.corrections();
    }

    @Override
    public HolidayConfirmed confirm(HolidayEntry entry, Actor desk) {
        return calendar.confirm(entry, desk);
    }

    @Override
    public int followCalendar() {
        return calendar.follow(Optional.empty());
    }

    private static boolean staff(Actor actor) {
        return actor.role() == Role.DESK || actor.role() == Role.OFFICER;
    }

    /** A case, if it is one the actor handles. */
    private static Optional<CaseState> seen(Handle handle, CaseNumber number, Actor actor) {
        if (!staff(actor)) {
            return Optional.empty();
        }
        var events = EventRows.of(handle, number);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseFold.of(number, events))
                        .filter(state -> state.intake().body().equals(actor.body()))
                        .filter(state -> actor.role() == Role.DESK
                                || state.handling().department().equals(actor.department()));
    }
}
