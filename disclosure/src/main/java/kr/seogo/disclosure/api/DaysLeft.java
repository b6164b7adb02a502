package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/** Working days left until an open case must be decided. Each open case has one, so that they add up to what is open. */
public enum DaysLeft implements Term {
    PAST("기한 지남", "past"),
    NONE("오늘까지", "due today"),
    ONE("1일", "1 day"),
    TO_THREE("2–3일", "2 to 3 days"),
    TO_FIVE("4–5일", "4 to 5 days"),
    TO_TEN("6–10일", "6 to 10 days"),
    MORE("10일 초과", "more than 10 days"),
    /** The clock stands still: something is awaited. */
    STOPPED("기간 멈춤", "clock stopped");

    private final String korean;
    private final String english;

    DaysLeft(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
