package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.partial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Refusal;
import org.junit.jupiter.api.Test;

/** The committee gate is passed by what happened, and by no words alone. */
class GateStoryTest {

    @Test
    void skips_the_committee_as_a_simple_repeat_only_of_an_earlier_case_that_is_named() {
        Story story = Story.underWay("2026-03-09").officer(closed(2)).requester(objection());

        story.refuses(exempt(GateExemption.SIMPLE_REPEAT), DESK, CaseRule.COMMITTEE_GATE, "접수번호")
                .refuses(repeat(story.state().number()), DESK, CaseRule.COMMITTEE_GATE, "접수번호")
                .desk(repeat(CaseNumber.of(2025, 7)));

        assertThat(last(story).exempt().orElseThrow().earlier()).contains(CaseNumber.of(2025, 7));
    }

    private static ObjectionMove.ExemptCommittee repeat(CaseNumber earlier) {
        return repeat(GateExemption.SIMPLE_REPEAT, earlier);
    }

    private static ObjectionMove.ExemptCommittee repeat(GateExemption basis, CaseNumber earlier) {
        return new ObjectionMove.ExemptCommittee(0, basis, Optional.of(earlier), "같은 청구를 되풀이함");
    }

    @Test
    void hears_what_is_secret_only_in_part_and_what_another_party_objects_to() {
        Story.underWay("2026-03-09")
                .officer(new DecisionMove.Decide(
                        DecisionKind.CLOSED,
                        List.of(Refusal.of("가", 1, "법령상 비밀"), Refusal.of("나", 6, "개인정보")),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        ""))
                .requester(objection())
                .refuses(exempt(GateExemption.SECRET_BY_STATUTE), DESK, CaseRule.COMMITTEE_GATE, "모두 제9조제1항제1호");
    }

    @Test
    void hears_an_objection_to_a_new_decision_though_the_old_one_was_reviewed() {
        Story story = Story.underWay("2026-03-09")
                .desk(new HearingMove.CommitteeAdvice("1차", "비공개", Optional.empty(), ""))
                .officer(closed(2))
                .requester(objection())
                .desk(exempt(GateExemption.ALREADY_REVIEWED))
                .officer(new ObjectionMove.DecideObjection(0, ObjectionOutcome.PARTLY_UPHELD, "", "일부"))
                .officer(partial("2026-03-19"))
                .requester(objection());

        story.refuses(exempt(GateExemption.ALREADY_REVIEWED), DESK, CaseRule.COMMITTEE_GATE, "같은 결정")
                .refuses(exempt(GateExemption.SAME_OBJECTION), DESK, CaseRule.COMMITTEE_GATE, "같은 결정");
    }

    @Test
    void hears_the_objection_of_one_party_though_that_of_another_was_decided() {
        Story story = Story.underWay("2026-03-09")
                .officer(notice("갑"))
                .officer(notice("을"))
                .officer(opposes("갑"))
                .officer(opposes("을"))
                .officer(partial("2026-04-20", "갑", "을"))
                .desk(byParty("갑"))
                .desk(new ObjectionMove.HearCommittee(0, "3차", day("2026-03-09"), ObjectionOutcome.REJECTED, ""))
                .officer(new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "", "이유"))
                .desk(byParty("을"));

        for (GateExemption basis : GateExemption.values()) {
            story.refuses(repeat(basis, CaseNumber.of(2025, 7)), DESK, CaseRule.COMMITTEE_GATE);
        }
    }

    private static ObjectionMove.ThirdPartyObjects byParty(String party) {
        return new ObjectionMove.ThirdPartyObjects(party, Channel.POST, "비공개", Optional.empty(), "");
    }

    private static Objection last(Story story) {
        return story.state().objections().getLast();
    }

    private static ObjectionMove.ExemptCommittee exempt(GateExemption basis) {
        return new ObjectionMove.ExemptCommittee(0, basis, "서면 사유");
    }
}
