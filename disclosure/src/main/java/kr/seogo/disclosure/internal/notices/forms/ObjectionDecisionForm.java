package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** Form 9의2: how the objection was decided, why, and what remains (Act, Article 18 (3) and (4); decree, Article 18 (3)). */
final class ObjectionDecisionForm implements Form {

    @Override
    public Content of(Told told) {
        ObjectionFact.ObjectionDecided decided = told.fact(ObjectionFact.ObjectionDecided.class);
        Objection objection = Words.objection(told.state(), decided.objection());
        List<Section> sections = new ArrayList<>();
        sections.add(Words.objected(objection));
        sections.add(
                new Section(new Label("결정", "Decision"), List.of(), decision(told, decided, objection), List.of()));
        sections.add(Section.of(new Label("결정 이유", "Reason"), told.why()));
        sections.add(
                Section.of(new Label("심의회의 의견과 다르게 결정한 이유", "Why it departs from the committee"), decided.departure()));
        decided.remedy()
                .flatMap(remedy -> Remedies.of(remedy, told.state().intake().body()))
                .ifPresent(sections::add);
        return new Content(
                "귀하의 이의신청에 대하여 아래와 같이 결정하였음을 알려 드립니다.",
                sections,
                decided.remedy().isPresent()
                        ? Words.basis(CaseRule.OBJECTION_DECISION, CaseRule.OBJECTION_REFUSED)
                        : Words.basis(CaseRule.OBJECTION_DECISION));
    }

    private static List<Field> decision(Told told, ObjectionFact.ObjectionDecided decided, Objection objection) {
        List<Field> fields = new ArrayList<>();
        fields.add(Words.field("결정", "Outcome", decided.outcome().label().ko()));
        fields.add(Words.field("결정일", "Decided", told.event().stamp().day()));
        objection
                .heard()
                .ifPresent(heard -> fields.add(Words.field(
                        "정보공개심의회",
                        "Committee",
                        heard.meeting() + ", " + NoticeWords.day(heard.day()) + " 심의: "
                                + heard.outcome().label().ko())));
        objection
                .exempt()
                .ifPresent(exempt -> fields.add(Words.field(
                        "심의회를 개최하지 아니한 사유",
                        "Committee did not sit",
                        exempt.basis().label().ko())));
        decided.redecision().ifPresent(clock -> fields.add(Words.field("다시 결정할 기한", "New decision by", clock.due())));
        return fields;
    }
}
