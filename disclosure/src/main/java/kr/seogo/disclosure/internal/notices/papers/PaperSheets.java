package kr.seogo.disclosure.internal.notices.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Paper;
import kr.seogo.disclosure.internal.notices.Recipient;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** Makes each paper; what is to be written by hand has a line and no word. */
public final class PaperSheets {

    /** Room for a hand. */
    private static final String LINE = "____________________";

    private PaperSheets() {}

    /**
     * A paper.
     *
     * @param requester who asks, for a paper that names them
     */
    public static Paper of(PaperForm form, CaseState state, Optional<Requester> requester, LocalDate today) {
        String body = state.intake().body();
        return new Paper(
                form,
                state.number(),
                today,
                signs(form),
                Optional.empty(),
                new Recipient(body, List.of(), Optional.empty(), true),
                lead(form),
                sections(form, state, requester),
                basis(form).map(CaseRule::label).toList());
    }

    /**
     * The request as it was made, to go with the letter that passes it on: dated when it was received, in the name of who
     * asks, with no room for a hand.
     */
    public static Paper request(CaseState state, Requester requester) {
        PaperForm form = PaperForm.request(state);
        Paper blank = of(form, state, Optional.of(requester), state.intake().received());
        return new Paper(
                form,
                blank.number(),
                blank.date(),
                (form == PaperForm.REQUEST ? "신청인 " : "청구인 ") + named(requester),
                Optional.empty(),
                blank.to(),
                blank.lead(),
                blank.sections(),
                blank.basis());
    }

