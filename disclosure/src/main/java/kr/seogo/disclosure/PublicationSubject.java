package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What must be published of itself (Act, Article 7 (1); decree, Article 4 (1)), with the item that says so. */
public enum PublicationSubject implements Term {
    POLICY("국민생활에 큰 영향을 미치는 정책", "policy with a great effect on people's lives", "법 제7조제1항제1호", "Act 7 (1) 1"),
    LARGE_PROJECT("대규모 예산이 드는 사업", "projects with a large budget", "법 제7조제1항제2호", "Act 7 (1) 2"),
    OVERSIGHT("예산집행과 사업평가", "spending and evaluation of projects", "법 제7조제1항제3호", "Act 7 (1) 3"),
    SAFETY("생명·신체·재산 보호", "protection of life, body and property", "시행령 제4조제1항제1호", "decree 4 (1) 1"),
    DAILY_LIFE("일상생활", "daily life", "시행령 제4조제1항제2호", "decree 4 (1) 2"),
    CONTRACTS_AND_FINANCE("계약과 재정, 법령이 정한 공시", "contracts, finance, notices by law", "시행령 제4조제1항제3호", "decree 4 (1) 3"),
    COUNCIL_AND_AUDIT("의회 질의·답변과 감사 결과", "council questions and audits", "시행령 제4조제1항제4호", "decree 4 (1) 4"),
    HEAD_OF_BODY("기관장 업무추진비와 일정", "expenses and schedule of the head", "시행령 제4조제1항제5호", "decree 4 (1) 5"),
    OTHER("그 밖에 기관장이 정한 정보", "what else the head has settled", "법 제7조제1항제4호", "Act 7 (1) 4");

    private final String korean;
    private final String english;
    private final String articleKorean;
    private final String articleEnglish;

    PublicationSubject(String korean, String english, String articleKorean, String articleEnglish) {
        this.korean = korean;
        this.english = english;
        this.articleKorean = articleKorean;
        this.articleEnglish = articleEnglish;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** Where it is written. */
    public Label article() {
        return new Label(articleKorean, articleEnglish);
    }
}
