package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What the law wants told in writing, by the title and number of its statutory form where it has one. */
public enum LetterForm implements Term {
    RECEIPT("접수증", "receipt", ""),
    CLARIFICATION("보완요구서", "request to clarify", ""),
    REVIEW_ENDED("의사결정 과정 및 내부검토 과정 종료 통지서", "the review has ended", "1"),
    EXTENSION("공개 여부 결정기간 연장 통지서", "period extended", "3"),
    TRANSFER("정보공개 청구서 기관이송 통지서", "transferred", "3의2"),
    NOT_HELD_OR_CLOSED("정보공개 청구외(부존재, 진정·질의, 종결 등) 통지서", "not held, or closed", "4의2"),
    /** On the same form (rule, Article 3 (3); decree, Article 6 (4)). */
    PETITION("정보공개 청구외(부존재, 진정·질의, 종결 등) 통지서", "handled as a petition", "4의2"),
    THIRD_PARTY_NOTICE("정보공개 청구사실 통지서", "a request concerns you", "4의3"),
    CONSULTATION("의견·협조 요청서", "your opinion is asked for", ""),
    DECISION("정보(공개, 부분 공개, 비공개)결정 통지서", "decision", "7"),
    SCHEDULE("공개일시 통지서", "day of disclosure", ""),
    FEES("수수료 안내", "fees", ""),
    OBJECTION_CORRECTION("이의신청 보완요구서", "put the objection right", ""),
    COMMITTEE_EXEMPT("심의회 미개최 사유 통지서", "why the committee need not sit", ""),
    OBJECTION_DECISION("이의신청(인용, 부분 인용, 기각, 각하)결정 통지서", "decision on the objection", "9의2"),
    OBJECTION_EXTENSION("이의신청 결정기간 연장 통지서", "period of the objection extended", "10"),
    THIRD_PARTY_DECISION("제3자에 대한 정보공개 결정 통지서", "it will be disclosed all the same", "11의2"),
    DATES_MOVED("기한 변경 안내", "dates have moved", ""),
    IMMEDIATE("즉시공개 안내", "disclosed at once", ""),
    NO_SHOW("미수령 종결 안내", "closed as not collected", ""),
    RULING("재결·판결 처리 안내", "what follows a ruling", ""),
    STAY("공개 정지 안내", "a court holds the disclosure", ""),
    STAY_LIFTED("공개 정지 종료 안내", "the stay has ended", ""),
    TRANSFER_REQUEST("정보공개 청구 이송", "a request is passed on to you", "");

    private final String korean;
    private final String english;
    private final String number;

    LetterForm(String korean, String english, String number) {
        this.korean = korean;
        this.english = english;
        this.number = number;
    }

    /** Number of the annexed form of the rule, such as {@code 3의2}; empty where it has none. */
    public String number() {
        return number;
    }

    /** Whether the request itself goes with it ({@link PaperForm#request}). */
    public boolean encloses() {
        return this == TRANSFER_REQUEST;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
