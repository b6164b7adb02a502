package kr.seogo.catalog.api;

import kr.seogo.catalog.Label;

/** Kinds of personal data that can be told by their form (개인정보 보호법 2조, 24조, 24조의2). Codes are never changed. */
public enum PersonalDataKind {
    RESIDENT_NUMBER("resident-number", "주민등록번호", "resident registration number"),
    FOREIGNER_NUMBER("foreigner-number", "외국인등록번호", "foreigner registration number"),
    PASSPORT("passport", "여권번호", "passport number"),
    LICENCE("licence", "운전면허번호", "driving licence number"),
    PHONE("phone", "전화번호", "phone number"),
    CARD("card", "카드번호", "card number"),
    ACCOUNT("account", "계좌번호", "account number"),
    EMAIL("email", "전자우편주소", "e-mail address"),
    ADDRESS("address", "주소", "address"),
    BIRTH_DATE("birth-date", "생년월일", "birth date");

    private final String code;
    private final String ko;
    private final String en;

    PersonalDataKind(String code, String ko, String en) {
        this.code = code;
        this.ko = ko;
        this.en = en;
    }

    public String code() {
        return code;
    }

    /** As readers are told. */
    public Label label() {
        return new Label(ko, en);
    }
}
