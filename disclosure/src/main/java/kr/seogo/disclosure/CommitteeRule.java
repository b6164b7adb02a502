package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** The rule a step of the committee rests on, or by which it is refused, with its article, as it stood on 2026-06-08. */
public enum CommitteeRule implements Term {
    MERGED("법 제12조제1항", "Act, Article 12 (1)"),
    COMPOSITION("법 제12조제2항", "Act, Article 12 (2)"),
    EXTERNAL("법 제12조제3항", "Act, Article 12 (3)"),
    CHAIR("법 제12조제4항", "Act, Article 12 (4)"),
    TERM("영 제11조제3항", "Decree, Article 11 (3)"),
    BUSINESS("영 제11조제2항", "Decree, Article 11 (2)"),
    CONVENING("법 제18조제2항, 영 제11조제5항", "Act, Article 18 (2); decree, Article 11 (5)"),
    AGENDA("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)"),
    PAPERS("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)"),
    QUORUM("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)"),
    MAJORITY("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)"),
    EXCLUSION("법 제12조의2제1항", "Act, Article 12-2 (1)"),
    CHALLENGE("법 제12조의2제2항", "Act, Article 12-2 (2)"),
    STEPPING_ASIDE("법 제12조의2제3항", "Act, Article 12-2 (3)"),
    MINUTES("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)"),
    ORDER("영 제11조제5항(심의회 운영 기준)", "Decree, Article 11 (5) (rules of the committee)");

    private final String korean;
    private final String english;

    CommitteeRule(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
