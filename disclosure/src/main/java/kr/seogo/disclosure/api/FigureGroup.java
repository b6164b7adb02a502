package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
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
}
