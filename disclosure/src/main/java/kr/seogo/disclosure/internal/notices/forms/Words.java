package kr.seogo.disclosure.internal.notices.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** What several forms say alike. */
final class Words {

    static final Label REASON = new Label("이유", "Reason");

    private Words() {}

    static Field field(String korean, String english, String value) {
        return new Field(new Label(korean, english), value);
    }

    static Field field(String korean, String english, LocalDate day) {
        return field(korean, english, NoticeWords.day(day));
    }

    /** The reason for a step, if one was given. */
    static Section reason(String why) {
        return Section.of(REASON, why);
    }

    static List<Label> basis(CaseRule... rules) {
        List<Label> all = new ArrayList<>();
        for (CaseRule rule : rules) {
            all.add(rule.label());
        }
        return all;
    }

    /** What was asked for; the same words the requester wrote. */
    static Section request(CaseState state) {
        return Section.of(
                new Label("청구 내용", "What was asked for"),
                field("접수일", "Received", state.intake().received()),
                field("청구 정보", "Information", state.intake().wants()),
                field("공개 방법", "Form", state.intake().delivery().label().ko()));
    }

    /** The same for others than the requester: nothing that says who asks. */
    static Section requestOfSomebody(CaseState state) {
        return Section.of(
                new Label("청구된 정보", "What was asked for"),
                field("접수일", "Received", state.intake().received()),
                field("청구 정보", "Information", state.intake().wants()));
    }

    /** Day, place and form (Act, Article 13 (1)). */
    static List<Field> disclosing(Disclosing day) {
        return List.of(
                field("공개 일시", "Day", day.day()),
                field("공개 장소", "Place", day.place()),
                field("공개 방법", "Form", day.form().label().ko()));
    }

    static Objection objection(CaseState state, int number) {
        return state.objections().get(number - 1);
    }

    /** The objection a notice is about. */
    static Section objected(Objection objection) {
        return Section.of(
                new Label("이의신청", "Objection"),
                field("신청일", "Filed", objection.filed().filed()),
                field("신청 취지와 이유", "Purport", objection.filed().purport()));
    }
}
