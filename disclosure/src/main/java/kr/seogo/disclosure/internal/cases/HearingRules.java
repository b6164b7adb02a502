package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.Handling.Consultation;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.LegalClock;

/** What is asked of others before a decision. */
final class HearingRules {

    private HearingRules() {}

    static Answer answer(HearingMove move, Sitting sitting) {
        return switch (move) {
            case HearingMove.Clarify m -> clarify(m, sitting);
            case HearingMove.Clarified m -> goOn(true, m.answer(), sitting);
            case HearingMove.ClarificationLapsed m -> lapsed(m, sitting);
            case HearingMove.Consult m -> consult(m, sitting);
            case HearingMove.ConsultationAnswer m -> consulted(m, sitting);
            case HearingMove.NotifyThirdParty m -> notifyParty(m, sitting);
            case HearingMove.ThirdPartyReached m -> Arrivals.ofThirdParty(m, sitting);
            case HearingMove.ThirdPartyAnswer m -> partyAnswer(m, sitting);
            case HearingMove.Extend m -> extend(m, sitting);
            case HearingMove.CommitteeAdvice m ->
                fact(
                        CaseRule.COMMITTEE_ADVICE,
                        new HearingFact.CommitteeAdvised(m.meeting(), m.advice(), m.recommended(), m.vote()));
        };
    }

    private static Answer clarify(HearingMove.Clarify move, Sitting sitting) {
        if (move.replyBy().isBefore(sitting.today())) {
            return past(CaseRule.CLARIFICATION, move.replyBy(), sitting.today());
        }
        return fact(CaseRule.CLARIFICATION, new HearingFact.ClarificationAsked(move.what(), move.replyBy()));
    }

    private static Answer lapsed(HearingMove.ClarificationLapsed move, Sitting sitting) {
        LocalDate by = sitting.state()
                .handling()
                .clarification()
                .map(HearingFact.ClarificationAsked::replyBy)
                .orElse(LocalDate.MIN);
        if (!sitting.today().isAfter(by)) {
            return no(
                    CaseRule.CLARIFICATION,
                    "보완 기한(" + by + ")이 아직 지나지 않았습니다.",
                    "The day for clarifying (" + by + ") has not passed.");
        }
        return goOn(false, move.reason(), sitting);
    }

    private static Answer goOn(boolean answered, String text, Sitting sitting) {
        return fact(CaseRule.CLARIFICATION, Standstill.ended(answered, text, sitting));
    }

    private static Answer consult(HearingMove.Consult move, Sitting sitting) {
        if (move.kind() == ConsultationKind.RECORD_PRODUCER) {
            return producer(move, sitting);
        }
        LocalDate end = sitting.decisionDue();
        Optional<LocalDate> by = move.replyBy();
        if (by.isEmpty()) {
            return no(
                    CaseRule.CONSULTATION,
                    "회신기간을 분명히 밝혀 요청해야 합니다.",
                    "A consultation names the day by which it is to be answered.");
        }
        if (by.get().isBefore(sitting.today())) {
            return past(CaseRule.CONSULTATION, by.get(), sitting.today());
        }
        if (by.get().isAfter(end)) {
            return no(
                    CaseRule.CONSULTATION,
                    "회신기한은 처리기간(" + end + "까지) 안이어야 합니다: " + by.get() + ".",
                    "The answer must be due within the period of decision, until " + end + "; found " + by.get() + ".");
        }
        return fact(CaseRule.CONSULTATION, asked(move, by.get(), Optional.empty(), sitting));
    }

    /** Its days are the law's, and nobody names others (records decree, Article 72 (4)). */
    private static Answer producer(HearingMove.Consult move, Sitting sitting) {
        LegalClock clock = sitting.clocks().start(ClockKind.RECORD_PRODUCER, sitting.today());
        Optional<LocalDate> other = move.replyBy().filter(day -> !day.equals(clock.due()));
        return other.isPresent()
                ? no(
                        CaseRule.RECORD_PRODUCER,
                        "이관기록물의 생산기관은 요청받은 날부터 7일(" + clock.due() + "까지) 안에 의견을 제출합니다. 회신기한을 비우십시오: " + other.get()
                                + ".",
                        "The producer of an archived record has seven days, until " + clock.due()
                                + "; leave the day out. Found " + other.get() + ".")
                : fact(CaseRule.RECORD_PRODUCER, asked(move, clock.due(), Optional.of(clock), sitting));
    }

