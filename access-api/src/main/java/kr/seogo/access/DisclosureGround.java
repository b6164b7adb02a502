package kr.seogo.access;

import kr.seogo.catalog.Label;

/**
 * The eight grounds on which a body may keep information closed, in short words (Official Information Disclosure Act,
 * Article 9 (1), items 1 to 8).
 */
public enum DisclosureGround {
    OTHER_LAW(1, "다른 법령에 따른 비밀 또는 비공개 사항", "Secret or closed under another law"),
    SECURITY(2, "국가안전보장·국방·통일·외교관계", "National security, defence, unification, foreign relations"),
    LIFE_AND_PROPERTY(3, "국민의 생명·신체 및 재산의 보호", "Protection of people's life, body and property"),
    TRIAL_AND_INVESTIGATION(
            4,
            "진행 중인 재판, 범죄의 예방·수사, 형의 집행",
            "Pending trials, prevention and investigation of crime, execution of sentences"),
    FAIR_CONDUCT(
            5,
            "감사·감독·검사·시험·규제·입찰계약·기술개발·인사관리, 의사결정 또는 내부검토 과정",
            "Audit, inspection, examinations, tenders, personnel, decisions or internal review under way"),
    PERSONAL_DATA(6, "개인정보로서 사생활의 비밀 또는 자유 보호", "Personal data: privacy"),
    TRADE_SECRETS(7, "법인·단체 또는 개인의 경영상·영업상 비밀", "Business and trade secrets"),
    SPECULATION(8, "부동산 투기·매점매석 등의 우려", "Risk of property speculation, cornering of markets");

    private final int item;
    private final String korean;
    private final String english;

    DisclosureGround(int item, String korean, String english) {
        this.item = item;
        this.korean = korean;
        this.english = english;
    }

    /** The ground of an item's number, 1 to 8. */
    public static DisclosureGround of(int item) {
        return values()[item - 1];
    }

    public int item() {
        return item;
    }

    public Label label() {
        return new Label(korean, english);
    }

    /** The article, as it is cited. */
    public Label citation() {
        return new Label(
                "「공공기관의 정보공개에 관한 법률」 제9조제1항제" + item + "호",
                "Official Information Disclosure Act, Article 9 (1) item " + item);
    }
}
