package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How a case ended without a decision. */
public enum Ending implements Term {
    IMMEDIATE("즉시공개", "disclosed at once"),
    TRANSFERRED("이송", "transferred"),
    /** Not counted itself: its parts are. */
    SPLIT("기관별 분리", "split by body"),
    WITHDRAWN("취하", "withdrawn"),
    PETITION("민원이첩", "handled as a petition"),
    NOT_HELD("부존재", "not held"),
    REPEAT_CLOSED("종결(반복)", "closed as a repeat"),
    POINTED_CLOSED("종결(안내)", "closed by pointing the way");

    private final String korean;
    private final String english;

    Ending(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /**
     * Whether it is the body's own answer, which an appeal body or a court can set aside (Act, Articles 19 (1) and 20 (1)); not
     * what the requester took back or received, nor what its parts stand for.
     */
    public boolean appealable() {
        return switch (this) {
            case TRANSFERRED, PETITION, NOT_HELD, REPEAT_CLOSED, POINTED_CLOSED -> true;
            case IMMEDIATE, SPLIT, WITHDRAWN -> false;
        };
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
