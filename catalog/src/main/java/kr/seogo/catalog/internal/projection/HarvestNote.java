package kr.seogo.catalog.internal.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.rdf.AnswerDigest;
import kr.seogo.catalog.internal.register.HarvestStamps;

/** What a batch of the public graphs lets everybody read, to be stamped once they can. For the follower's thread alone. */
final class HarvestNote {

    private final HarvestStamps stamps;
    private final AnswerDigest digest;
    private final List<HarvestStamps.Answer> answers = new ArrayList<>();
    private final List<RecordId> unread = new ArrayList<>();

    HarvestNote(HarvestStamps stamps, AnswerDigest digest) {
        this.stamps = stamps;
        this.digest = digest;
    }

    /** These are to be read as they are here. */
    void shown(Collection<RecordState> states) {
        for (RecordState state : states) {
            RecordDescription d = state.description();
            AccessDecision access = AccessPolicy.forCaller(state.access(), Caller.PUBLIC, Optional.empty());
            answers.add(
                    new HarvestStamps.Answer(d.id(), d.level(), d.provenance().agency(), digest.of(d, access)));
        }
    }

    /** Of these nothing can be read for now, which says nothing of whether it may be. */
    void unread(Collection<RecordId> ids) {
        unread.addAll(ids);
    }

    /** Stamps what was noted; to be called when it is durable, and before the place moves. */
    void tell() {
        stamps.unread(unread);
        stamps.answered(answers);
        forget();
    }

    /** Nothing noted became readable. */
    void forget() {
        answers.clear();
        unread.clear();
    }
}
