package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.partial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.FifthItem;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.internal.fees.InventedFees;
import kr.seogo.disclosure.internal.notices.Recipient;
import kr.seogo.disclosure.internal.notices.forms.Told;

/** Letters of every form, as cases that were lived through made them. */
public final class EveryLetter {

    private static final Recipient TO =
            new Recipient("홍길동(洪吉童)", List.of("서울특별시 종로구 세종대로 209"), Optional.of("hong@example.kr"), false);

    private EveryLetter() {}

    /** What every letter of these stories is made from. */
    public static List<Told> all() {
        List<Told> all = new ArrayList<>();
        stories().forEach(story -> {
            for (int version = 1; version <= story.events.size(); version++) {
                var before = CaseFold.of(CaseNumber.of(2026, 1), story.events.subList(0, version));
                for (LetterTo letter : Letters.of(story.events.get(version - 1).fact(), before)) {
                    all.add(Told.of(CaseNumber.of(2026, 1), story.events, version, letter, TO));
                }
            }
        });
        return all;
    }

    /** One of each form. */
    public static Map<LetterForm, Told> ofEachForm() {
        Map<LetterForm, Told> each = new EnumMap<>(LetterForm.class);
        all().forEach(told -> each.putIfAbsent(told.letter().form(), told));
        return each;
    }

    /** A case that is decided closed for a reason of one's own. */
    public static Told refusal(String part, String reason) {
        Story story = Story.underWay("2026-03-09").officer(refuse(Refusal.of(part, 6, reason)));
        int version = story.events.size();
        while (Letters.of(story.events.get(version - 1).fact(), story.state()).isEmpty()) {
            version--;
        }
        return Told.of(
                CaseNumber.of(2026, 1),
                story.events,
                version,
                Letters.of(story.events.get(version - 1).fact(), story.state()).getFirst(),
                TO);
    }

    private static DecisionMove.Decide refuse(Refusal refusal) {
        return new DecisionMove.Decide(DecisionKind.CLOSED, List.of(refusal), List.of(), Optional.empty(), "");
    }

    private static Stream<Story> stories() {
        return Stream.of(
                Story.underWay("2026-03-09")
                        .on("2026-03-11")
                        .officer(new HearingMove.Clarify("어느 해의 계획인지 알려 주십시오", day("2026-03-18"), "")),
                Story.underWay("2026-03-09")
                        .officer(new HearingMove.Consult(
                                ConsultationKind.PRODUCING_BODY, "달빛구", "의견", Optional.of(day("2026-03-12")), "")),
                Story.underWay("2026-03-09")
                        .officer(new HearingMove.Extend(ExtensionReason.HEARING, Optional.of(10), "의견 청취가 필요함")),
                Story.underWay("2026-03-09")
                        .officer(refuse(underWay()))
                        .officer(new DecisionMove.InternalReviewOver("계획이 확정되어 검토가 끝났습니다", "")),
                Story.underWay("2026-03-09").desk(new IntakeMove.Transfer("달빛구", "달빛구 소관")),
                Story.underWay("2026-03-09")
                        .desk(new IntakeMove.Split(List.of(new Part("한빛시", "가"), new Part("달빛구", "나")), "")),
                Story.underWay("2026-03-09")
                        .officer(new IntakeMove.NotHeld("하천과 문서고", Optional.of("작성하는 부서를 안내함"), "만든 적이 없음")),
                Story.underWay("2026-03-09")
                        .desk(new IntakeMove.RepeatClose(RepeatBasis.ALREADY_DECIDED, CaseNumber.of(2026, 9), "같은 청구")),
                Story.underWay("2026-03-09")
                        .officer(
                                new IntakeMove.PointClose(PointingBasis.ALREADY_PUBLISHED, "https://example.kr/1", "")),
                Story.underWay("2026-03-09")
                        .officer(new IntakeMove.Petition(PetitionBasis.NOT_A_REQUEST, "질의에 답함", "진정")),
                Story.underWay("2026-03-09")
                        .desk(new IntakeMove.Transfer("먼바다군", Optional.of("먼바다군 총무과\n먼바다로 1"), "먼바다군 소관")),
                Story.underWay("2026-03-09")
                        .officer(new IntakeMove.Immediate(
                                ImmediateBasis.PRESS_MATERIAL, "https://example.kr/press/1", "")),
                notCollected(),
                overridden()
                        .desk(new DecisionMove.CourtStay("서울행정법원", "2026아1234"))
                        .desk(new DecisionMove.CourtStayLifted("서울행정법원", ""))
                        .desk(new DecisionMove.Ruling(RulingKind.APPEAL, true, "중앙행심 2026-1")),
                Story.underWay("2026-03-09")
                        .officer(refuse(Refusal.of("전부", 2, "이유")))
                        .desk(new DecisionMove.Ruling(RulingKind.SUIT, false, "청구를 기각함")),
                paid(),
                quotedAgain(),
                overridden(),
                objected(),
                exempted(),
                moved(),
                movedForOthers());
    }

