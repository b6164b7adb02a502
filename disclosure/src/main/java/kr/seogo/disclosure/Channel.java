package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How a request came in (Act, Article 10; decree, Article 6 (1)). */
public enum Channel implements Term {
    ONLINE("정보통신망", "online"),
    VISIT("직접 출석", "in person"),
    POST("우편", "by post"),
    FAX("팩스", "by fax"),
    /** Spoken before the officer, who writes it down and signs it with the requester (Article 10 (2)). */
    ORAL("구술", "orally, before the officer");

    private final String korean;
    private final String english;

    Channel(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
