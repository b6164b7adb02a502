package kr.seogo.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.PublicStanding;

/** An access register in memory, which can be killed once after it took a decision and before it says so. */
final class FakeRegister implements AccessDesk {

    private final Map<RecordId, List<AccessDecision>> decisions = new HashMap<>();
    boolean killedOnce;

    /** Records with something personal in their titles or in those below them. */
    final Set<RecordId> personal = new HashSet<>();

    void hold(String record, DisclosureClass disclosure) {
        RecordId id = new RecordId(record);
        decisions.put(
                id,
                new ArrayList<>(List.of(made(id, proposal(disclosure, "이관"), new Caller.Staff("이", Set.of(), "기록원")))));
    }

    private static AccessProposal proposal(DisclosureClass disclosure, String reason) {
        return new AccessProposal(
                disclosure,
                new java.util.TreeSet<>(disclosure == DisclosureClass.OPEN ? List.of() : List.of(5)),
                reason,
                true);
    }

    AccessDecision of(String record) {
        return on(new RecordId(record)).getLast();
    }

    private List<AccessDecision> on(RecordId record) {
        List<AccessDecision> past = decisions.get(record);
        if (past == null) {
            throw new NotHeldException(record);
        }
        return past;
    }

    Map<RecordId, List<AccessDecision>> all() {
        return decisions;
    }

    @Override
    public AccessDecision decide(
            RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff) {
        List<AccessDecision> past = on(record);
        if (expectedVersion.isPresent() && expectedVersion.getAsInt() != past.size()) {
            throw new StaleDecisionException(record, expectedVersion.getAsInt(), past.size());
        }
        proposal.defects().stream().findFirst().ifPresent(defect -> {
            throw new BadProposalException(defect);
        });
        AccessDecision decision = made(record, proposal, staff);
        past.add(decision);
        if (killedOnce) {
            killedOnce = false;
            throw new IllegalStateException("killed");
        }
        return decision;
    }

    private static AccessDecision made(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        return new AccessDecision(
                record,
                proposal.disclosure(),
                proposal.grounds(),
                proposal.reason(),
                proposal.listed(),
                Instant.EPOCH,
                staff.name(),
                "decision of " + staff.body());
    }

    @Override
    public AccessEffect effect(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        if (!proposal.titleChecked() && personal.contains(record)) {
            throw new PersonalTitleException(record, "전화번호 01*");
        }
        AccessEffect.Reach nothing = new AccessEffect.Reach(false, 0, 0);
        return new AccessEffect(nothing, nothing, false, 0, 0);
    }

    @Override
    public Map<RecordId, PublicStanding> standing(Collection<RecordId> records, Caller.Staff staff) {
        Map<RecordId, PublicStanding> standing = new HashMap<>();
        records.stream().filter(decisions::containsKey).forEach(id -> {
            AccessDecision last = on(id).getLast();
            standing.put(id, new PublicStanding(last.listed(), last.listed(), last.disclosure()));
        });
        return standing;
    }

    @Override
    public List<AccessDecision> history(RecordId record, Caller.Staff staff) {
        return List.copyOf(decisions.getOrDefault(record, List.of()));
    }
}
