package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 3: the period of decision is extended, with the reason (Act, Article 11 (2); decree, Article 7). */
final class ExtensionForm implements Form {

    @Override
    public Content of(Told told) {
        HearingFact.Extended extended = told.fact(HearingFact.Extended.class);
        return new Content(
                "부득이한 사유로 공개 여부의 결정 기간을 아래와 같이 연장하였습니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(
                                new Label("연장", "Extension"),
                                Words.field(
                                        "당초 결정 기한",
                                        "First due",
                                        extended.decision().firstDue()),
                                Words.field(
                                        "연장된 결정 기한",
                                        "Now due",
                                        extended.decision().due()),
                                Words.field(
                                        "연장 사유",
                                        "Ground",
                                        "시행령 제7조제" + item(extended.basis()) + "호: "
                                                + extended.basis().label().ko())),
                        Section.of(new Label("구체적인 이유", "Reason"), told.why())),
                Words.basis(CaseRule.EXTENSION));
    }

    /** Of Article 7 of the decree. */
    private static int item(ExtensionReason basis) {
        return switch (basis) {
            case VOLUME_OR_COMPLEXITY -> 1;
            case HEARING -> 2;
            case MIXED_DATA -> 3;
            case DISASTER_OR_SURGE -> 4;
        };
    }
}
