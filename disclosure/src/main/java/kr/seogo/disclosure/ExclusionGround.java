package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Why a member is kept from an item (Act, Article 12-2 (1)); the last is how the item 1 is read here, see ADR 0029. */
public enum ExclusionGround implements Term {
    PARTY("당사자이거나 공동권리자·공동의무자(제1호)", "a party, or bound together with one (item 1)"),
    KIN("당사자와 친족이거나 친족이었던 경우(제2호)", "kin of a party, now or before (item 2)"),
    INVOLVED("증언·진술·자문·연구·용역·감정을 한 경우(제3호)", "gave evidence, advice or an appraisal in the matter (item 3)"),
    AGENT("당사자의 대리인이거나 대리인이었던 경우(제4호)", "agent of a party, now or before (item 4)"),
    OWN_DECISION("해당 처분을 하였거나 담당하는 경우", "made or handles the decision in question"),
    UNFAIR("공정한 심의를 기대하기 어려운 사정(기피)", "circumstances that do not let one expect fairness (a challenge)");

    private final String korean;
    private final String english;

    ExclusionGround(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
