package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeLimits;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** Whether a committee is made up as the law asks on a day (Act, Article 12 (2) to (4)). */
final class Composition {

    private Composition() {}

    /** Everything that is wrong with it; empty where it may sit. */
    static List<No> defects(Committee committee, LocalDate day, Optional<CommitteeLimits> law) {
        List<No> defects = new ArrayList<>();
        if (committee.mergedWith().isPresent()) {
            defects.add(no(
                    CommitteeRule.MERGED,
                    "이 기관의 심의회는 " + committee.mergedWith().get() + "에 통합되어 있습니다.",
                    "The committee of this body is kept at "
                            + committee.mergedWith().get() + "."));
        }
        if (law.isEmpty()) {
            defects.add(no(
                    CommitteeRule.COMPOSITION,
                    day + "에 적용되는 구성 기준을 알 수 없습니다.",
                    "What the law asked of a committee on " + day + " is not known here."));
            return defects;
        }
        List<CommitteeMember> serving = committee.serving(day);
        size(serving.size(), day, law.get()).ifPresent(defects::add);
        external(serving, committee, day, law.get()).ifPresent(defects::add);
        if (committee.chair(day).isEmpty()) {
            defects.add(no(
                    CommitteeRule.CHAIR, day + "에 재임하는 위원장이 없습니다.", "Nobody in office on " + day + " is the chair."));
        }
        return defects;
    }

    private static Optional<No> size(int found, LocalDate day, CommitteeLimits law) {
        return CommitteeAnswer.when(
                found < law.least() || found > law.most(),
                CommitteeRule.COMPOSITION,
                "위원은 위원장을 포함하여 " + law.least() + "명 이상 " + law.most() + "명 이하여야 합니다: " + day + " 현재 " + found + "명.",
                "A committee has " + law.least() + " to " + law.most() + " members, the chair among them; on " + day
                        + " there are " + found + ".");
    }

    private static Optional<No> external(
            List<CommitteeMember> serving, Committee committee, LocalDate day, CommitteeLimits law) {
        long found = serving.stream()
                .filter(member -> member.kind() == MemberKind.EXTERNAL)
                .count();
        CommitteeLimits.Share share = law.external(committee.externalShare());
        int least = share.atLeast(serving.size());
        return CommitteeAnswer.when(
                found < least,
                CommitteeRule.EXTERNAL,
                "위원의 " + share.whole() + "분의 " + share.part() + " 이상은 외부 전문가여야 합니다: " + day + " 현재 " + serving.size()
                        + "명 중 " + found + "명, " + least + "명이 있어야 합니다.",
                "At least " + share.part() + "/" + share.whole() + " of the members come from outside: on " + day
                        + " of " + serving.size() + " there must be " + least + ", found " + found + ".");
    }
}
