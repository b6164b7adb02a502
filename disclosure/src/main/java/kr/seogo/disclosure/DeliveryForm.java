package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How information is handed over (Act, Article 15; decree, Article 14). */
public enum DeliveryForm implements Term {
    INSPECTION("열람·시청", "inspection"),
    COPY("사본·출력물", "copy"),
    ELECTRONIC("전자파일", "electronic file"),
    POST("우편", "post"),
    FAX("팩스", "fax");

    private final String korean;
    private final String english;

    DeliveryForm(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
