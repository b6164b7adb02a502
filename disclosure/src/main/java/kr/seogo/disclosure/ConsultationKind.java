package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Who is heard before a decision. */
public enum ConsultationKind implements Term {
    /** Decree, Article 9. */
    PRODUCING_BODY("정보를 생산한 공공기관", "the body that produced it"),
    /** Answers in seven days (decree of the records Act, Article 72 (4)). */
    RECORD_PRODUCER("이관기록물의 생산기관", "the producer of an archived record"),
    /** Decree, Article 10. */
    OTHER_UNIT("관계 기관·부서", "another body or unit");

    private final String korean;
    private final String english;

    ConsultationKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
