package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What may be disclosed at once, without the procedure of decision (Act, Article 16). */
public enum ImmediateBasis implements Term {
    /** Item 1. */
    MADE_FOR_DISCLOSURE("공개를 목적으로 작성된 정보", "made to be disclosed"),
    /** Item 2. */
    PRESS_MATERIAL("홍보자료", "material for the public"),
    /** Item 3. */
    ALREADY_DECIDED_OPEN("공개하기로 결정된 정보", "already decided open"),
    /** Item 4. */
    NAMED_BY_HEAD("기관의 장이 정하는 정보", "named by the head of the body");

    private final String korean;
    private final String english;

    ImmediateBasis(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
