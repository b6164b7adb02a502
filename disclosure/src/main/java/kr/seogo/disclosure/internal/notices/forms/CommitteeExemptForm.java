package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Why the committee need not sit (Act, Article 18 (2), proviso; decree, Article 11 (2) item 2). */
final class CommitteeExemptForm implements Form {

    @Override
    public Content of(Told told) {
        ObjectionFact.CommitteeExempted exempted = told.fact(ObjectionFact.CommitteeExempted.class);
        return new Content(
                "귀하의 이의신청에 대하여 정보공개심의회를 개최하지 아니하는 사유를 알려 드립니다.",
                List.of(
                        Words.objected(Words.objection(told.state(), exempted.objection())),
                        Section.of(
                                new Label("개최하지 아니하는 사유", "Why it need not sit"),
                                Words.field(
                                        "사유", "Ground", exempted.basis().label().ko())),
                        Words.reason(told.why())),
                Words.basis(CaseRule.COMMITTEE_GATE));
    }
}