    private static Refusal underWay() {
        return new Refusal(
                "검토안",
                5,
                "검토가 끝나기 전에 알려지면 업무의 공정한 수행에 지장이 있음",
                Optional.of(FifthItem.INTERNAL_REVIEW),
                Optional.of("시장 결재 전"),
                Optional.of(day("2026-06-30")));
    }

    private static Story notCollected() {
        return Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .on("2026-03-24")
                .officer(new DeliveryMove.CloseNoShow("연락하였으나 오지 않음"));
    }

    private static Story paid() {
        return Story.underWay("2026-03-09")
                .officer(InventedFees.pages(30))
                .officer(open("2026-03-19"))
                .officer(new DeliveryMove.Schedule(
                        new Disclosing(day("2026-03-18"), "하천과 사무실", DeliveryForm.COPY, false), "회의실 사정"));
    }

    /** With a reduction that was asked for, in place of an earlier quote. */
    private static Story quotedAgain() {
        Story story = Story.received("2026-03-09");
        return story.instead(story.reduced("학술 연구"))
                .desk(new IntakeMove.Assign(Story.DEPARTMENT, ""))
                .officer(InventedFees.pages(30))
                .on("2026-03-10")
                .officer(InventedFees.reduced());
    }

    private static Story overridden() {
        return Story.underWay("2026-03-09")
                .officer(notice("갑 회사"))
                .officer(opposes("갑 회사"))
                .on("2026-03-16")
                .officer(partial("2026-04-20", "갑 회사"));
    }

    private static Story objected() {
        return Story.underWay("2026-09-14")
                .officer(closed(2))
                .on("2026-09-21")
                .requester(objection())
                .desk(new ObjectionMove.AskCorrection(0, "이유를 적어 주십시오", day("2026-09-22"), ""))
                .requester(new ObjectionMove.Correct(0, "이유", ""))
                .officer(new ObjectionMove.ExtendObjection(0, "심의회 일정"))
                .on("2026-10-07")
                .desk(new ObjectionMove.HearCommittee(
                        0, "2026년 제3차", day("2026-10-06"), ObjectionOutcome.PARTLY_UPHELD, ""))
                .officer(new ObjectionMove.DecideObjection(
                        0, ObjectionOutcome.REJECTED, "심의회 뒤에 새 사정이 생김", "국가의 이익을 해칠 우려"));
    }

    private static Story exempted() {
        return Story.underWay("2026-03-09")
                .officer(closed(1))
                .requester(objection())
                .desk(new ObjectionMove.ExemptCommittee(0, GateExemption.SECRET_BY_STATUTE, "법령이 비밀로 정함"));
    }

    private static Story movedForOthers() {
        Story story = Story.underWay("2026-03-09").officer(notice("갑 회사"));
        story.days.declare("2026-03-12");
        return story.make(new DecisionMove.Recount("대통령령 제2호", "담당자의 메모"), DESK);
    }

    private static Story moved() {
        Story story = Story.underWay("2026-03-09");
        story.days.declare("2026-03-18");
        return story.make(new DecisionMove.Recount("대통령령 제1호", ""), DESK);
    }
}
