package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/** Every kind of move, by its code, with the roles that may make it. */
public enum MoveKind implements Term {
    ASSIGN("배부", "assign", IntakeMove.Assign.class, Role.DESK),
    TAKE_UP("담당자 지정", "take up", IntakeMove.TakeUp.class, Role.OFFICER),
    IMMEDIATE("즉시공개", "disclose at once", IntakeMove.Immediate.class, Role.DESK, Role.OFFICER),
    TRANSFER("이송", "transfer to another body", IntakeMove.Transfer.class, Role.DESK),
    SPLIT("기관별 분리", "split by body", IntakeMove.Split.class, Role.DESK),
    WITHDRAW("취하", "withdraw", IntakeMove.Withdraw.class, Role.REQUESTER, Role.DESK, Role.OFFICER),
    PETITION("민원으로 처리", "handle as a petition", IntakeMove.Petition.class, Role.DESK, Role.OFFICER),
    NOT_HELD("부존재 통지", "say that it is not held", IntakeMove.NotHeld.class, Role.DESK, Role.OFFICER),
    REPEAT_CLOSE("반복 청구 종결", "close as a repeat", IntakeMove.RepeatClose.class, Role.DESK, Role.OFFICER),
    POINT_CLOSE("안내 후 종결", "close by pointing the way", IntakeMove.PointClose.class, Role.DESK, Role.OFFICER),
    CLARIFY("보완요구", "ask to clarify", HearingMove.Clarify.class, Role.DESK, Role.OFFICER),
    CLARIFIED("보완 제출", "clarify", HearingMove.Clarified.class, Role.REQUESTER, Role.DESK, Role.OFFICER),
    CLARIFICATION_LAPSED(
            "보완기간 경과", "go on without clarification", HearingMove.ClarificationLapsed.class, Role.DESK, Role.OFFICER),
    CONSULT("의견·협조 요청", "ask another body or unit", HearingMove.Consult.class, Role.DESK, Role.OFFICER),
    CONSULTATION_ANSWER(
            "의견 회신",
            "record the answer of a body or unit",
            HearingMove.ConsultationAnswer.class,
            Role.DESK,
            Role.OFFICER),
    THIRD_PARTY("제3자 통지", "notify a third party", HearingMove.NotifyThirdParty.class, Role.OFFICER),
    THIRD_PARTY_REACHED(
            "제3자 통지 도달",
            "record when a third party’s notice arrived",
            HearingMove.ThirdPartyReached.class,
            Role.DESK,
            Role.OFFICER),
    THIRD_PARTY_ANSWER(
            "제3자 의견", "record a third party’s answer", HearingMove.ThirdPartyAnswer.class, Role.DESK, Role.OFFICER),
    EXTEND("결정기간 연장", "extend the period", HearingMove.Extend.class, Role.OFFICER),
    COMMITTEE_ADVICE("심의회 의견", "record the committee’s advice", HearingMove.CommitteeAdvice.class, Role.DESK),
    DECIDE("결정", "decide", DecisionMove.Decide.class, Role.OFFICER),
    NOTICE_RECEIVED(
            "통지 도달",
            "record when the notice arrived",
            DecisionMove.NoticeReceived.class,
            Role.DESK,
            Role.OFFICER,
            Role.SYSTEM),
    INTERNAL_REVIEW_ENDED(
            "검토종료 통지", "tell that the review has ended", DecisionMove.InternalReviewOver.class, Role.OFFICER),
    RULING("재결·판결", "record a ruling", DecisionMove.Ruling.class, Role.DESK),
    COURT_STAY("집행정지", "record a court’s stay", DecisionMove.CourtStay.class, Role.DESK),
    COURT_STAY_LIFTED("집행정지 종료", "record the end of a stay", DecisionMove.CourtStayLifted.class, Role.DESK),
    CLOSE("완결", "close", DecisionMove.Close.class, Role.DESK, Role.OFFICER),
    RECOUNT("기한 재계산", "reckon the dates anew", DecisionMove.Recount.class, Role.DESK, Role.SYSTEM),
    QUOTE_FEES("수수료 안내", "quote the fees", DeliveryMove.QuoteFees.class, Role.OFFICER),
    FEES_PAID("수수료 납부", "record a payment", DeliveryMove.PayFees.class, Role.DESK, Role.OFFICER),
    SCHEDULE("공개일시 변경", "change the day of disclosure", DeliveryMove.Schedule.class, Role.OFFICER),
    REQUIRE_IDENTITY("본인 확인 요구", "require identification", DeliveryMove.RequireIdentity.class, Role.DESK, Role.OFFICER),
    CHECK_IDENTITY("본인 확인", "check the identity", DeliveryMove.CheckIdentity.class, Role.DESK, Role.OFFICER),
    DELIVER("공개 실시", "hand over", DeliveryMove.Deliver.class, Role.DESK, Role.OFFICER),
    OTHER_FORM(
            "다른 형태 요청",
            "ask for another form",
            DeliveryMove.AskOtherForm.class,
            Role.REQUESTER,
            Role.DESK,
            Role.OFFICER),
    FILES_FETCHED("파일 수령", "record that files were fetched", DeliveryMove.Fetch.class, Role.SYSTEM),
    NO_SHOW_CLOSE("미수령 종결", "close as not collected", DeliveryMove.CloseNoShow.class, Role.OFFICER),
    OBJECT("이의신청", "object", ObjectionMove.FileObjection.class, Role.REQUESTER, Role.DESK),
    THIRD_PARTY_OBJECT(
            "제3자 이의신청", "record a third party’s objection", ObjectionMove.ThirdPartyObjects.class, Role.DESK),
    OBJECTION_CORRECTION("이의신청 보완요구", "ask to put the objection right", ObjectionMove.AskCorrection.class, Role.DESK),
    OBJECTION_CORRECTED("이의신청 보완", "put the objection right", ObjectionMove.Correct.class, Role.REQUESTER, Role.DESK),
    OBJECTION_CORRECTION_LAPSED(
            "이의신청 보완기간 경과", "go on without correction", ObjectionMove.CorrectionLapsed.class, Role.DESK),
    OBJECTION_WITHDRAW(
            "이의신청 취하", "take the objection back", ObjectionMove.WithdrawObjection.class, Role.REQUESTER, Role.DESK),
    OBJECTION_EXTEND(
            "이의결정기간 연장",
            "extend the period of the objection",
            ObjectionMove.ExtendObjection.class,
            Role.DESK,
            Role.OFFICER),
    COMMITTEE_HEARD("심의회 개최", "record the committee’s sitting", ObjectionMove.HearCommittee.class, Role.DESK),
    COMMITTEE_EXEMPT(
            "심의회 미개최 사유", "say why the committee need not sit", ObjectionMove.ExemptCommittee.class, Role.DESK),
    OBJECTION_DECIDE("이의신청 결정", "decide the objection", ObjectionMove.DecideObjection.class, Role.OFFICER);

    private static final Map<Class<? extends Move>, MoveKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(MoveKind::type, Function.identity()));

    private final String korean;
    private final String english;
    private final Class<? extends Move> type;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of constants
    private final Set<Role> roles;

    MoveKind(String korean, String english, Class<? extends Move> type, Role... roles) {
        this.korean = korean;
        this.english = english;
        this.type = type;
        this.roles = Set.of(roles);
    }

    /** The kind of a move. */
    public static MoveKind of(Move move) {
        MoveKind kind = BY_TYPE.get(move.getClass());
        if (kind == null) {
            throw new IllegalStateException("A move without a kind: " + move.getClass());
        }
        return kind;
    }

    public Class<? extends Move> type() {
        return type;
    }

    /** Who may make it; whether it is lawful now is for the case. */
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
