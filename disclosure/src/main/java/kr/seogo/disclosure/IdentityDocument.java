package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** By what a person is known at delivery (decree, Article 15). */
public enum IdentityDocument implements Term {
    RESIDENT_CARD("주민등록증(모바일 포함)", "resident card, also mobile"),
    OTHER_ID("그 밖의 신분증명서", "another identity document"),
    PASSPORT("여권", "passport"),
    RESIDENCE_CARD("외국인등록증", "residence card"),
    BODY_CERTIFICATE("사업자·단체 등록증", "certificate of a body"),
    /** Online (decree, Article 15 (3)). */
    ELECTRONIC_SIGNATURE("전자서명", "electronic signature");

    private final String korean;
    private final String english;

    IdentityDocument(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
