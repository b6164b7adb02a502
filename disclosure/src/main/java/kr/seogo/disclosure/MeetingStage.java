package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a meeting is. */
public enum MeetingStage implements Term {
    CONVENED("소집", "convened"),
    TOLD("안건 통지", "agenda told"),
    OPEN("개의", "sitting"),
    CLOSED("폐회(회의록 작성)", "ended, minutes under way"),
    SIGNED("회의록 확정", "minutes signed"),
    CANCELLED("취소", "cancelled");

    private final String korean;
    private final String english;

    MeetingStage(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
