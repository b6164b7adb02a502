package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What item 5 of Article 9 (1) is claimed for; the last two demand stage and expected end. */
public enum FifthItem implements Term {
    AUDIT("감사·감독", "audit, supervision"),
    TEST("검사·시험", "inspection, examination"),
    REGULATION("규제", "regulation"),
    BIDDING("입찰계약", "tenders, contracts"),
    TECHNOLOGY("기술개발", "technology"),
    PERSONNEL("인사관리", "personnel"),
    DECISION_MAKING("의사결정 과정", "decision under way"),
    INTERNAL_REVIEW("내부검토 과정", "internal review under way");

    private final String korean;
    private final String english;

    FifthItem(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
