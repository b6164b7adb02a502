package kr.seogo.disclosure.api;

import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.Term;

/** What requests are told apart by in figures of a period. */
public enum FigureGroup implements Term {
    DEPARTMENT("부서", "department"),
    OFFICER("담당자", "officer"),
    CHANNEL("청구방법", "channel"),
    /** As it was asked for. */
    DELIVERY("공개방법(청구)", "form of delivery asked for"),
    /** How it ended without a decision. */
    ENDING("기타 종결 사유", "way it ended"),
    /** Item of Article 9 (1); a decision may rest on several. */
    GROUND("비공개 사유(법 제9조 제1항)", "ground (Act, Article 9 (1))"),
    /** Working days, without those on which the clock stood still. */
    DAYS("처리기간(근무일)", "working days taken");

    private static final Label NONE = new Label("배부 전", "not assigned yet");

    private final String korean;
    private final String english;

    FigureGroup(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** What a key of the group is called. */
    public Label word(String key) {
        return switch (this) {
            case DEPARTMENT, OFFICER -> key.isEmpty() ? NONE : new Label(key, key);
            case CHANNEL -> term(Channel.values(), key);
            case DELIVERY -> term(DeliveryForm.values(), key);
            case ENDING -> term(Ending.values(), key);
            case GROUND -> new Label("제" + key + "호", "item " + key);
            case DAYS ->
                switch (key) {
                    case "1" -> new Label("당일", "the same day");
                    case "10" -> new Label("2–10일", "2 to 10 days");
                    case "20" -> new Label("11–20일", "11 to 20 days");
                    default -> new Label("20일 초과", "more than 20 days");
                };
        };
    }

    private static <T extends Term> Label term(T[] all, String code) {
        Optional<Label> label = Term.of(all, code).map(Term::label);
        return label.orElseGet(() -> new Label(code, code));
    }
}
