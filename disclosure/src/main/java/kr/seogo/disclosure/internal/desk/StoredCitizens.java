package kr.seogo.disclosure.internal.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Deadline.ObjectionWindow;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.privacy.Secrets;
import kr.seogo.disclosure.internal.privacy.Tries;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Citizens over the database. */
public final class StoredCitizens implements Citizens {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final Secrets secrets;
    private final KnownBodies bodies;
    private final Deadlines deadlines;
    private final Tries tries = new Tries();

    public StoredCitizens(Jdbi jdbi, CaseStore store, Secrets secrets, KnownBodies bodies, Deadlines deadlines) {
        this.jdbi = jdbi;
        this.store = store;
        this.secrets = secrets;
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    @Override
    public Receipt ask(NewCase request) {
        return jdbi.inTransaction(handle -> {
            NewRequest asked = request.request();
            String receiving = bodies.receiving(handle, asked.body());
            NewCase received = new NewCase(asked.receivedBy(receiving), request.requester());
            return store.receive(handle, received, Actor.requester(receiving));
        });
    }

    @Override
    public Answer look(String number, String secret, String address) {
        return jdbi.inTransaction(handle -> {
            Answer refused = refused(handle, number, secret, address);
            return refused == null ? new Answer.Seen(view(handle, new CaseNumber(number))) : refused;
        });
    }

    @Override
    public Made move(String number, String secret, String address, int expectedVersion, Move move) {
        return jdbi.inTransaction(handle -> {
            Answer refused = refused(handle, number, secret, address);
            if (refused != null) {
                return new Made.Looked(refused);
            }
            CaseNumber name = new CaseNumber(number);
            CaseState state = CaseFold.of(name, EventRows.of(handle, name));
            Actor requester = Actor.requester(state.intake().body());
            CaseOutcome outcome = store.move(handle, name, expectedVersion, move, requester);
            return outcome instanceof CaseOutcome.Done
                    ? new Made.Looked(new Answer.Seen(view(handle, name)))
                    : new Made.Moved(outcome);
        });
    }

    /** Null where the secret opens the case. */
    private @org.jspecify.annotations.Nullable Answer refused(
            Handle handle, String number, String secret, String address) {
        Instant now = store.now();
        Duration wait = tries.wait(handle, number, address, now);
        if (!wait.isZero()) {
            return new Answer.TooMany(wait);
        }
        if (!secrets.opens(handle, number, secret)) {
            tries.failed(handle, number, address, now);
            return new Answer.Unknown();
        }
        return null;
    }

    private View view(Handle handle, CaseNumber number) {
        CaseState state = CaseFold.of(number, EventRows.of(handle, number));
        CaseView whole =
                store.view(handle, state, Actor.requester(state.intake().body()));
        List<Step> steps = whole.events().stream()
                .filter(event -> told(event.fact()))
                .map(StoredCitizens::step)
                .toList();
        return new View(
                number,
                state,
                whole.today(),
                silence(state),
                steps,
                whole.possible(),
                whole.letters().stream()
                        .filter(letter -> letter.letter().addressee() == Addressee.REQUESTER)
                        .toList());
    }

    /** Nobody objects twice at once, and nothing is promised while the days stand still. */
    private Optional<ObjectionWindow> silence(CaseState state) {
        boolean silent = state.decision().isEmpty()
                && state.silenceClock().running()
                && state.openObjection(ObjectionParty.REQUESTER).isEmpty();
        try {
            return silent
                    ? Optional.of(deadlines.afterSilence(state.silenceClock().due()))
                    : Optional.empty();
        } catch (LawException _) {
            return Optional.empty(); // the calendar does not reach so far
        }
    }

    /** What others were asked and said, and who of the department has it, is for the body alone. */
    private static boolean told(Fact fact) {
        return switch (fact) {
            case HearingFact.Consulted f -> false;
            case HearingFact.ConsultationAnswered f -> false;
            case HearingFact.ThirdPartyReached f -> false;
            case HearingFact.ThirdPartyAnswered f -> false;
            case HearingFact.CommitteeAdvised f -> false;
            case IntakeFact.TakenUp f -> false;
            case Fact other -> true;
        };
    }

    private static Step step(CaseEvent event) {
        FactKind kind = FactKind.of(event.fact());
        return new Step(
                event.stamp().at(),
                event.stamp().day(),
                kind,
                kind.label(),
                event.stamp().rule().label());
    }
}
