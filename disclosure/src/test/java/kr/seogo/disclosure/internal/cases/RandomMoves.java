package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.FifthItem;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IdentityDocument;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.internal.fees.InventedFees;

/** Moves of every kind with particulars drawn by lot: mostly ones that make sense, sometimes ones that do not. */
final class RandomMoves {

    private static final List<UUID> FILES = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private final Random random;
    private final TestDays days;

    RandomMoves(Random random, TestDays days) {
        this.random = random;
        this.days = days;
    }

    Move move(MoveKind kind, CaseState state, LocalDate today) {
        return switch (kind) {
            case ASSIGN -> new IntakeMove.Assign(random.nextInt(9) == 0 ? "공원과" : Story.DEPARTMENT, "");
            case TAKE_UP -> new IntakeMove.TakeUp("");
            case IMMEDIATE -> new IntakeMove.Immediate(of(ImmediateBasis.values()), "누리집", "");
            case TRANSFER -> new IntakeMove.Transfer(random.nextBoolean() ? "달빛구" : Story.BODY, "소관");
            case SPLIT -> new IntakeMove.Split(List.of(new Part(Story.BODY, "가"), new Part("달빛구", "나")), "");
            case WITHDRAW -> new IntakeMove.Withdraw("");
            case PETITION -> new IntakeMove.Petition(of(PetitionBasis.values()), "답함", "질의");
            case NOT_HELD -> new IntakeMove.NotHeld("문서고", "없음");
            case REPEAT_CLOSE -> new IntakeMove.RepeatClose(of(RepeatBasis.values()), CaseNumber.of(2025, 7), "같음");
            case POINT_CLOSE -> new IntakeMove.PointClose(of(PointingBasis.values()), "누리집", "");
            case CLARIFY -> new HearingMove.Clarify("무엇", near(today), "");
            case CLARIFIED -> new HearingMove.Clarified("이것", "");
            case CLARIFICATION_LAPSED -> new HearingMove.ClarificationLapsed("");
            case CONSULT ->
                new HearingMove.Consult(
                        of(ConsultationKind.values()),
                        "달빛구",
                        "의견",
                        random.nextBoolean() ? Optional.of(near(today)) : Optional.empty(),
                        "");
            case CONSULTATION_ANSWER -> new HearingMove.ConsultationAnswer(1 + random.nextInt(3), "답", "");
            case THIRD_PARTY ->
                new HearingMove.NotifyThirdParty(
                        party(),
                        Optional.empty(),
                        random.nextInt(3) > 0 ? Optional.of(today.minusDays(random.nextInt(3))) : Optional.empty(),
                        "");
            case THIRD_PARTY_REACHED ->
                new HearingMove.ThirdPartyReached(
                        party(), today.minusDays(random.nextInt(3)), Optional.of(of(ArrivalWay.values())), "");
            case THIRD_PARTY_ANSWER ->
                new HearingMove.ThirdPartyAnswer(party(), random.nextInt(3) > 0, "뜻", Optional.empty(), "");
            case EXTEND ->
                new HearingMove.Extend(of(ExtensionReason.values()), Optional.of(1 + random.nextInt(11)), "까닭");
            case COMMITTEE_ADVICE -> new HearingMove.CommitteeAdvice("1차", "공개", Optional.of(DecisionKind.OPEN), "");
            case DECIDE -> decide(state, today);
            case NOTICE_RECEIVED ->
                new DecisionMove.NoticeReceived(
                        today.minusDays(random.nextInt(3)),
                        Optional.of(of(ArrivalWay.values())),
                        Remaining.refused(state).isEmpty() || random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(
                                        Remaining.refused(state).getFirst().number()),
                        "");
            case INTERNAL_REVIEW_ENDED -> new DecisionMove.InternalReviewOver("끝남", "");
            case RULING -> new DecisionMove.Ruling(of(RulingKind.values()), random.nextBoolean(), "재결");
            case COURT_STAY -> new DecisionMove.CourtStay("법원", "");
            case COURT_STAY_LIFTED -> new DecisionMove.CourtStayLifted("법원", "");
            case CLOSE -> new DecisionMove.Close("");
            case RECOUNT -> new DecisionMove.Recount("관보", "");
            case QUOTE_FEES -> InventedFees.pages(random.nextInt(3) * 10);
            case FEES_PAID -> new DeliveryMove.PayFees(500, "카드", "");
            case SCHEDULE ->
                new DeliveryMove.Schedule(
                        new Disclosing(near(today), "민원실", DeliveryForm.COPY, random.nextBoolean()), "변경");
            case REQUIRE_IDENTITY -> new DeliveryMove.RequireIdentity("타인에 관한 정보");
            case CHECK_IDENTITY ->
                new DeliveryMove.CheckIdentity(of(IdentityDocument.values()), random.nextBoolean(), true, "");
            case DELIVER ->
                new DeliveryMove.Deliver(
                        of(DeliveryForm.values()),
                        "것",
                        random.nextBoolean(),
                        random.nextInt(4) == 0,
                        random.nextBoolean() ? List.of(FILES.get(random.nextInt(FILES.size()))) : List.of(),
                        "");
            case FILES_FETCHED -> new DeliveryMove.Fetch(List.of(FILES.get(random.nextInt(FILES.size()))), "");
            case OTHER_FORM -> new DeliveryMove.AskOtherForm("점자", "");
            case NO_SHOW_CLOSE -> new DeliveryMove.CloseNoShow("");
            case OBJECT ->
                new ObjectionMove.FileObjection(
                        of(Channel.values()), "취지", Optional.of(today.minusDays(random.nextInt(2))), "");
            case THIRD_PARTY_OBJECT ->
                new ObjectionMove.ThirdPartyObjects(party(), Channel.POST, "취지", Optional.empty(), "");
            case OBJECTION_CORRECTION -> new ObjectionMove.AskCorrection(number(state), "무엇", near(today), "");
            case OBJECTION_CORRECTED -> new ObjectionMove.Correct(number(state), "이것", "");
            case OBJECTION_CORRECTION_LAPSED -> new ObjectionMove.CorrectionLapsed(number(state), "");
            case OBJECTION_WITHDRAW -> new ObjectionMove.WithdrawObjection(number(state), "");
            case OBJECTION_EXTEND ->
                new ObjectionMove.ExtendObjection(
                        number(state),
                        random.nextBoolean() ? Optional.of(1 + random.nextInt(8)) : Optional.empty(),
                        "까닭");
            case COMMITTEE_HEARD ->
                new ObjectionMove.HearCommittee(number(state), "2차", today, of(ObjectionOutcome.values()), "");
            case COMMITTEE_EXEMPT -> exempt(number(state));
            case OBJECTION_DECIDE ->
                new ObjectionMove.DecideObjection(
                        number(state), of(ObjectionOutcome.values()), random.nextBoolean() ? "다름" : "", "까닭");
        };
    }

