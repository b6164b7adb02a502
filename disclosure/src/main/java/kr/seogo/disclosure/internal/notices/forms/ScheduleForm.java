package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** Another day or place of disclosure than the decision named (Act, Article 13 (1); decree, Article 12 (1)). */
final class ScheduleForm implements Form {

    @Override
    public Content of(Told told) {
        DeliveryFact.Scheduled scheduled = told.fact(DeliveryFact.Scheduled.class);
        List<Field> fields = new ArrayList<>(Words.disclosing(scheduled.disclosing()));
        fields.add(Words.field(
                "받지 않으면 종결할 수 있는 날", "May be closed after", scheduled.noShow().due()));
        return new Content(
                "공개의 일시와 장소를 아래와 같이 알려 드립니다.",
                List.of(
                        Words.request(told.state()),
                        new Section(new Label("공개", "Disclosure"), List.of(), fields, List.of()),
                        Words.reason(told.why())),
                Words.basis(CaseRule.DISCLOSURE, CaseRule.NO_SHOW));
    }
}
