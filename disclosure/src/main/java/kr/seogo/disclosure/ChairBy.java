package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How the chair of a committee comes to be (Act, Article 12 (4); in Seoul by ordinance). */
public enum ChairBy implements Term {
    HEAD("기관장 지명·위촉", "named by the head of the body"),
    ELECTED("위촉위원 중 호선", "elected among the commissioned");

    private final String korean;
    private final String english;

    ChairBy(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
