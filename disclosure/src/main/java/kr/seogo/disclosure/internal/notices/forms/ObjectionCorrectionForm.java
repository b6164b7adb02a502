package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.internal.notices.Section;

/** What is to be put right in an objection, and by when (decree, Article 18 (1)). */
final class ObjectionCorrectionForm implements Form {

    @Override
    public Content of(Told told) {
        ObjectionFact.CorrectionAsked asked = told.fact(ObjectionFact.CorrectionAsked.class);
        return new Content(
                "귀하의 이의신청을 처리하려면 아래 내용을 보완하여 주셔야 합니다.",
                List.of(
                        Words.objected(Words.objection(told.state(), asked.objection())),
                        Section.of(new Label("보완할 내용", "What to put right"), asked.what()),
                        Section.of(
                                new Label("기한", "Until when"),
                                Words.field("보완 기한", "By", asked.by().due())),
                        Words.reason(told.why()),
                        Section.of(
                                new Label("안내", "Please note"),
                                asked.stopsClock()
                                        ? "보완을 기다리는 동안은 이의신청 결정 기간에 넣어 세지 않습니다."
                                        : "보완을 기다리는 동안에도 이의신청 결정 기간은 그대로 흐릅니다.")),
                Words.basis(CaseRule.OBJECTION_FORM));
    }
}
