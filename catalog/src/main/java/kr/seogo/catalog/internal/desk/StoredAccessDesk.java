package kr.seogo.catalog.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.store.DecisionLines;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.PreservedVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decisions as one act on store and register, held together by an intent. */
public final class StoredAccessDesk implements AccessDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAccessDesk.class);
    private static final int MOST_REASON = 4_000;

    private final ArkNames names;
    private final ObjectStore store;
    private final PreservationEvents events;
    private final Register register;
    private final Registrar registrar;
    private final Intents intents;
    private final Locks locks;
    private final Clock clock;

    public StoredAccessDesk(
            ArkNames names,
            ObjectStore store,
            PreservationEvents events,
            Register register,
            Registrar registrar,
            Intents intents,
            Locks locks,
            Clock clock) {
        this.names = names;
        this.store = store;
        this.events = events;
        this.register = register;
        this.registrar = registrar;
        this.intents = intents;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public AccessDecision decide(
            RecordId record,
            DisclosureClass disclosure,
            SortedSet<Integer> grounds,
            String reason,
            boolean listed,
            Caller.Staff staff) {
        if (!AccessPolicy.mayDecide(staff)) {
            throw new ForbiddenException(
                    "Only an archivist decides who may see a record; " + staff.name() + " is none");
        }
        if (disclosure != DisclosureClass.OPEN && grounds.isEmpty()) {
            throw new IllegalArgumentException("A record that is not open names its grounds (1 to 8) and the reason");
        }
        requireWords(reason);
        Held held = register.held(record).orElseThrow(() -> new NotHeldException(record));
        // The database keeps microseconds; a decision must read the same from store and register.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AccessDecision decision = new AccessDecision(
                record, disclosure, grounds, reason, listed, now, staff.name(), "decision of " + staff.body());
        return locks.onObject(held.object(), () -> carryOut(held, decision));
    }

    /** A reason is kept for good in the store before the database sees it, so it may hold nothing that one cannot keep. */
    private static void requireWords(String reason) {
        if (reason.length() > MOST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has at most " + MOST_REASON + " characters; found: " + reason.length());
        }
        boolean words = reason.codePoints()
                .allMatch(c -> c == '\n' || c == '\r' || c == '\t' || !(Character.isISOControl(c) || isHalf(c)));
        if (!words) {
            throw new IllegalArgumentException("The reason holds a control character or half a character; take it out");
        }
    }

    /** Whether it is one of the two halves UTF-16 writes some characters with, without the other. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private AccessDecision carryOut(Held held, AccessDecision decision) {
        IntentKey key = new IntentKey(UUID.randomUUID());
        intents.begin(key, held.object());
        PreservedVersion version = store.write(deposit(held, decision, key));
        registrar.takeDecision(version.object(), version.version());
        intents.end(key);
        return decision;
    }

    private Deposit deposit(Held held, AccessDecision decision, IntentKey key) {
        String detail = "Access to record " + decision.record() + " was decided: "
                + decision.disclosure().code() + ", " + (decision.listed() ? "listed" : "not listed");
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
        if (!AccessPolicy.seesAll(staff)) {
            throw new ForbiddenException("The history of decisions is for archivists and disclosure officers");
        }
        return register.history(record);
    }

    /**
     * Settles what a killed process left: a change whose key the store carries is completed, another never happened.
     * Returns how many there were. To be called before anything is served.
     */
    public int settleIntents() {
        List<Intents.Intent> open = intents.open();
        for (Intents.Intent intent : open) {
            locks.onObject(intent.object(), () -> settle(intent));
        }
        return open.size();
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
