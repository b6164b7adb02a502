package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/** What cases are told apart by as they stand now. */
public enum LiveGroup implements Term {
    /** For the desk; of other bodies counts, and no case. */
    BODY("기관", "body"),
    DEPARTMENT("부서", "department"),
    OFFICER("담당자", "officer"),
    /** Of receipt, where a year is asked for; else the year. */
    MONTH("접수한 때", "month of receipt"),
    /** Item of Article 9 (1) of what was decided first; a decision may rest on several. */
    GROUND("비공개 사유(법 제9조 제1항)", "ground (Act, Article 9 (1))");

    private final String korean;
    private final String english;

    LiveGroup(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** What is counted of each. */
    public List<CaseFigure> figures() {
        return this == GROUND
                ? List.of(CaseFigure.DECIDED, CaseFigure.PARTIAL, CaseFigure.CLOSED)
                : List.of(CaseFigure.values());
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** What a key of the group is called. */
    public Label word(String key) {
        return switch (this) {
            case BODY -> new Label(key, key);
            case DEPARTMENT -> FigureGroup.DEPARTMENT.word(key);
            case OFFICER -> FigureGroup.OFFICER.word(key);
            case MONTH ->
                new Label(key.length() == 4 ? key + "년" : key.substring(0, 4) + "년 " + key.substring(5) + "월", key);
            case GROUND -> FigureGroup.GROUND.word(key);
        };
    }
}
