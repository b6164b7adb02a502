package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.CityCase;
import kr.seogo.disclosure.CityCases;
import kr.seogo.disclosure.CityPlan;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.FifthItem;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.internal.cases.CaseDays;
import kr.seogo.disclosure.internal.cases.CaseEngine;

/** Lives cases through, on working days at office hours. */
public final class CityLife {

    private static final List<String> WHAT =
            List.of("은모래천 준설 계획", "업무추진비 집행 내역", "공원 수목 정비 용역 계약서", "주차장 설치 민원 처리 결과", "도로 점용 허가 대장", "위원회 회의록");
    /** One in eight asks for nothing that is there in a common form. */
    private static final List<DeliveryForm> FORMS = List.of(
            DeliveryForm.ELECTRONIC,
            DeliveryForm.ELECTRONIC,
            DeliveryForm.ELECTRONIC,
            DeliveryForm.ELECTRONIC,
            DeliveryForm.ELECTRONIC,
            DeliveryForm.COPY,
            DeliveryForm.INSPECTION,
            DeliveryForm.POST);

    private static final int[] ITEMS = {6, 6, 6, 6, 7, 7, 5, 5, 1, 4, 3, 2, 8};

    /** What becomes of a request. */
    public enum Fate {
        OPENED,
        PARTIAL,
        CLOSED,
        UPHELD,
        REJECTED,
        DISMISSED,
        ENDED,
        OPEN
    }

    /**
     * What is in store for a request; days are places in the list of working days.
     *
     * @param sits the day of the committee, where it hears an objection
     * @param meeting which one
     */
    public record Lot(Fate fate, int arrival, int settled, int sits, String meeting) {}

    private final CityPlan plan;
    private final List<LocalDate> days;
    private final CaseEngine engine;
    private final Random random;

    public CityLife(CityPlan plan, List<LocalDate> days, CaseDays calendar, Random random) {
        this.plan = plan;
        this.days = days;
        this.engine = new CaseEngine(calendar, FeeTables.none());
        this.random = random;
    }

    /** One case, from its receipt as far as the plan goes. */
    public CityCase live(Lot lot, CaseNumber number) {
        // The committee is the city's.
        boolean affiliate = !plan.affiliates().isEmpty()
                && random.nextInt(4) == 0
                && lot.meeting().isEmpty();
        String body = affiliate ? any(plan.affiliates()) : CityPlan.CITY;
        String department = affiliate ? "총무과" : department();
        Channel channel = channel();
        LivedCase lived = LivedCase.received(
                engine,
                number,
                request(channel, body),
                new LivedCase.People(body, department),
                days.get(lot.arrival()));
        lived.desk(new IntakeMove.Assign(department, ""));
        switch (lot.fate()) {
            case OPENED -> decided(lived, lot, DecisionKind.OPEN);
            case PARTIAL -> decided(lived, lot, DecisionKind.PARTIAL);
            case CLOSED -> decided(lived, lot, DecisionKind.CLOSED);
            case UPHELD -> heard(lived, lot, ObjectionOutcome.UPHELD);
            case REJECTED -> heard(lived, lot, ObjectionOutcome.REJECTED);
            case DISMISSED -> heard(lived, lot, ObjectionOutcome.DISMISSED);
            case ENDED -> ended(lived, lot);
            case OPEN -> open(lived);
        }
        return lived.asCase();
    }