    private static String named(Requester who) {
        return Stream.of(who.organisation(), who.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String signs(PaperForm form) {
        return switch (form) {
            case REQUEST, RECUSAL -> "신청인(서명 또는 인) " + LINE;
            case ORAL_REQUEST -> "청구인(서명 또는 인) " + LINE + " 받아 적은 담당자(서명 또는 인) " + LINE;
            case THIRD_PARTY_OPINION -> "제3자(서명 또는 인) " + LINE;
            case HEARING -> "의견을 낸 사람(서명 또는 인) " + LINE + " 들은 담당자(서명 또는 인) " + LINE;
            case MANDATE -> "위임인(서명 또는 인) " + LINE;
            case OBJECTION, THIRD_PARTY_OBJECTION -> "이의신청인(서명 또는 인) " + LINE;
        };
    }

    private static String lead(PaperForm form) {
        return switch (form) {
            case REQUEST -> "아래 정보의 공개를 청구합니다.";
            case ORAL_REQUEST -> "아래 정보의 공개를 말로 청구하고, 담당자가 받아 적은 것을 읽고 확인합니다.";
            case THIRD_PARTY_OPINION -> "아래 정보의 공개 청구에 대하여 의견을 냅니다(공개하지 않을 것을 요청합니다).";
            case HEARING -> "아래 정보의 공개 청구에 대하여 말로 낸 의견을 적습니다.";
            case RECUSAL -> "아래 건을 심의하는 정보공개심의회 위원의 기피를 신청합니다.";
            case MANDATE -> "아래 건의 정보 공개에 관한 일을 아래 사람에게 위임합니다.";
            case OBJECTION, THIRD_PARTY_OBJECTION -> "아래와 같이 이의를 신청합니다.";
        };
    }

    private static List<Section> sections(PaperForm form, CaseState state, Optional<Requester> requester) {
        Section asked = asked(state);
        Stream<Section> who = requester.filter(_ -> form.named()).map(PaperSheets::person).stream();
        Stream<Section> own =
                switch (form) {
                    case REQUEST, ORAL_REQUEST -> Stream.of(asked, how(state));
                    case THIRD_PARTY_OPINION ->
                        Stream.of(
                                asked,
                                blank("제3자", "Third party", "성명(명칭)", "Name", "주소와 연락처", "Address"),
                                blank("의견", "Opinion", "의견과 이유", "Opinion and reasons"));
                    case HEARING ->
                        Stream.of(
                                asked,
                                blank("의견을 낸 사람", "Who was heard", "성명(명칭)", "Name", "소속과 연락처", "Unit and contact"),
                                blank("의견", "Opinion", "들은 일시와 장소", "When and where", "의견", "Opinion"));
                    case RECUSAL ->
                        Stream.of(asked, blank("기피 신청", "Withdrawal", "기피하려는 위원", "Member", "이유", "Reasons"));
                    case MANDATE ->
                        Stream.of(
                                asked,
                                blank(
                                        "위임받는 사람",
                                        "Agent",
                                        "성명",
                                        "Name",
                                        "생년월일",
                                        "Birth date",
                                        "주소",
                                        "Address",
                                        "위임인과의 관계",
                                        "Relation"));
                    case OBJECTION ->
                        Stream.of(
                                asked,
                                objectedTo(
                                        state,
                                        state.decision()
                                                .flatMap(CaseDecision::reached)
                                                .map(NoticeWords::day)
                                                .orElse(LINE)),
                                objection());
                    case THIRD_PARTY_OBJECTION ->
                        Stream.of(
                                asked,
                                blank(
                                        "이의신청인(제3자)",
                                        "Third party",
                                        "성명(명칭)과 생년월일",
                                        "Name and birth date",
                                        "대표자(법인·단체)",
                                        "Representative",
                                        "주소와 연락처",
                                        "Address"),
                                objectedTo(state, LINE),
                                objection());
                };
        return Stream.concat(who, own).toList();
    }

    private static Stream<CaseRule> basis(PaperForm form) {
        return switch (form) {
            case REQUEST, ORAL_REQUEST -> Stream.of(CaseRule.RECEIPT);
            case THIRD_PARTY_OPINION -> Stream.of(CaseRule.THIRD_PARTY_NOTICE, CaseRule.THIRD_PARTY_OPINION);
            case HEARING -> Stream.of(CaseRule.THIRD_PARTY_HEARING);
            case RECUSAL -> Stream.of(CaseRule.RECUSAL);
            case MANDATE -> Stream.of(CaseRule.IDENTITY);
            case OBJECTION -> Stream.of(CaseRule.OBJECTION, CaseRule.OBJECTION_FORM);
            case THIRD_PARTY_OBJECTION -> Stream.of(CaseRule.THIRD_PARTY_OBJECTION, CaseRule.OBJECTION_FORM);
        };
    }

    private static Section asked(CaseState state) {
        return Section.of(
                new Label("청구된 정보", "What was asked for"),
                field("접수일", "Received", NoticeWords.day(state.intake().received())),
                field("청구 정보", "Information", state.intake().wants()));
    }

    private static Section how(CaseState state) {
        return Section.of(
                new Label("공개 방법과 수수료", "Form and fees"),
                field("공개 방법", "Form", state.intake().delivery().label().ko()),
                field("수수료 감면 사유", "Reduction", state.intake().reduction().orElse("없음")));
    }

    private static Section person(Requester who) {
        List<Field> fields = Stream.of(
                        field("성명", "Name", who.name()),
                        field("단체", "Organisation", who.organisation()),
                        field("등록번호", "Registration", who.registration()),
                        field("생년월일", "Birth date", who.birthDate()),
                        field("주소", "Address", who.address()),
                        field("전자우편", "Email", who.email()),
                        field("전화", "Phone", who.phone()))
                .filter(field -> !field.value().isEmpty())
                .toList();
        return Section.of(new Label("청구인", "Requester"), fields.toArray(Field[]::new));
    }

    /** A decision and the day its notice arrived, or silence and the day it was asked for (decree, Article 18 (1)). */
    private static Section objectedTo(CaseState state, String arrived) {
        return state.decision()
                .map(decision -> Section.of(
                        new Label("이의를 신청하는 결정", "Decision objected to"),
                        field("결정일", "Decided", NoticeWords.day(decision.made().day())),
                        field("결정", "Decision", decision.made().kind().label().ko()),
                        field("결정 통지를 받은 날", "Notice received", arrived)))
                .orElseGet(() -> Section.of(
                        new Label("이의를 신청하는 무응답", "Silence objected to"),
                        field(
                                "정보공개를 청구한 날",
                                "Asked for",
                                NoticeWords.day(state.intake().received())),
                        field(
                                "20일이 지난 날",
                                "Twenty days over",
                                NoticeWords.day(state.silenceClock().due()))));
    }

    private static Section objection() {
        return blank("이의신청", "Objection", "취지와 이유", "Purport and reasons");
    }

    /** Names in pairs of languages, each with room for a hand. */
    private static Section blank(String korean, String english, String... names) {
        Field[] fields = new Field[names.length / 2];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(names[2 * i], names[2 * i + 1], LINE);
        }
        return Section.of(new Label(korean, english), fields);
    }

    private static Field field(String korean, String english, String value) {
        return new Field(new Label(korean, english), value);
    }
}
