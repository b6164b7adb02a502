package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Who acts on a case. */
public enum Role implements Term {
    /** With the number and its secret. */
    REQUESTER("청구인", "requester"),
    /** Receives, assigns, transfers, splits; alone holds the gate of the committee. */
    DESK("정보공개 총괄부서", "disclosure desk"),
    /** Decides the cases of the department. */
    OFFICER("처리부서 담당자", "officer of a department"),
    /** Of the review committee: sees what is put before them, votes, steps aside and signs for themselves. */
    MEMBER("심의회 위원", "committee member"),
    SYSTEM("시스템", "system");

    private final String korean;
    private final String english;

    Role(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
