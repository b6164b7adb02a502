package kr.seogo.disclosure;

import java.util.List;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;

/** Papers of the rule that a citizen, a third party or an officer fills in and signs. */
public enum PaperForm implements Term {
    REQUEST("정보공개 청구서", "request for disclosure", "1의2", true, true),
    ORAL_REQUEST("정보공개 구술 청구서", "oral request for disclosure", "2", true, true),
    THIRD_PARTY_OPINION("제3자 의견서(비공개 요청서)", "opinion of a third party", "5", false, false),
    HEARING("제3자 의견 청취서", "record of a hearing", "6", false, false),
    RECUSAL("기피신청서", "request that a member withdraw", "6의2", true, true),
    MANDATE("정보공개 위임장", "mandate", "8", true, true),
    OBJECTION("정보공개 결정 등 이의신청서", "objection", "9", true, true);

    private final String korean;
    private final String english;
    private final String number;
    private final boolean requesters;
    private final boolean named;

    PaperForm(String korean, String english, String number, boolean requesters, boolean named) {
        this.korean = korean;
        this.english = english;
        this.number = number;
        this.requesters = requesters;
        this.named = named;
    }

    /** The papers that can be needed in a case as it stands. */
    public static List<PaperForm> of(CaseState state) {
        return Stream.of(values()).filter(form -> form.fits(state)).toList();
    }

    /** What a request is written on: the form of who asks, or that of who wrote down what was said. */
    public static PaperForm request(CaseState state) {
        return state.intake().channel() == Channel.ORAL ? ORAL_REQUEST : REQUEST;
    }

    private boolean fits(CaseState state) {
        return switch (this) {
            case REQUEST, ORAL_REQUEST -> this == request(state);
            case THIRD_PARTY_OPINION, HEARING ->
                !state.handling().thirdParties().isEmpty();
            case RECUSAL -> !state.openObjections().isEmpty();
            case MANDATE -> true;
            case OBJECTION -> state.decision().isPresent();
        };
    }

    /** Number of the annexed form of the rule. */
    public String number() {
        return number;
    }

    /** Whether it is for whoever asked to fill in. */
    public boolean requesters() {
        return requesters;
    }

    /** Whether who asks stands on it, so that looking at it is looking at a person. */
    public boolean named() {
        return named;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
