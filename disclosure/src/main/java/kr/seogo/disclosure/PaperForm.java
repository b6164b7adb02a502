package kr.seogo.disclosure;

import java.time.LocalDate;
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
    OBJECTION("정보공개 결정 등 이의신청서", "objection", "9", true, true),
    /** The same form for a third party that was overridden (rule, Article 8 (1)). */
    THIRD_PARTY_OBJECTION("정보공개 결정 등 이의신청서(제3자)", "objection of a third party", "9", false, false);

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

    /** The papers that can be needed in a case as it stands on a day. */
    public static List<PaperForm> of(CaseState state, LocalDate today) {
        return Stream.of(values()).filter(form -> form.fits(state, today)).toList();
    }

    /** What a request is written on: the form of who asks, or that of who wrote down what was said. */
    public static PaperForm request(CaseState state) {
        return state.intake().channel() == Channel.ORAL ? ORAL_REQUEST : REQUEST;
    }

    private boolean fits(CaseState state, LocalDate today) {
        return switch (this) {
            case REQUEST, ORAL_REQUEST -> this == request(state);
            case THIRD_PARTY_OPINION, HEARING ->
                !state.handling().thirdParties().isEmpty();
            case RECUSAL -> mayBeReviewed(state);
            case MANDATE -> true;
            case OBJECTION -> mayObject(state, today);
            case THIRD_PARTY_OBJECTION ->
                state.handling().thirdParties().stream()
                        .anyMatch(party -> party.overridden().isPresent());
        };
    }

    /** Whether the committee may have to deal with it: an objection, or what is hard to decide (decree, Article 11 (2)). */
    private static boolean mayBeReviewed(CaseState state) {
        boolean undecided = state.decision().isEmpty() || state.redecision().isPresent();
        return !state.openObjections().isEmpty() || (undecided && !state.over());
    }

    /** Against what was kept closed, and against silence once the twenty days are over (Act, Article 18 (1)). */
    private static boolean mayObject(CaseState state, LocalDate today) {
        return state.decision().map(made -> made.kind() != DecisionKind.OPEN).orElseGet(() -> state.silenceClock()
                .passed(today));
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
