package kr.seogo.catalog.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.PublicStanding;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Rendition;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.DecisionLines;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decisions as one act on store and register, held together by an intent. */
public final class StoredAccessDesk implements AccessDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAccessDesk.class);

    private final ArkNames names;
    private final ObjectStore store;
    private final PreservationEvents events;
    private final Register register;
    private final Registrar registrar;
    private final Intents intents;
    private final Locks locks;
    private final UnreadableRows unreadable;
    private final Refilling refilling;
    private final PublicTitle titles;
    private final Clock clock;

    public StoredAccessDesk(
            ArkNames names,
            ObjectStore store,
            PreservationEvents events,
            Register register,
            Registrar registrar,
            Intents intents,
            Locks locks,
            UnreadableRows unreadable,
            Refilling refilling,
            ObjectReader objects,
            Clock clock) {
        this.names = names;
        this.store = store;
        this.events = events;
        this.register = register;
        this.registrar = registrar;
        this.intents = intents;
        this.locks = locks;
        this.unreadable = unreadable;
        this.refilling = refilling;
        this.titles = new PublicTitle(objects, register);
        this.clock = clock;
    }

    @Override
    public AccessDecision decide(
            RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff) {
        return refilling.deciding(() -> decideNow(record, proposal, expectedVersion, staff));
    }

    private AccessDecision decideNow(
            RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff) {
        Held held = decidable(record, proposal, staff);
        String shown = titles.checked(held, proposal);
        // The database keeps microseconds; a decision must read the same from store and register.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AccessDecision decision = proposal.decided(record, now, staff);
        return locks.onObject(held.object(), () -> {
            // One that failed halfway may have been made all the same: whoever decides again, having seen none, is
            // told.
            intents.open(held.object()).forEach(this::settle);
            expectedVersion.ifPresent(expected -> requireVersion(record, expected));
            return carryOut(held, decision, shown);
        });
    }

    @Override
    public AccessEffect effect(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        Held held = decidable(record, proposal, staff);
        titles.checked(held, proposal);
        Map<RecordId, Held> ancestors = register.held(held.ancestors());
        // One that is not held counts as not listed: closed unless opened.
        boolean above = held.ancestors().stream()
                .allMatch(id ->
                        ancestors.containsKey(id) && ancestors.get(id).access().listed());
        AccessDecision decision = proposal.decided(record, clock.instant(), staff);
        List<FileDescription.Role> files =
                register.renditions(record).stream().map(Rendition::role).toList();
        long below = register.listedBelow(record);
        return new AccessEffect(
                AccessPolicy.reach(held.visible(), held.access(), files, below),
                AccessPolicy.reach(above && proposal.listed(), decision, files, below),
                !above,
                files.size(),
                Collections.frequency(files, FileDescription.Role.REDACTION));
    }

    @Override
    public Map<RecordId, PublicStanding> standing(Collection<RecordId> records, Caller.Staff staff) {
        if (!AccessPolicy.seesClosed(staff)) {
            throw new ForbiddenException("How records stand is for archivists and disclosure officers");
        }
        return register.held(records).values().stream()
                .filter(held -> AccessPolicy.seesWhole(staff, held.papersOf()))
                .collect(Collectors.toMap(
                        Held::id,
                        held -> new PublicStanding(
                                held.visible(),
                                held.access().listed(),
                                held.access().disclosure())));
    }

    private Held decidable(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        if (!AccessPolicy.mayDecide(staff)) {
            throw new ForbiddenException(
                    "Only an archivist decides who may see a record; " + staff.name() + " is none");
        }
        proposal.defects().stream().findFirst().ifPresent(defect -> {
            throw new BadProposalException(defect);
        });
        return register.held(record).orElseThrow(() -> new NotHeldException(record));
    }

    private void requireVersion(RecordId record, int expected) {
        int found = register.history(record).size();
        if (found != expected) {
            throw new StaleDecisionException(record, expected, found);
        }
    }

    private AccessDecision carryOut(Held held, AccessDecision decision, String shown) {
        IntentKey key = new IntentKey(UUID.randomUUID());
        intents.begin(key, held.object());
        PreservedVersion version = store.write(deposit(held, decision, shown, key));
        registrar.takeDecision(version.object(), version.version());
        intents.end(key);
        return decision;
    }

    private Deposit deposit(Held held, AccessDecision decision, String shown, IntentKey key) {
        String detail = "Access to record " + decision.record() + " was decided: "
                + decision.disclosure().code() + ", " + (decision.listed() ? "listed" : "not listed")
                + (shown.isEmpty()
                        ? ""
                        : "; what looks like personal data in title or description was looked at and is shown: "
                                + shown);
        PreservationEvent event = new PreservationEvent(
                PreservationEvent.Type.POLICY_ASSIGNMENT,
                decision.since(),
                PreservationEvent.Outcome.SUCCESS,
                detail,
                List.of(),
                List.of(new PreservationAgent(PreservationAgent.Kind.PERSON, decision.decidedBy(), "")));
        String iri = names.ark(new RecordId(held.object().name()));
        return new Deposit(
                held.object(),
                key,
                decision.since(),
                decision.decidedBy(),
                detail,
                Map.of(
                        DecisionLines.path(key), new Content.Inline(DecisionLines.write(List.of(decision))),
                        PreservationEvents.path(key), new Content.Inline(events.write(iri, List.of(event)))));
    }

    @Override
    public List<AccessDecision> history(RecordId record, Caller.Staff staff) {
        if (!AccessPolicy.seesClosed(staff)) {
            throw new ForbiddenException("The history of decisions is for archivists and disclosure officers");
        }
        return register.held(record)
                .filter(held -> AccessPolicy.seesWhole(staff, held.papersOf()))
                .map(held -> register.history(record))
                .orElseGet(List::of);
    }

    /**
     * Settles what a killed process left: a change whose key the store carries is completed, another never happened.
     * Returns how many there were. To be called before anything is served. What concerns an object that cannot be read
     * stays open until the next start; it was never acknowledged.
     */
    public int settleIntents() {
        List<Intents.Intent> open = intents.open();
        for (Intents.Intent intent : open) {
            locks.onObject(intent.object(), () -> settleIfReadable(intent));
        }
        return open.size();
    }

    private boolean settleIfReadable(Intents.Intent intent) {
        try {
            return settle(intent);
        } catch (StoreException e) {
            unreadable.note(intent.object(), String.valueOf(e.getMessage()));
        } catch (UnreadableException e) {
            unreadable.note(intent.object(), e.reason());
        }
        LOG.error("Intent {} stays open: object {} cannot be read", intent.key(), intent.object());
        return false;
    }

    private boolean settle(Intents.Intent intent) {
        boolean made = store.find(intent.object(), intent.key())
                .map(v -> registrar.take(v.object(), v.version()))
                .isPresent();
        LOG.info("Intent {} on object {}: {}", intent.key(), intent.object(), made ? "completed" : "never carried out");
        intents.end(intent.key());
        return made;
    }
}
