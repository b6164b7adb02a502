package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** By what a foreigner may ask (Act, Article 5 (2); decree, Article 3). */
public enum ForeignStatus implements Term {
    RESIDENT("국내에 일정한 주소를 두고 거주(시행령 제3조제1호)", "lives at an address in Korea (decree, Article 3 item 1)"),
    STUDY("학술·연구를 위하여 일시 체류(시행령 제3조제1호)", "stays for study or research (decree, Article 3 item 1)"),
    OFFICE("국내에 사무소를 둔 법인·단체(시행령 제3조제2호)", "organisation with an office in Korea (decree, Article 3 item 2)"),
    /** A foreigner who has not said it. */
    UNSTATED("외국인이나 자격을 적지 않음", "foreigner, not said by what");

    private final String korean;
    private final String english;

    ForeignStatus(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** Whether it can be that of a person, or else of an organisation. */
    boolean fits(boolean organisation) {
        return switch (this) {
            case RESIDENT, STUDY -> !organisation;
            case OFFICE -> organisation;
            case UNSTATED -> false;
        };
    }
}
