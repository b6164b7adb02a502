package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/**
 * The rule a step rests on, or by which it is refused, with its article. 법: 공공기관의 정보공개에 관한 법률; 영: its decree, as
 * they stood on 2026-06-08. What no article says is a practice, and is called so.
 */
public enum CaseRule implements Term {
    RECEIPT("법 제10조, 영 제6조제2항", "Act, Article 10; decree, Article 6 (2)"),
    RECEIPT_DAY("법 제29조제2항", "Act, Article 29 (2)"),
    ASSIGNMENT("법 제11조제1항", "Act, Article 11 (1)"),
    IMMEDIATE("법 제16조", "Act, Article 16"),
    TRANSFER("법 제11조제4항", "Act, Article 11 (4)"),
    SPLIT("기관별 분리의 운영 기준", "Practice for splitting by body"),
    WITHDRAWAL("민원처리법 제22조제2항", "Civil Petitions Act, Article 22 (2)"),
    PETITION("법 제11조제5항, 영 제6조제4항", "Act, Article 11 (5); decree, Article 6 (4)"),
    NOT_HELD("법 제11조제5항제1호", "Act, Article 11 (5) item 1"),
    REPEAT("법 제11조의2제1항", "Act, Article 11-2 (1)"),
    POINTING("법 제11조의2제2항", "Act, Article 11-2 (2)"),
    CONSULTATION("영 제9조, 제10조", "Decree, Articles 9 and 10"),
    RECORD_PRODUCER("공공기록물법 시행령 제72조제4항", "Decree of the records Act, Article 72 (4)"),
    CLARIFICATION("민원처리법 제22조제1항", "Civil Petitions Act, Article 22 (1)"),
    THIRD_PARTY_NOTICE("법 제11조제3항", "Act, Article 11 (3)"),
    THIRD_PARTY_OPINION("법 제21조제1항", "Act, Article 21 (1)"),
    THIRD_PARTY_OVERRIDE("법 제21조제2항", "Act, Article 21 (2)"),
    THIRD_PARTY_LOCK("법 제21조제3항", "Act, Article 21 (3)"),
    THIRD_PARTY_OBJECTION("법 제21조제2항", "Act, Article 21 (2)"),
    THIRD_PARTY_HEARING("법 제11조제3항, 영 제8조", "Act, Article 11 (3); decree, Article 8"),
    EXTENSION("법 제11조제2항, 영 제7조", "Act, Article 11 (2); decree, Article 7"),
    COMMITTEE_ADVICE("법 제12조, 영 제11조제2항제1호", "Act, Article 12; decree, Article 11 (2) item 1"),
    DECISION("법 제11조제1항, 제13조", "Act, Articles 11 (1) and 13"),
    REFUSAL_GROUND("법 제9조제1항, 제13조제5항", "Act, Articles 9 (1) and 13 (5)"),
    PARTIAL("법 제14조, 영 제13조", "Act, Article 14; decree, Article 13"),
    INTERNAL_REVIEW("법 제9조제1항제5호 단서", "Act, Article 9 (1) item 5, proviso"),
    NOTICE("법 제13조", "Act, Article 13"),
    FEES("법 제17조, 영 제17조", "Act, Article 17; decree, Article 17"),
    PAYMENT("영 제12조제1항제2호, 제2항", "Decree, Article 12 (1) item 2 and (2)"),
    IDENTITY("영 제15조", "Decree, Article 15"),
    DISCLOSURE("법 제13조제1항, 영 제12조제1항", "Act, Article 13 (1); decree, Article 12 (1)"),
    DELIVERY("법 제15조, 영 제14조", "Act, Article 15; decree, Article 14"),
    SAFE_CONTENT(
            "법 제9조제1항제6호, 개인정보 보호법 제29조", "Act, Article 9 (1) item 6; Personal Information Protection Act, Article 29"),
    PARTS("법 제13조제3항, 영 제12조제3항", "Act, Article 13 (3); decree, Article 12 (3)"),
    OTHER_FORM("장애인에게 다른 형태로 제공하는 기간의 운영 기준", "Practice for other forms of delivery"),
    NO_SHOW("영 제12조제4항", "Decree, Article 12 (4)"),
    OBJECTION("법 제18조제1항", "Act, Article 18 (1)"),
    OBJECTION_FORM("영 제18조제1항", "Decree, Article 18 (1)"),
    COMMITTEE_GATE("법 제18조제2항, 영 제11조제2항제2호", "Act, Article 18 (2); decree, Article 11 (2) item 2"),
    RECUSAL("법 제12조의2제2항", "Act, Article 12-2 (2)"),
    OBJECTION_DECISION("법 제18조제3항", "Act, Article 18 (3)"),
    OBJECTION_REFUSED("법 제18조제4항", "Act, Article 18 (4)"),
    APPEAL("법 제19조", "Act, Article 19"),
    SUIT("법 제20조", "Act, Article 20"),
    HOLIDAY("관공서의 공휴일에 관한 규정 제2조", "Decree on public holidays, Article 2"),
    CLOSING("영 제16조", "Decree, Article 16"),
    SEPARATION("법 제6조제2항, 제18조제2항", "Act, Articles 6 (2) and 18 (2)"),
    ENDED("법 제11조", "Act, Article 11"),
    TIME_ORDER("영 제16조", "Decree, Article 16"),
    ARCHIVING("공공기록물법 제19조제2항, 같은 법 시행령 제32조", "Records Act, Article 19 (2); its decree, Article 32"),
    RETENTION("공공기록물법 시행령 제26조", "Decree of the records Act, Article 26"),
    DESTRUCTION("개인정보 보호법 제21조제1항", "Personal Information Protection Act, Article 21 (1)");

    private final String korean;
    private final String english;

    CaseRule(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** The article, as it is cited. */
    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
