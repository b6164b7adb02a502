package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Which share of the committee comes from outside (Act, Article 12 (3)). */
public enum ExternalShare implements Term {
    ORDINARY("일반 기관", "ordinary body"),
    /** Its head sets the share, at least the one the proviso names. */
    SECURITY_OR_TRIAL("제9조제1항제2호·제4호 업무를 주로 하는 국가기관", "body mostly of matters of Article 9 (1) items 2 and 4");

    private final String korean;
    private final String english;

    ExternalShare(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
