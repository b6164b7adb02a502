package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/** The reports. */
public enum ReportKind implements Term {
    PERIOD("기간별 통계", "figures of a period"),
    /** Rule, Article 9; decree, Article 28: of the year before, by 31 January. */
    FORM_12("정보공개 운영실태(별지 제12호)", "state of disclosure (form 12)"),
    /** Of half a year, for the desk. */
    SCORES("기관·부서 평가", "scores of bodies and departments"),
    YEARLY("정보공개 연차보고서", "yearly report of disclosure"),
    /** Of each year that the period touches, for the desk. */
    COMMITTEE("심의회 연도별 실적", "the committee year by year");

    private final String korean;
    private final String english;

    ReportKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** Whether it is for the desk alone. */
    public boolean ofTheDesk() {
        return this == SCORES || this == COMMITTEE;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
