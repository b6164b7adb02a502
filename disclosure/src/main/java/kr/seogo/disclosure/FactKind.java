package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;

/** Every kind of fact, by the code under which it is stored. A code is never given to something else. */
public enum FactKind implements Term {
    RECEIVED("접수", "received", IntakeFact.Received.class),
    ASSIGNED("배부", "assigned", IntakeFact.Assigned.class),
    TAKEN_UP("담당자 지정", "taken up", IntakeFact.TakenUp.class),
    ENDED("종결", "ended", IntakeFact.Ended.class),
    CLARIFICATION_ASKED("보완요구", "clarification asked", HearingFact.ClarificationAsked.class),
    CLARIFICATION_ENDED("보완 종료", "clock goes on", HearingFact.ClarificationEnded.class),
    CONSULTED("의견·협조 요청", "another body or unit asked", HearingFact.Consulted.class),
    CONSULTATION_ANSWERED("의견 회신", "answer of a body or unit", HearingFact.ConsultationAnswered.class),
    THIRD_PARTY_NOTIFIED("제3자 통지", "third party notified", HearingFact.ThirdPartyNotified.class),
    THIRD_PARTY_REACHED("제3자 통지 도달", "notice reached a third party", HearingFact.ThirdPartyReached.class),
    THIRD_PARTY_ANSWERED("제3자 의견", "third party answered", HearingFact.ThirdPartyAnswered.class),
    EXTENDED("결정기간 연장", "period extended", HearingFact.Extended.class),
    COMMITTEE_ADVISED("심의회 의견", "committee advised", HearingFact.CommitteeAdvised.class),
    DECIDED("결정통지", "decided", DecisionFact.Decided.class),
    THIRD_PARTY_OVERRIDDEN("제3자 결정통지", "third party overridden", DecisionFact.ThirdPartyOverridden.class),
    RECORDS_DECIDED("기록의 공개구분 결정", "access to records decided", DecisionFact.RecordsDecided.class),
    NOTICE_RECEIVED("통지 도달", "notice arrived", DecisionFact.NoticeReceived.class),
    INTERNAL_REVIEW_ENDED("검토종료 통지", "review ended", DecisionFact.InternalReviewEnded.class),
    RULED("재결·판결", "ruled", DecisionFact.Ruled.class),
    STAY_ORDERED("집행정지", "stay ordered", DecisionFact.StayOrdered.class),
    STAY_LIFTED("집행정지 종료", "stay lifted", DecisionFact.StayLifted.class),
    CLOSED("완결", "closed", DecisionFact.Closed.class),
    DATES_MOVED("기한 변경", "dates moved", DecisionFact.DatesMoved.class),
    FEES_QUOTED("수수료 안내", "fees quoted", DeliveryFact.FeesQuoted.class),
    FEES_PAID("수수료 납부", "fees paid", DeliveryFact.FeesPaid.class),
    SCHEDULED("공개일시 통지", "disclosure announced", DeliveryFact.Scheduled.class),
    IDENTITY_REQUIRED("본인 확인 요구", "identification required", DeliveryFact.IdentityRequired.class),
    IDENTITY_CHECKED("본인 확인", "identity checked", DeliveryFact.IdentityChecked.class),
    DELIVERED("공개 실시", "handed over", DeliveryFact.Delivered.class),
    FILES_FETCHED("파일 수령", "files fetched", DeliveryFact.Fetched.class),
    OTHER_FORM_ASKED("다른 형태 요청", "another form asked for", DeliveryFact.OtherFormAsked.class),
    NO_SHOW_CLOSED("미수령 종결", "closed as not collected", DeliveryFact.NoShowClosed.class),
    OBJECTED("이의신청", "objected", ObjectionFact.Objected.class),
    CORRECTION_ASKED("이의신청 보완요구", "correction asked", ObjectionFact.CorrectionAsked.class),
    CORRECTION_ENDED("이의신청 보완 종료", "clock of the objection goes on", ObjectionFact.CorrectionEnded.class),
    OBJECTION_EXTENDED("이의결정기간 연장", "period of the objection extended", ObjectionFact.ObjectionExtended.class),
    COMMITTEE_HEARD("심의회 개최", "committee sat", ObjectionFact.CommitteeHeard.class),
    COMMITTEE_EXEMPTED("심의회 미개최", "committee need not sit", ObjectionFact.CommitteeExempted.class),
    OBJECTION_DECIDED("이의신청 결정", "objection decided", ObjectionFact.ObjectionDecided.class),
    OBJECTION_WITHDRAWN("이의신청 취하", "objection taken back", ObjectionFact.ObjectionWithdrawn.class),
    ARCHIVED("기록 이관", "became a record", KeepingFact.Archived.class),
    HOLD_PLACED("신원정보 파기 보류", "held back from destruction", KeepingFact.HoldPlaced.class),
    HOLD_LIFTED("신원정보 파기 보류 해제", "no longer held back", KeepingFact.HoldLifted.class),
    IDENTITY_DESTROYED("신원정보 파기", "identities destroyed", KeepingFact.IdentityDestroyed.class);

    private static final Map<Class<? extends Fact>, FactKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(FactKind::type, Function.identity()));

    private final String korean;
    private final String english;
    private final Class<? extends Fact> type;

    FactKind(String korean, String english, Class<? extends Fact> type) {
        this.korean = korean;
        this.english = english;
        this.type = type;
    }

    /** The kind of a fact. */
    public static FactKind of(Fact fact) {
        FactKind kind = BY_TYPE.get(fact.getClass());
        if (kind == null) {
            throw new IllegalStateException("A fact without a kind: " + fact.getClass());
        }
        return kind;
    }

    public Class<? extends Fact> type() {
        return type;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
