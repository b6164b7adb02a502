package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/**
 * A figure of cases: received = decided + ended otherwise + open, decided = opened + partial + closed. Requests that were
 * split count by their parts, decisions by the first one of a case.
 */
public enum CaseFigure implements Term {
    RECEIVED("접수", "received"),
    DECIDED("결정", "decided"),
    OPENED("공개", "disclosed"),
    PARTIAL("부분공개", "partly disclosed"),
    CLOSED("비공개", "not disclosed"),
    ENDED("기타 종결", "ended otherwise"),
    OPEN("처리중", "open"),
    /** The body owes something whose day has passed. */
    OVERDUE("기한 지남", "overdue"),
    /** The body owes something today. */
    DUE_TODAY("오늘 기한", "due today");

    private final String korean;
    private final String english;

    CaseFigure(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
