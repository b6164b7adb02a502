package kr.seogo.disclosure.internal.committee;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CommitteeLimits;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/**
 * Who may take part in a vote, and whether enough do. All in office count as the whole; a member kept from the item counts
 * neither as present nor as voting.
 */
final class Votes {

    private final MeetingFact.Opened opened;
    private final CommitteeLimits law;

    Votes(Meeting meeting, CommitteeSitting sitting) {
        this.opened = meeting.opened().orElseThrow();
        this.law = sitting.days().limits(meeting.called().day()).orElseThrow();
    }

    /** What keeps these from voting on an item; empty where they may, and are a quorum. */
    Optional<No> taking(List<Integer> members, AgendaItem item) {
        Optional<Integer> absent = members.stream()
                .filter(member -> !opened.present().contains(member))
                .findFirst();
        Optional<Integer> kept = members.stream().filter(item::keepsOut).findFirst();
        return CommitteeAnswer.when(
                        new HashSet<>(members).size() != members.size(),
                        CommitteeRule.MAJORITY,
                        "한 위원은 한 번만 표결합니다.",
                        "Every member votes once.")
                .or(() -> absent.map(member -> CommitteeAnswer.no(
                        CommitteeRule.QUORUM,
                        member + "번은 이 회의에 참여한 위원이 아닙니다.",
                        member + " does not take part in this meeting.")))
                .or(() -> kept.map(member -> CommitteeAnswer.no(
                        CommitteeRule.EXCLUSION,
                        member + "번 위원은 이 안건의 심의에서 제척·기피·회피되어 표결할 수 없습니다.",
                        "Member " + member + " is kept from this item and does not vote on it.")))
                .or(() -> quorum(members.size()));
    }

    /** Whether so many of those in office are enough. */
    Optional<No> quorum(int taking) {
        int serving = opened.serving().size();
        return CommitteeAnswer.when(
                !law.quorum().exceededBy(taking, serving),
                CommitteeRule.QUORUM,
                "재적위원 과반수가 참여해야 의결합니다: 재적 " + serving + "명 중 " + taking + "명(제척·기피·회피된 위원은 세지 않습니다).",
                "More than half of those in office must take part: of " + serving + " there are " + taking
                        + ", those kept from the item not counted.");
    }

    boolean majority(int some, int taking) {
        return law.majority().exceededBy(some, taking);
    }
}
