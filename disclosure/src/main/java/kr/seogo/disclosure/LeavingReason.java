package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Why a member no longer serves. */
public enum LeavingReason implements Term {
    RESIGNED("사임", "resigned"),
    /** Act, Article 12-2 (4), or for another reason. */
    DISMISSED("해촉·해임", "dismissed"),
    /** An official serves for as long as the post is held (decree, Article 11 (3), proviso). */
    LEFT_POST("직위 변경·퇴직", "left the post"),
    OTHER("그 밖의 사유", "another reason");

    private final String korean;
    private final String english;

    LeavingReason(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
