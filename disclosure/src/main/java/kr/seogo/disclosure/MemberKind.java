package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a member of the committee comes from (Act, Article 12 (3)). */
public enum MemberKind implements Term {
    EXTERNAL("위촉(외부 전문가)", "commissioned from outside"),
    INTERNAL("지명(소속 공무원·임직원)", "named from the body");

    private final String korean;
    private final String english;

    MemberKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
