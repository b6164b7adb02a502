package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Asks the requester to clarify, and says whether the clock stands still meanwhile. */
final class ClarificationForm implements Form {

    @Override
    public Content of(Told told) {
        HearingFact.ClarificationAsked asked = told.fact(HearingFact.ClarificationAsked.class);
        return new Content(
                "귀하의 정보공개 청구를 처리하려면 아래 내용을 보완하여 주셔야 합니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(new Label("보완할 내용", "What to clarify"), asked.what()),
                        Section.of(new Label("기한", "Until when"), Words.field("보완 기한", "Answer by", asked.replyBy())),
                        Words.reason(told.why()),
                        Section.of(
                                new Label("안내", "Please note"),
                                (asked.stopsClocks()
                                                ? "보완을 기다리는 동안은 결정 기간에 넣어 세지 않습니다. "
                                                : "보완을 기다리는 동안에도 결정 기간은 그대로 흐릅니다. ")
                                        + "기한까지 답이 없어도 청구가 끝나지는 않으며, 적으신 내용대로 처리합니다.")),
                Words.basis(CaseRule.CLARIFICATION));
    }
}
