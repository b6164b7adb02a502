package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What a committee deals with (decree, Article 11 (2)). */
public enum ItemKind implements Term {
    /** Item 2. */
    OBJECTION("이의신청", "an objection"),
    /** Item 1: advice on the first decision of a case. */
    ADVICE("공개 여부를 결정하기 곤란한 사항", "a decision that is hard to make"),
    /** Item 3: of no case. */
    OPERATION("정보공개제도의 운영에 관한 사항", "how disclosure is run");

    private final String korean;
    private final String english;

    ItemKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
