package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

/** What a member votes for, and what a committee finds. */
public enum BallotChoice implements Term {
    UPHELD("인용", "uphold", ItemKind.OBJECTION),
    PARTLY_UPHELD("부분인용", "uphold in part", ItemKind.OBJECTION),
    REJECTED("기각", "reject", ItemKind.OBJECTION),
    DISMISSED("각하", "dismiss", ItemKind.OBJECTION),
    OPEN("공개 의견", "advise to disclose", ItemKind.ADVICE),
    PARTIAL("부분공개 의견", "advise to disclose in part", ItemKind.ADVICE),
    CLOSED("비공개 의견", "advise not to disclose", ItemKind.ADVICE),
    AGREED("가결", "agree", ItemKind.OPERATION),
    NOT_AGREED("부결", "do not agree", ItemKind.OPERATION),
    /** Present, and for nothing; never what a committee finds. */
    ABSTAINED("기권", "abstain", null);

    private final String korean;
    private final String english;
    private final Optional<ItemKind> kind;

    BallotChoice(String korean, String english, @org.jspecify.annotations.Nullable ItemKind kind) {
        this.korean = korean;
        this.english = english;
        this.kind = Optional.ofNullable(kind);
    }

    /** Whether it can be voted for on an item of that kind. */
    public boolean fits(ItemKind item) {
        return kind.isEmpty() || kind.get() == item;
    }

    /** What can be voted for on an item of that kind. */
    public static List<BallotChoice> of(ItemKind item) {
        return Arrays.stream(values()).filter(choice -> choice.fits(item)).toList();
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