    private static HearingFact.Consulted asked(
            HearingMove.Consult move, LocalDate by, Optional<LegalClock> clock, Sitting sitting) {
        return new HearingFact.Consulted(
                sitting.state().handling().consultations().size() + 1,
                move.kind(),
                move.whom(),
                move.question(),
                by,
                clock);
    }

    private static Answer consulted(HearingMove.ConsultationAnswer move, Sitting sitting) {
        Optional<Consultation> asked = sitting.state().handling().consultations().stream()
                .filter(one -> one.asked().consultation() == move.consultation())
                .filter(one -> one.answer().isEmpty())
                .findFirst();
        if (asked.isEmpty()) {
            return no(
                    CaseRule.CONSULTATION,
                    move.consultation() + "번 요청은 없거나 이미 회신되었습니다.",
                    "Consultation " + move.consultation() + " does not exist or was answered.");
        }
        return fact(
                CaseRule.CONSULTATION,
                new HearingFact.ConsultationAnswered(
                        move.consultation(),
                        move.answer(),
                        sitting.today().isAfter(asked.get().asked().replyBy())));
    }

    private static Answer notifyParty(HearingMove.NotifyThirdParty move, Sitting sitting) {
        CaseState state = sitting.state();
        LocalDate notified = move.notified().orElse(sitting.today()); // sent today, and to arrive some day
        if (state.handling().thirdParty(move.party()).isPresent()) {
            return no(
                    CaseRule.THIRD_PARTY_NOTICE,
                    move.party() + "에게는 이미 통지하였습니다.",
                    move.party() + " was notified already.");
        }
        if (notified.isAfter(sitting.today()) || notified.isBefore(arrived(sitting))) {
            return outside(CaseRule.THIRD_PARTY_NOTICE, notified, sitting);
        }
        LegalClock opinion = sitting.clocks().start(ClockKind.THIRD_PARTY_OPINION, notified);
        return fact(
                CaseRule.THIRD_PARTY_NOTICE,
                new HearingFact.ThirdPartyNotified(move.party(), opinion, move.notified()));
    }

    private static Answer partyAnswer(HearingMove.ThirdPartyAnswer move, Sitting sitting) {
        LocalDate received = move.received().orElse(sitting.today());
        Optional<ThirdParty> party = sitting.state()
                .handling()
                .thirdParty(move.party())
                .filter(one -> one.answer().isEmpty());
        if (party.isEmpty()) {
            return no(
                    CaseRule.THIRD_PARTY_OPINION,
                    "의견을 기다리는 제3자가 아닙니다: " + move.party() + ".",
                    "No answer is awaited from " + move.party() + ".");
        }
        if (received.isAfter(sitting.today()) || received.isBefore(arrived(sitting))) {
            return outside(CaseRule.THIRD_PARTY_OPINION, received, sitting);
        }
        return fact(
                CaseRule.THIRD_PARTY_OPINION,
                new HearingFact.ThirdPartyAnswered(
                        move.party(),
                        move.opposes(),
                        move.opinion(),
                        !party.get().mayStillAnswer(received)));
    }

    private static Answer extend(HearingMove.Extend move, Sitting sitting) {
        LegalClock clock = sitting.state().decisionClock();
        return Extensions.of(
                CaseRule.EXTENSION, clock, move.days(), sitting, by -> new HearingFact.Extended(move.basis(), by));
    }

    private static Answer past(CaseRule rule, LocalDate day, LocalDate today) {
        return no(
                rule,
                "기한은 오늘(" + today + ")이나 그 뒤여야 합니다: " + day + ".",
                "The day must be today, " + today + ", or later; found " + day + ".");
    }

    /** The day a request came in, which on a day off lies before its receipt. */
    static LocalDate arrived(Sitting sitting) {
        return LocalDate.ofInstant(sitting.state().intake().arrived(), Seoul.ZONE);
    }

    /** A date of something that has happened lies between receipt and today. */
    static Answer outside(CaseRule rule, LocalDate day, Sitting sitting) {
        LocalDate received = arrived(sitting);
        return no(
                rule,
                "청구가 들어온 날(" + received + ")부터 오늘(" + sitting.today() + ")까지의 날짜여야 합니다: " + day + ".",
                "The day must lie between receipt, " + received + ", and today, " + sitting.today() + "; found " + day
                        + ".");
    }
}
