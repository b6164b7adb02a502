package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** The closed list of reasons for which the committee need not sit on an objection. */
public enum GateExemption implements Term {
    /** Act, Article 18 (2) item 1. */
    ALREADY_REVIEWED("심의회의 심의를 이미 거친 사항", "already reviewed by the committee"),
    /** Act, Article 18 (2) item 2. */
    SIMPLE_REPEAT("단순·반복적인 청구", "a simple repeat"),
    /** Act, Article 18 (2) item 3. */
    SECRET_BY_STATUTE("법령에 따라 비밀로 규정된 정보", "secret by statute"),
    /** Decree, Article 11 (2) item 2 (a). */
    SAME_OBJECTION("같은 내용으로 반복된 이의신청", "the same objection again"),
    /** Decree, Article 11 (2) item 2 (b). */
    LATE_REQUESTER("청구인의 기간 경과", "late, by the requester"),
    /** Decree, Article 11 (2) item 2 (c). */
    LATE_THIRD_PARTY("제3자의 기간 경과", "late, by a third party"),
    /** Decree, Article 11 (2) item 2 (d). */
    GRANTED_IN_FULL("요구대로 공개하는 경우", "granted in full");

    private final String korean;
    private final String english;

    GateExemption(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
