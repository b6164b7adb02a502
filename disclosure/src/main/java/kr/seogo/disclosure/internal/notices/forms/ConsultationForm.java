package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Asks the producing body or another unit, with the day by which it answers (decree, Articles 9 and 10). */
final class ConsultationForm implements Form {

    @Override
    public Content of(Told told) {
        HearingFact.Consulted asked = told.fact(HearingFact.Consulted.class);
        return new Content(
                "정보공개 청구를 처리하기 위하여 귀 기관(부서)의 의견 또는 협조를 요청합니다.",
                List.of(
                        Words.requestOfSomebody(told.state()),
                        Section.of(
                                new Label("요청", "What is asked"),
                                Words.field("요청받는 곳", "To", asked.whom()),
                                Words.field("관계", "As", asked.kind().label().ko()),
                                Words.field("회신 기한", "Answer by", asked.replyBy())),
                        Section.of(new Label("요청 내용", "Question"), asked.question()),
                        Words.reason(told.why())),
                Words.basis(told.event().stamp().rule()));
    }
}