    private ObjectionMove.ExemptCommittee exempt(int objection) {
        return new ObjectionMove.ExemptCommittee(
                objection,
                of(GateExemption.values()),
                random.nextBoolean() ? Optional.of(CaseNumber.of(2026, 1 + random.nextInt(2))) : Optional.empty(),
                "까닭");
    }

    private DecisionMove.Decide decide(CaseState state, LocalDate today) {
        List<String> opposing = state.handling().thirdParties().stream()
                .filter(ThirdParty::opposes)
                .map(ThirdParty::party)
                .toList();
        boolean sense = random.nextInt(8) > 0;
        // Without such a bias hardly anybody is overridden in thousands of cases: too much has to come together.
        boolean overrides = sense && !opposing.isEmpty() && random.nextInt(4) > 0;
        DecisionKind kind = overrides ? DecisionKind.OPEN : of(DecisionKind.values());
        List<Refusal> refusals = (kind == DecisionKind.OPEN) == sense ? List.of() : List.of(refusal(today));
        List<String> overridden = kind == DecisionKind.PARTIAL
                ? opposing.stream().filter(one -> random.nextBoolean()).toList()
                : List.of();
        LocalDate day = !overrides && random.nextBoolean() ? near(today) : days.due(ClockKind.RELEASE, today);
        Optional<Disclosing> disclosing = (kind == DecisionKind.CLOSED) == sense
                ? Optional.empty()
                : Optional.of(new Disclosing(day, "민원실", DeliveryForm.COPY, random.nextBoolean()));
        return new DecisionMove.Decide(
                kind, refusals, overridden, disclosing, records(), random.nextInt(5) > 0 ? "까닭" : "");
    }

    private List<RecordDecision> records() {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new RecordDecision(
                        "s1record", of(DecisionKind.values()), List.of(1 + random.nextInt(8)), random.nextBoolean()));
    }

    private Refusal refusal(LocalDate today) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Refusal(
                        "부분",
                        5,
                        "검토 중",
                        Optional.of(of(FifthItem.values())),
                        Optional.of("자문"),
                        random.nextBoolean() ? Optional.of(today.plusDays(30)) : Optional.empty());
            case 1 -> Refusal.of("부분", 1, "까닭");
            default -> Refusal.of("부분", 6, "까닭");
        };
    }

    private LocalDate near(LocalDate today) {
        return today.plusDays(random.nextInt(9) - 1);
    }

    private String party() {
        return "제3자 " + (1 + random.nextInt(2));
    }

    private int number(CaseState state) {
        List<Objection> open = state.openObjections();
        return open.isEmpty() || random.nextInt(6) == 0
                ? random.nextInt(3)
                : open.getFirst().number();
    }

    private <T> T of(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
