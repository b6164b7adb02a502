package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What the law wants to be said of who asks (Act, Article 10 (1) item 1). */
public enum RequesterItem implements Term {
    BIRTH_DATE("생년월일", "birth date"),
    ADDRESS("주소(법인·단체는 주된 사무소의 소재지)", "address, or seat of the organisation"),
    CONTACT("연락처(전화번호·전자우편주소 등)", "phone, email or the like"),
    REPRESENTATIVE("대표자의 성명", "name of who represents the organisation"),
    REGISTRATION("사업자등록번호 또는 이에 준하는 번호", "business or like number");

    private final String korean;
    private final String english;

    RequesterItem(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
