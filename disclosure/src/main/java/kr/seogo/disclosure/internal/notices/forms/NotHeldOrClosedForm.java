package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** Form 4의2: not held, or closed as a repeat or by pointing the way (Act, Articles 11 (5) and 11-2; decree, Article 6 (4)). */
final class NotHeldOrClosedForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        List<Field> fields = new ArrayList<>();
        fields.add(Words.field("처리 결과", "Result", ended.how().label().ko()));
        ended.basis()
                .map(code -> basis(ended.how(), code))
                .ifPresent(text -> fields.add(Words.field("사유", "Ground", text)));
        ended.earlier().ifPresent(number -> fields.add(Words.field("먼저 처리한 청구", "Earlier case", number.value())));
        return new Content(
                lead(ended.how()),
                Remedies.after(
                        told,
                        ended,
                        Words.request(told.state()),
                        new Section(new Label("처리", "What became of it"), List.of(), fields, List.of()),
                        Section.of(detail(ended.how()), ended.detail()),
                        Section.of(
                                new Label("민원 처리 결과", "Result as a petition"),
                                ended.result().orElse("")),
                        Words.reason(told.why())),
                Words.basis(told.event().stamp().rule()));
    }

    private static String lead(Ending how) {
        return switch (how) {
            case NOT_HELD -> "귀하가 청구하신 정보는 우리 기관이 보유·관리하지 아니하는 정보입니다.";
            case REPEAT_CLOSED -> "귀하의 청구는 이미 처리한 청구와 같아 종결하였습니다.";
            case POINTED_CLOSED -> "귀하의 청구는 아래와 같이 안내하고 종결합니다.";
            case IMMEDIATE, TRANSFERRED, SPLIT, WITHDRAWN, PETITION ->
                throw new IllegalStateException("Form 4의2 does not tell of " + how);
        };
    }

    private static Label detail(Ending how) {
        return how == Ending.POINTED_CLOSED
                ? new Label("소재 또는 받을 수 있는 방법", "Where it is, or a form that can be received")
                : new Label("구체적인 내용", "Particulars");
    }

    private static String basis(Ending how, String code) {
        Term[] all = how == Ending.REPEAT_CLOSED ? RepeatBasis.values() : PointingBasis.values();
        return Term.of(all, code).map(term -> term.label().ko()).orElse(code);
    }
}
