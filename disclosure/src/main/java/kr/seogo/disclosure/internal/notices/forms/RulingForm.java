package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** What an appeal body or a court ruled, and what follows from it (Act, Articles 19 and 20). */
final class RulingForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.Ruled ruled = told.fact(DecisionFact.Ruled.class);
        List<Field> fields = new ArrayList<>();
        fields.add(Words.field("종류", "By", ruled.kind().label().ko()));
        fields.add(Words.field("결과", "Outcome", ruled.setAside() ? "처분이 취소되어 다시 결정합니다" : "처분이 그대로 유지됩니다"));
        fields.add(Words.field("기록한 날", "Recorded", told.event().stamp().day()));
        ruled.redecision().ifPresent(clock -> fields.add(Words.field("다시 결정할 기한", "New decision by", clock.due())));
        boolean requester = told.letter().addressee() == LetterTo.Addressee.REQUESTER;
        return new Content(
                what(told) + "에 대한 " + ruled.kind().label().ko() + "이(가) 있어 그 결과와 앞으로의 처리를 알려 드립니다.",
                List.of(
                        requester ? Words.request(told.state()) : Words.requestOfSomebody(told.state()),
                        new Section(new Label("재결·판결", "The ruling"), List.of(), fields, List.of()),
                        Section.of(new Label("내용", "Particulars"), requester ? told.why() : ""),
                        Section.of(
                                new Label("안내", "Please note"),
                                ruled.setAside() ? "다시 결정하면 그 내용과 불복 방법을 따로 알려 드리며, 그때까지 새로 공개하지 않습니다." : "")),
                Words.basis(told.event().stamp().rule()));
    }

    /** Where it ended without a decision, that end is what was ruled on. */
    private static String what(Told told) {
        return told.state().decision().isPresent() ? "정보공개 결정" : "귀하의 청구를 끝낸 처리";
    }
}
