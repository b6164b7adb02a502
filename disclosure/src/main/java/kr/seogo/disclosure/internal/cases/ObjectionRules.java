package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** Objections from filing to the gate; the gate and the decision are {@link GateRules}. */
final class ObjectionRules {

    private ObjectionRules() {}

    static Answer answer(ObjectionMove move, Sitting sitting) {
        return switch (move) {
            case ObjectionMove.FileObjection m -> file(m, sitting);
            case ObjectionMove.ThirdPartyObjects m -> fileForParty(m, sitting);
            case ObjectionMove.AskCorrection m -> with(m.objection(), move, sitting, one -> correct(m, one, sitting));
            case ObjectionMove.Correct m ->
                with(m.objection(), move, sitting, one -> goOn(one, true, m.text(), sitting));
            case ObjectionMove.CorrectionLapsed m -> with(m.objection(), move, sitting, one -> lapsed(m, one, sitting));
            case ObjectionMove.WithdrawObjection m ->
                with(
                        m.objection(),
                        move,
                        sitting,
                        one -> fact(CaseRule.OBJECTION, new ObjectionFact.ObjectionWithdrawn(one.number())));
            case ObjectionMove.ExtendObjection m ->
                with(
                        m.objection(),
                        move,
                        sitting,
                        one -> Extensions.of(
                                CaseRule.OBJECTION_DECISION,
                                one.clock(),
                                m.days(),
                                sitting,
                                by -> new ObjectionFact.ObjectionExtended(one.number(), by)));
            case ObjectionMove.HearCommittee m ->
                with(m.objection(), move, sitting, one -> GateRules.heard(m, one, sitting));
            case ObjectionMove.ExemptCommittee m ->
                with(m.objection(), move, sitting, one -> GateExemptions.answer(m, one, sitting));
            case ObjectionMove.DecideObjection m ->
                with(m.objection(), move, sitting, one -> GateRules.decide(m, one, sitting));
        };
    }

    /** What is done with one objection. */
    @FunctionalInterface
    private interface OnObjection {
        Answer answer(Objection one);
    }

    private static Answer with(int number, ObjectionMove move, Sitting sitting, OnObjection then) {
        List<Objection> open = sitting.state().openObjections();
        Optional<Objection> meant = number == 0 && open.size() == 1
                ? Optional.of(open.getFirst())
                : open.stream().filter(one -> one.number() == number).findFirst();
        if (meant.isEmpty()) {
            return no(
                    CaseRule.OBJECTION,
                    "결정되지 않은 이의신청의 번호를 적으십시오: "
                            + open.stream().map(Objection::number).toList() + ".",
                    "Name the objection by its number; undecided are "
                            + open.stream().map(Objection::number).toList() + ", found " + number + ".");
        }
        return ObjectionGuards.stage(MoveKind.of(move), meant.get(), sitting.today())
                .map(Answer.class::cast)
                .orElseGet(() -> then.answer(meant.get()));
    }

    private static Answer file(ObjectionMove.FileObjection move, Sitting sitting) {
        CaseState state = sitting.state();
        // Whoever objects over the door of requesters does so now, and there; on what day something came in by another
        // way the
        // desk says, which has it in hand.
        boolean own = sitting.actor().role() == Role.REQUESTER;
        LocalDate filed = own ? sitting.today() : move.filed().orElse(sitting.today());
        Channel channel = own ? Channel.ONLINE : move.channel();
        Optional<CaseDecision> decided = state.decision().filter(made -> !silentOn(filed, state));
        Optional<No> open = decided.flatMap(ObjectionGuards::open);
        if (open.isPresent()) {
            return open.get();
        }
        LocalDate first = decided.map(made -> made.made().day())
                .orElseGet(() -> state.silenceClock().due().plusDays(1));
        // Thirty days run from the notice's arrival; until that is known nobody is late (Article 18 (1)).
        Optional<LocalDate> last = decided.isPresent()
                ? decided.flatMap(CaseDecision::objectsUntil)
                : Optional.of(sitting.days().due(ClockKind.OBJECTION_FILING, first));
        int decision = decided.map(made -> made.made().decision()).orElse(0);
        return objected(
                sitting,
                ObjectionParty.REQUESTER,
                Optional.empty(),
                decision,
                channel,
                move.purport(),
                filed,
                first,
                last);
    }

    /** Whether there were twenty days and no decision yet: what came in then is against silence, whenever it is entered. */
    private static boolean silentOn(LocalDate day, CaseState state) {
        return day.isAfter(state.silenceClock().due())
                && state.silenceClock().ended().filter(day::isBefore).isPresent();
    }

