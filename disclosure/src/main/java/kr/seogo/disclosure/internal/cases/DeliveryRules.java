package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.api.Fees;

/** Fees, and handing over. */
final class DeliveryRules {

    private DeliveryRules() {}

    static Answer answer(DeliveryMove move, Sitting sitting) {
        return switch (move) {
            case DeliveryMove.QuoteFees m -> quote(m, sitting);
            case DeliveryMove.PayFees m -> pay(m, sitting);
            case DeliveryMove.Schedule m -> schedule(m, sitting);
            case DeliveryMove.RequireIdentity m -> fact(CaseRule.IDENTITY, new DeliveryFact.IdentityRequired());
            case DeliveryMove.CheckIdentity m -> identity(m);
            case DeliveryMove.Deliver m -> deliver(m, sitting);
            case DeliveryMove.AskOtherForm m ->
                fact(
                        CaseRule.OTHER_FORM,
                        new DeliveryFact.OtherFormAsked(
                                m.form(), sitting.clocks().start(ClockKind.OTHER_FORM, sitting.today())));
            case DeliveryMove.CloseNoShow m -> fact(CaseRule.NO_SHOW, new DeliveryFact.NoShowClosed());
            case DeliveryMove.Fetch m -> fetched(m, sitting);
        };
    }

    /** By the table that the body has today. */
    private static Answer quote(DeliveryMove.QuoteFees move, Sitting sitting) {
        FeeQuestion question = new FeeQuestion(
                sitting.state().intake().body(), sitting.today(), move.lines(), move.reduction(), move.evidence());
        return switch (sitting.fees().quote(question)) {
            case Fees.Answer.NoTable none -> new Answer.No(CaseRule.FEES, none.sentence());
            case Fees.Answer.Quoted quoted ->
                fact(
                        CaseRule.FEES,
                        new DeliveryFact.FeesQuoted(
                                quoted.quote(),
                                sitting.state().delivery().quote().map(DeliveryFact.FeesQuoted::won),
                                released(quoted.quote(), sitting)));
        };
    }

    /** What an earlier quote held back is disclosed as if that had been paid, once nothing is to be paid. */
    private static Optional<LegalClock> released(FeeQuote quote, Sitting sitting) {
        boolean held =
                sitting.state().delivery().clock().filter(LegalClock::stopped).isPresent();
        return quote.total() == 0 && held && sitting.toHandOver()
                ? Optional.of(sitting.clocks().start(ClockKind.PAYMENT_DISCLOSURE, sitting.today()))
                : Optional.empty();
    }

    private static Answer fetched(DeliveryMove.Fetch move, Sitting sitting) {
        return sitting.state().delivery().waiting().containsAll(move.files())
                ? fact(CaseRule.DELIVERY, new DeliveryFact.Fetched(move.files()))
                : no(
                        CaseRule.DELIVERY,
                        "내보낸 파일이 아니거나 이미 받아 간 파일입니다.",
                        "Not a file that was handed over and not fetched yet.");
    }

    private static Answer pay(DeliveryMove.PayFees move, Sitting sitting) {
        Delivery delivery = sitting.state().delivery();
        if (move.won() > delivery.owed()) {
            return no(
                    CaseRule.FEES,
                    "납부할 금액은 " + delivery.owed() + "원입니다: " + move.won() + "원.",
                    delivery.owed() + " won are to be paid; found " + move.won() + ".");
        }
        boolean full = move.won() == delivery.owed();
        // What is to be decided anew has its days from the new decision.
        Optional<LegalClock> fiveDays = full && sitting.toHandOver() && !Redecision.holds(sitting.state())
                ? Optional.of(sitting.clocks().start(ClockKind.PAYMENT_DISCLOSURE, sitting.today()))
                : Optional.empty();
        return fact(
                CaseRule.PAYMENT,
                new DeliveryFact.FeesPaid(move.won(), delivery.paid() + move.won(), move.method(), fiveDays));
    }

    private static Answer schedule(DeliveryMove.Schedule move, Sitting sitting) {
        LocalDate day = move.disclosing().day();
        if (day.isBefore(sitting.today())) {
            return no(
                    CaseRule.DISCLOSURE,
                    "공개일은 오늘(" + sitting.today() + ")이나 그 뒤여야 합니다: " + day + ".",
                    "The day of disclosure is today, " + sitting.today() + ", or later; found " + day + ".");
        }
        Optional<LocalDate> lock = sitting.state().lockedUntil().filter(day::isBefore);
        if (lock.isPresent()) {
            return no(
                    CaseRule.THIRD_PARTY_LOCK,
                    "제3자 보호기간이 끝나는 " + lock.get() + "부터 공개할 수 있습니다.",
                    "It may be disclosed from " + lock.get() + " on, when the third party's days are over.");
        }
        Optional<LegalClock> last = sitting.state().delivery().clock().filter(LegalClock::running);
        if (!move.disclosing().atRequestersWish()
                && last.filter(clock -> day.isAfter(clock.due()) && clock.kind() != ClockKind.AGREED_DAY)
                        .isPresent()) {
            return no(
                    CaseRule.DISCLOSURE,
                    "공개기한은 " + last.get().due() + "입니다. 청구인이 요청한 때에만 더 늦출 수 있습니다.",
                    "It is to be disclosed until " + last.get().due() + "; later only at the requester's wish.");
        }
        return fact(CaseRule.DISCLOSURE, DecideRule.scheduled(move.disclosing(), sitting));
    }

    private static Answer identity(DeliveryMove.CheckIdentity move) {
        if (move.agent() != move.mandate()) {
            return no(
                    CaseRule.IDENTITY,
                    "대리인은 위임장(별지 제8호)이나 법정대리인임을 증명하는 서류를 함께 확인합니다.",
                    "An agent, and nobody else, shows a mandate (form 8) or the papers of a legal representative.");
        }
        return fact(CaseRule.IDENTITY, new DeliveryFact.IdentityChecked(move.document(), move.agent(), move.mandate()));
    }

    private static Answer deliver(DeliveryMove.Deliver move, Sitting sitting) {
        Delivery delivery = sitting.state().delivery();
        if (move.otherForm() && delivery.otherForm().isEmpty()) {
            return no(CaseRule.OTHER_FORM, "다른 형태를 요청받은 일이 없습니다.", "No other form was asked for.");
        }
        if (!move.otherForm() && !sitting.toHandOver()) {
            return no(
                    CaseRule.DISCLOSURE,
                    "요청받은 다른 형태로 제공하는 것만 남아 있습니다.",
                    "Only the other form that was asked for is still owed.");
        }
        boolean begins = !move.last() && delivery.parts().isEmpty() && !move.otherForm();
        return fact(
                begins ? CaseRule.PARTS : CaseRule.DELIVERY,
                new DeliveryFact.Delivered(
                        move.form(),
                        move.what(),
                        move.last(),
                        move.otherForm(),
                        sitting.today(),
                        begins
                                ? Optional.of(sitting.clocks().start(ClockKind.PARTS, sitting.today()))
                                : Optional.empty(),
                        move.files()));
    }
}
