package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How a member is kept from an item (Act, Article 12-2). */
public enum RecusalKind implements Term {
    /** Paragraph 1: by law. */
    EXCLUDED("제척", "excluded"),
    /** Paragraph 3: by the member’s own word. */
    STEPPED_ASIDE("회피", "stepped aside"),
    /** Paragraph 2: by a party, decided by the committee. */
    CHALLENGED("기피", "challenged");

    private final String korean;
    private final String english;

    RecusalKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