    private static Answer fileForParty(ObjectionMove.ThirdPartyObjects move, Sitting sitting) {
        CaseState state = sitting.state();
        Optional<ThirdParty> party =
                state.handling().thirdParty(move.party()).filter(one -> ObjectionGuards.mayObject(state, one));
        if (party.isEmpty()) {
            return no(
                    CaseRule.THIRD_PARTY_OBJECTION,
                    "공개 결정을 통지받고 이의신청을 하지 않은 제3자가 아닙니다: " + move.party() + ".",
                    "Not a third party that was overridden and has not objected: " + move.party() + ".");
        }
        int decision = state.decision().map(made -> made.made().decision()).orElse(0);
        LocalDate decided = state.decision().map(made -> made.made().day()).orElse(LocalDate.MAX);
        return objected(
                sitting,
                ObjectionParty.THIRD_PARTY,
                Optional.of(move.party()),
                decision,
                move.channel(),
                move.purport(),
                move.filed().orElse(sitting.today()),
                decided,
                party.get().objectsUntil());
    }

    private static Answer objected(
            Sitting sitting,
            ObjectionParty by,
            Optional<String> party,
            int decision,
            Channel channel,
            String purport,
            LocalDate filed,
            LocalDate first,
            Optional<LocalDate> last) {
        CaseRule rule = by == ObjectionParty.REQUESTER ? CaseRule.OBJECTION : CaseRule.THIRD_PARTY_OBJECTION;
        if (filed.isBefore(first) || filed.isAfter(sitting.today())) {
            return no(
                    rule,
                    "이의신청한 날은 " + first + "부터 오늘(" + sitting.today() + ")까지여야 합니다: " + filed + ".",
                    "An objection was filed between " + first + " and today, " + sitting.today() + "; found " + filed
                            + ".");
        }
        boolean late = last.filter(filed::isAfter).isPresent();
        if (late && sitting.state().closed()) {
            return no(
                    CaseRule.CLOSING,
                    "이의신청 기간(" + last.map(LocalDate::toString).orElse("-") + "까지)이 지난 뒤에 한 이의신청으로는 완결된 건을 다시 열지 않습니다: "
                            + filed + ".",
                    "A case that is closed is not opened again by an objection filed after its last day, "
                            + last.map(LocalDate::toString).orElse("-") + "; found " + filed + ".");
        }
        LocalDate received = sitting.receiptDay(channel, Optional.of(filed));
        return fact(
                rule,
                new ObjectionFact.Objected(
                        sitting.state().objections().size() + 1,
                        by,
                        party,
                        decision,
                        purport,
                        filed,
                        late,
                        sitting.clocks().start(ClockKind.OBJECTION_DECISION, received)));
    }

    private static Answer correct(ObjectionMove.AskCorrection move, Objection one, Sitting sitting) {
        // Asked for again, it goes on from the days it has had: seven in sum.
        int most = sitting.days()
                .period(ClockKind.OBJECTION_CORRECTION, sitting.today())
                .length()
                .count();
        long had = Standstill.days(one.clock());
        if (had >= most) {
            return no(
                    CaseRule.OBJECTION_FORM,
                    "이의신청의 보완은 모두 합하여 " + most + "일을 넘지 못하며, 이미 " + had + "일을 기다렸습니다.",
                    "An objection is put right within " + most + " days in sum; " + had + " have been waited.");
        }
        LocalDate last = sitting.days()
                .due(ClockKind.OBJECTION_CORRECTION, sitting.today().minusDays(had));
        if (move.by().isBefore(sitting.today()) || move.by().isAfter(last)) {
            return no(
                    CaseRule.OBJECTION_FORM,
                    "보완 기한은 모두 합하여 " + most + "일(" + last + "까지) 안이어야 합니다: " + move.by() + ".",
                    "An objection is put right within " + most + " days in sum, until " + last + "; found " + move.by()
                            + ".");
        }
        return fact(
                CaseRule.OBJECTION_FORM,
                new ObjectionFact.CorrectionAsked(
                        one.number(),
                        move.what(),
                        LegalClock.started(ClockKind.OBJECTION_CORRECTION, sitting.today(), move.by())));
    }

    private static Answer lapsed(ObjectionMove.CorrectionLapsed move, Objection one, Sitting sitting) {
        LocalDate by = one.correction().map(asked -> asked.by().due()).orElse(LocalDate.MAX);
        return sitting.today().isAfter(by)
                ? goOn(one, false, move.reason(), sitting)
                : no(
                        CaseRule.OBJECTION_FORM,
                        "보완 기한(" + by + ")이 아직 지나지 않았습니다.",
                        "The day for putting it right (" + by + ") has not passed.");
    }

    private static Answer goOn(Objection one, boolean corrected, String text, Sitting sitting) {
        return fact(CaseRule.OBJECTION_FORM, Standstill.ended(one, corrected, text, sitting));
    }
}
