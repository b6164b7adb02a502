package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/** The statutory registers; their contents are what the decree wants recorded, for the printed annexes are not at hand. */
public enum RegisterKind implements Term {
    /** Decree, Articles 6 (2) and 16. */
    REQUESTS("정보공개 처리대장(별지 제4호)", "register of requests (form 4)"),
    /** Decree, Article 18 (4). */
    OBJECTIONS("이의신청 처리대장(별지 제11호)", "register of objections (form 11)");

    private final String korean;
    private final String english;

    RegisterKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
