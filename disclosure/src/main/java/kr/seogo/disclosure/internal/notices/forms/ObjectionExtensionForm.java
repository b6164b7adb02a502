package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 10: reason and length of the extension (Act, Article 18 (3), proviso; decree, Article 18 (2)). */
final class ObjectionExtensionForm implements Form {

    @Override
    public Content of(Told told) {
        ObjectionFact.ObjectionExtended extended = told.fact(ObjectionFact.ObjectionExtended.class);
        return new Content(
                "부득이한 사유로 이의신청의 결정 기간을 아래와 같이 연장하였습니다.",
                List.of(
                        Words.objected(Words.objection(told.state(), extended.objection())),
                        Section.of(
                                new Label("연장", "Extension"),
                                Words.field(
                                        "당초 결정 기한",
                                        "First due",
                                        extended.clock().firstDue()),
                                Words.field(
                                        "연장된 결정 기한", "Now due", extended.clock().due()),
                                Words.field(
                                        "연장한 기간",
                                        "Extended by",
                                        "근무일 " + extended.clock().extraDays() + "일")),
                        Section.of(new Label("연장 사유", "Reason"), told.why())),
                Words.basis(CaseRule.OBJECTION_DECISION));
    }
}
