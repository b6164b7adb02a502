package kr.seogo.access;

import kr.seogo.catalog.Label;

/**
 * The eight grounds on which a body may keep information closed (Official Information Disclosure Act, Article 9 (1),
 * items 1 to 8), in short and in the Act's words; the English is a translation without legal force.
 */
public enum DisclosureGround {
    OTHER_LAW(
            1,
            "다른 법령상 비밀",
            "Secret by another law",
            "다른 법률 또는 법률에서 위임한 명령(국회규칙·대법원규칙·헌법재판소규칙·중앙선거관리위원회규칙·대통령령 및 조례로 한정한다)에 따라 비밀이나 비공개 사항으로 " + "규정된 정보",
            "Information that another Act, or an order delegated by an Act (National Assembly, "
                    + "Supreme Court, Constitutional Court and National Election Commission Regulations, "
                    + "Presidential Decrees and municipal ordinances only), makes secret or not to be "
                    + "disclosed."),
    SECURITY(
            2,
            "국가안전보장·외교 등",
            "National security and foreign relations",
            "국가안전보장·국방·통일·외교관계 등에 관한 사항으로서 공개될 경우 국가의 중대한 이익을 현저히 해칠 우려가 있다고 인정되는 정보",
            "Information on national security, defence, unification or foreign relations whose "
                    + "disclosure is held to risk serious harm to vital interests of the State."),
    LIFE_AND_PROPERTY(
            3,
            "생명·신체·재산의 보호",
            "Protection of life, body and property",
            "공개될 경우 국민의 생명·신체 및 재산의 보호에 현저한 지장을 초래할 우려가 있다고 인정되는 정보",
            "Information whose disclosure is held to risk serious hindrance to the protection of "
                    + "people’s life, body or property."),
    TRIAL_AND_INVESTIGATION(
            4,
            "재판·수사 등",
            "Trial and investigation",
            "진행 중인 재판에 관련된 정보와 범죄의 예방, 수사, 공소의 제기 및 유지, 형의 집행, 교정, 보안처분에 관한 사항으로서 공개될 경우 그 직무수행을 현저히 "
                    + "곤란하게 하거나 형사피고인의 공정한 재판을 받을 권리를 침해한다고 인정할 만한 상당한 이유가 있는 정보",
            "Information on a pending trial, or on the prevention or investigation of crime, "
                    + "prosecution, the execution of sentences, correction or security measures, where there "
                    + "is good reason to hold that disclosure would make those duties markedly harder or "
                    + "violate the accused’s right to a fair trial."),
    FAIR_CONDUCT(
            5,
            "감사·계약·인사·내부검토 등",
            "Audit, bidding, personnel, internal review",
            "감사·감독·검사·시험·규제·입찰계약·기술개발·인사관리에 관한 사항이나 의사결정 과정 또는 내부검토 과정에 있는 사항 등으로서 공개될 경우 업무의 공정한 "
                    + "수행이나 연구·개발에 현저한 지장을 초래한다고 인정할 만한 상당한 이유가 있는 정보",
            "Information on audit, supervision, inspection, examinations, regulation, bidding and "
                    + "contracts, development of technology or personnel management, or on a matter still "
                    + "being decided or reviewed internally, where there is good reason to hold that "
                    + "disclosure would seriously hinder the fair conduct of duties, or research and "
                    + "development."),
    PERSONAL_DATA(
            6,
            "개인정보",
            "Personal data",
            "해당 정보에 포함되어 있는 성명·주민등록번호 등 「개인정보 보호법」 제2조제1호에 따른 개인정보로서 공개될 경우 사생활의 비밀 또는 자유를 침해할 우려가 " + "있다고 인정되는 정보",
            "Personal data under Article 2, item 1 of the Personal Information Protection Act, such "
                    + "as names and resident registration numbers, whose disclosure is held to risk violating "
                    + "privacy or its freedom."),
    TRADE_SECRETS(
            7,
            "경영상·영업상 비밀",
            "Trade secrets",
            "법인·단체 또는 개인의 경영상·영업상 비밀에 관한 사항으로서 공개될 경우 법인등의 정당한 이익을 현저히 해칠 우려가 있다고 인정되는 정보",
            "Information on the management or trade secrets of a corporation, organisation or person "
                    + "whose disclosure is held to risk serious harm to their legitimate interests."),
    SPECULATION(
            8,
            "투기·매점매석 우려",
            "Speculation",
            "공개될 경우 부동산 투기, 매점매석 등으로 특정인에게 이익 또는 불이익을 줄 우려가 있다고 인정되는 정보",
            "Information whose disclosure is held to risk benefit or loss to particular persons "
                    + "through real-estate speculation, cornering of goods and the like.");

    private final int item;
    private final String korean;
    private final String english;
    private final String koreanWords;
    private final String englishWords;

    DisclosureGround(int item, String korean, String english, String koreanWords, String englishWords) {
        this.item = item;
        this.korean = korean;
        this.english = english;
        this.koreanWords = koreanWords;
        this.englishWords = englishWords;
    }

    /** The ground of an item's number, 1 to 8. */
    public static DisclosureGround of(int item) {
        return values()[item - 1];
    }

    public int item() {
        return item;
    }

    /** In short. */
    public Label label() {
        return new Label(korean, english);
    }

    /** As the Act says it. */
    public Label words() {
        return new Label(koreanWords, englishWords);
    }

    /** The article, as it is cited in full. */
    public Label citation() {
        return new Label(
                "「공공기관의 정보공개에 관한 법률」 제9조제1항제" + item + "호",
                "Official Information Disclosure Act, Article 9 (1) item " + item);
    }

    /** The article, where the Act has been named, and the ground in short. */
    public Label cited() {
        return new Label("제9조제1항제" + item + "호 " + korean, "Article 9 (1) item " + item + ": " + english);
    }
}
