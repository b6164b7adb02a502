package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How it is known that a notice has reached somebody. */
public enum ArrivalWay implements Term {
    REGISTERED_MAIL("등기우편", "registered mail"),
    IN_PERSON("직접 교부", "handed over"),
    /** Made known to somebody who cannot be reached; arrives fourteen days after it (Administrative Procedure Act, Articles 14 (4) and 15 (3)). */
    PUBLIC_NOTICE("공시송달", "public notice"),
    /** Mailed to the address that was named for it (Administrative Procedure Act, Article 15 (2)); of requesters alone known by itself. */
    EMAIL("전자우편", "electronic mail"),
    /** The letter was opened on the page of the request. */
    OPENED("온라인 열람", "opened online");

    private final String korean;
    private final String english;

    ArrivalWay(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
