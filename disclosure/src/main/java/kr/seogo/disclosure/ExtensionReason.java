package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** The closed list of reasons for which the period of decision may be extended (decree, Article 7). */
public enum ExtensionReason implements Term {
    /** Item 1. */
    VOLUME_OR_COMPLEXITY("한꺼번에 많은 청구 또는 내용의 복잡", "many requests at once, or complex ones"),
    /** Item 2. */
    HEARING("생산기관·제3자 의견청취, 심의회 개최", "hearing the producing body, a third party or the committee"),
    /** Item 3. */
    MIXED_DATA("전산정보의 부분공개 가능 여부 판단", "whether computed data can be opened in part"),
    /** Item 4. */
    DISASTER_OR_SURGE("천재지변, 일시적인 업무량 폭주", "disaster, or a passing surge of work");

    private final String korean;
    private final String english;

    ExtensionReason(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