    private NewRequest request(Channel channel, String body) {
        return LivedCase.request(channel, body, any(WHAT) + " " + (2015 + random.nextInt(11)) + "년", any(FORMS));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A few departments get most of the requests. */
    private String department() {
        List<String> all = plan.departments();
        return all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size())));
    }

    private Channel channel() {
        int n = random.nextInt(100);
        if (n < 92) {
            return Channel.ONLINE;
        }
        return n < 95 ? Channel.VISIT : n < 97 ? Channel.POST : n < 99 ? Channel.FAX : Channel.ORAL;
    }

    private void open(LivedCase lived) {
        if (random.nextInt(10) < 6) {
            lived.officer(new IntakeMove.TakeUp(""));
        }
    }

    private void ended(LivedCase lived, Lot lot) {
        lived.on(days.get(lot.settled()));
        int n = random.nextInt(100);
        if (n < 45) {
            lived.make(new IntakeMove.Withdraw("취하합니다"), Actor.requester(lived.body()));
        } else if (n < 65) {
            lived.officer(new IntakeMove.NotHeld("문서관리시스템", "보유하지 않습니다"));
        } else if (n < 80) {
            lived.desk(new IntakeMove.Transfer("달빛구", "달빛구 소관입니다"));
        } else if (n < 92) {
            lived.officer(new IntakeMove.Petition(PetitionBasis.NOT_A_REQUEST, "답변함", "질의입니다"));
        } else if (n < 97) {
            lived.officer(new IntakeMove.Immediate(ImmediateBasis.PRESS_MATERIAL, "누리집", ""));
        } else {
            lived.officer(new IntakeMove.PointClose(PointingBasis.ALREADY_PUBLISHED, "누리집 자료실", ""));
        }
    }

    private void decided(LivedCase lived, Lot lot, DecisionKind kind) {
        int taken = lot.settled() - lot.arrival();
        if (taken >= 4 && taken < 10 && random.nextInt(20) == 0) {
            lived.on(days.get(lot.arrival() + 1));
            lived.officer(new HearingMove.Clarify("기간을 적어 주십시오", days.get(lot.arrival() + 3), ""));
            lived.on(days.get(lot.arrival() + 3));
            lived.make(new HearingMove.Clarified("지난해입니다", ""), Actor.requester(lived.body()));
        } else if (taken >= 3 && kind != DecisionKind.OPEN && random.nextInt(6) == 0) {
            thirdParty(lived, lot, kind == DecisionKind.CLOSED);
        }
        // Most of those that take longer are extended in time; the others are late.
        if (taken >= 10 && random.nextInt(6) > 0) {
            lived.on(days.get(lot.arrival() + 8));
            lived.officer(new HearingMove.Extend(ExtensionReason.VOLUME_OR_COMPLEXITY, Optional.empty(), "자료가 많습니다"));
        }
        lived.on(days.get(lot.settled()));
        decide(lived, kind);
        close(lived);
    }

    /** A third party is told, and wants it closed or does not mind. */
    private void thirdParty(LivedCase lived, Lot lot, boolean opposes) {
        lived.on(days.get(lot.arrival() + 1));
        lived.officer(new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.empty(), ""));
        lived.on(days.get(lot.arrival() + 2));
        lived.officer(
                new HearingMove.ThirdPartyAnswer("제3자 1", opposes, opposes ? "영업상 비밀입니다" : "", Optional.empty(), ""));
    }

    private void decide(LivedCase lived, DecisionKind kind) {
        Optional<Disclosing> disclosing = kind == DecisionKind.CLOSED
                ? Optional.empty()
                : Optional.of(new Disclosing(lived.today(), "정보공개포털", DeliveryForm.ELECTRONIC, false));
        List<Refusal> refusals = kind == DecisionKind.OPEN ? List.of() : List.of(refusal());
        lived.officer(new DecisionMove.Decide(kind, refusals, List.of(), disclosing, "검토 결과"));
        if (kind != DecisionKind.CLOSED) {
            lived.officer(new DeliveryMove.Deliver(DeliveryForm.ELECTRONIC, "문서", true, false, ""));
        }
    }

    private Refusal refusal() {
        int item = ITEMS[random.nextInt(ITEMS.length)];
        return item == 5
                ? new Refusal("일부", 5, "공정한 수행", Optional.of(FifthItem.AUDIT), Optional.empty(), Optional.empty())
                : Refusal.of("일부", item, "해당 호의 정보");
    }

    /** Once it can no longer be objected to, if that day is still in the plan. */
    private void close(LivedCase lived) {
        LocalDate day = lived.state()
                .decision()
                .flatMap(made -> made.remedy())
                .flatMap(Remedy::objection)
                .map(LegalClock::due)
                .map(due -> due.plusDays(1))
                .orElse(lived.today());
        if (!day.isAfter(plan.last()) && lived.state().redecision().isEmpty()) {
            if (day.isAfter(lived.today())) {
                lived.on(day);
            }
            lived.officer(new DecisionMove.Close(""));
        }
    }

    private void heard(LivedCase lived, Lot lot, ObjectionOutcome outcome) {
        lived.on(days.get(lot.settled()));
        decide(lived, DecisionKind.CLOSED);
        // Early enough for the agenda, late enough for a decision in time the day after.
        lived.on(days.get(lot.sits() - CityCases.FILED_BEFORE));
        lived.make(
                new ObjectionMove.FileObjection(Channel.ONLINE, "공개하여 주십시오", Optional.empty(), ""),
                Actor.requester(lived.body()));
        lived.on(days.get(lot.sits()));
        lived.desk(new ObjectionMove.HearCommittee(1, lot.meeting(), lived.today(), outcome, ""));
        lived.on(days.get(lot.sits() + 1));
        lived.officer(new ObjectionMove.DecideObjection(1, outcome, "", "심의 결과에 따름"));
        if (outcome == ObjectionOutcome.UPHELD) {
            lived.on(days.get(lot.sits() + 2));
            decide(lived, DecisionKind.OPEN);
        }
        close(lived);
    }
}
