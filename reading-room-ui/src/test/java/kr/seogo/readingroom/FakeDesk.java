package kr.seogo.readingroom;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.PublicStanding;

/** Decides on the small archive's records, by the same roles and forms as the real desk. */
record FakeDesk(FakeArchive archive) implements AccessDesk {

    @Override
    public AccessDecision decide(
            RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff) {
        Sample sample = decidable(record, proposal, staff);
        int found = sample.history().size();
        if (expectedVersion.isPresent() && expectedVersion.getAsInt() != found) {
            throw new StaleDecisionException(record, expectedVersion.getAsInt(), found);
        }
        AccessDecision decision = new AccessDecision(
                record,
                proposal.disclosure(),
                proposal.grounds(),
                proposal.reason(),
                proposal.listed(),
                Sample.DECIDED.plusSeconds(3600L * found),
                staff.name(),
                "decision of " + staff.body());
        sample.made.add(decision);
        return decision;
    }

    @Override
    public AccessEffect effect(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        Sample sample = decidable(record, proposal, staff);
        List<FileDescription> files = sample.described(1).files();
        AccessDecision now = sample.decision();
        long below = archive.visible(Caller.PUBLIC).stream()
                .filter(one -> archive.ancestors(one.id()).contains(record))
                .count();
        return new AccessEffect(
                new AccessEffect.Reach(now.listed(), readable(now.disclosure(), now.listed(), files), below),
                new AccessEffect.Reach(
                        proposal.listed(),
                        readable(proposal.disclosure(), proposal.listed(), files),
                        proposal.listed() ? below : 0),
                false,
                files.size(),
                redactions(files));
    }

    private static int readable(DisclosureClass disclosure, boolean listed, List<FileDescription> files) {
        return switch (disclosure) {
            case OPEN -> listed ? files.size() : 0;
            case PARTIAL -> listed ? redactions(files) : 0;
            case CLOSED -> 0;
        };
    }

    private static int redactions(List<FileDescription> files) {
        return (int) files.stream()
                .filter(file -> file.role() == FileDescription.Role.REDACTION)
                .count();
    }

    @Override
    public Map<RecordId, PublicStanding> standing(Collection<RecordId> records, Caller.Staff staff) {
        readsEverything(staff);
        Map<RecordId, PublicStanding> standing = new HashMap<>();
        for (RecordId id : records) {
            AccessDecision now = archive.found(id).decision();
            standing.put(id, new PublicStanding(now.listed(), now.listed(), now.disclosure()));
        }
        return standing;
    }

    @Override
    public List<AccessDecision> history(RecordId record, Caller.Staff staff) {
        readsEverything(staff);
        return archive.found(record).history();
    }

    private Sample decidable(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        if (!Permission.DECIDE_ACCESS.isOf(staff)) {
            throw new ForbiddenException("Only an archivist decides");
        }
        proposal.defects().stream().findFirst().ifPresent(defect -> {
            throw new BadProposalException(defect);
        });
        return archive.found(record);
    }

    private static void readsEverything(Caller.Staff staff) {
        if (!Permission.READ_EVERYTHING.isOf(staff)) {
            throw new ForbiddenException("Only for those who read everything");
        }
    }
}
