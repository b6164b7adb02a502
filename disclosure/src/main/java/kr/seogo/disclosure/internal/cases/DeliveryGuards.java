package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** What has a place between a decision to disclose and the handing over. */
final class DeliveryGuards {

    private DeliveryGuards() {}

    static Optional<No> check(MoveKind kind, Sitting sitting) {
        Delivery delivery = sitting.state().delivery();
        return switch (kind) {
            case QUOTE_FEES -> quote(sitting);
            case FEES_PAID -> when(delivery.owed() == 0, CaseRule.FEES, "납부할 수수료가 없습니다.", "Nothing is to be paid.");
            case SCHEDULE -> toHandOver(sitting).or(() -> held(sitting));
            case REQUIRE_IDENTITY -> requireIdentity(sitting);
            case CHECK_IDENTITY -> delivery.otherForm().isPresent() ? Optional.empty() : toHandOver(sitting);
            case DELIVER -> deliver(sitting);
            case OTHER_FORM ->
                when(
                                sitting.state()
                                        .decision()
                                        .filter(made -> made.discloses())
                                        .isEmpty(),
                                CaseRule.OTHER_FORM,
                                "공개하기로 결정한 것이 없습니다.",
                                "Nothing was decided to be disclosed.")
                        .or(() -> when(
                                delivery.otherForm().isPresent(),
                                CaseRule.OTHER_FORM,
                                "이미 다른 형태로 제공하기로 한 것이 있습니다.",
                                "Another form is owed already."));
            case NO_SHOW_CLOSE -> noShow(sitting);
            case FILES_FETCHED -> fetched(sitting);
            default -> throw new IllegalStateException("Not a move of delivery: " + kind);
        };
    }

    private static Optional<No> when(boolean refused, CaseRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }

    private static Optional<No> quote(Sitting sitting) {
        CaseState state = sitting.state();
        return when(
                        state.delivery().paid() > 0,
                        CaseRule.FEES,
                        "이미 납부가 있어 금액을 바꿀 수 없습니다.",
                        "Something was paid already; the amount stands.")
                .or(() -> when(
                        !sitting.toDecide() && !sitting.toHandOver(),
                        CaseRule.FEES,
                        "수수료가 드는 공개가 없습니다.",
                        "Nothing is to be disclosed that would cost anything."));
    }

    private static Optional<No> toHandOver(Sitting sitting) {
        return when(
                !sitting.toHandOver(), CaseRule.DISCLOSURE, "공개할 것이 남아 있지 않습니다.", "Nothing is left to be disclosed.");
    }

    /** Until everything is handed over; once required it stays so. */
    private static Optional<No> requireIdentity(Sitting sitting) {
        CaseState state = sitting.state();
        return when(
                        state.intake().identityNeeded(),
                        CaseRule.IDENTITY,
                        "이미 본인이나 위임을 확인하여야 하는 건입니다.",
                        "Identity or mandate must be checked in this case already.")
                .or(() -> sitting.toDecide() || state.delivery().otherForm().isPresent()
                        ? Optional.empty()
                        : toHandOver(sitting));
    }

    private static Optional<No> held(Sitting sitting) {
        return when(
                Redecision.holds(sitting.state()),
                CaseRule.THIRD_PARTY_LOCK,
                "다시 결정할 때까지 공개할 수 없습니다.",
                "It is to be decided anew; until then nothing may be disclosed.");
    }

    private static Optional<No> deliver(Sitting sitting) {
        CaseState state = sitting.state();
        boolean owesForm = state.delivery().otherForm().isPresent();
        return (owesForm ? Optional.<No>empty() : toHandOver(sitting))
                .or(() -> held(sitting))
                .or(() -> locked(state, sitting.today()))
                .or(() -> when(
                        state.delivery().owed() > 0,
                        CaseRule.PAYMENT,
                        "수수료 " + state.delivery().owed() + "원이 납부되지 않았습니다. 전부 납부한 날부터 5일 이내에 공개합니다.",
                        state.delivery().owed() + " won are unpaid; it is disclosed within five days of full payment."))
                .or(() -> when(
                        state.intake().identityNeeded()
                                && state.delivery().identity().isEmpty(),
                        CaseRule.IDENTITY,
                        "청구인 본인 또는 대리인임을 먼저 확인하십시오.",
                        "First check the identity of the requester or the mandate of the agent."));
    }

    /** Nothing leaves the house before its lock ends, nor while a third party may still object (Act, Article 21 (2) and (3)). */
    static Optional<No> locked(CaseState state, LocalDate today) {
        Optional<LocalDate> until = state.lockedUntil().filter(today::isBefore);
        return when(
                        state.handling().stay().isPresent(),
                        CaseRule.SUIT,
                        "법원의 집행정지(" + state.handling().stay().orElse("") + ") 중입니다.",
                        "A court has stayed it (" + state.handling().stay().orElse("") + ").")
                .or(() -> when(
                        state.openObjection(ObjectionParty.THIRD_PARTY).isPresent(),
                        CaseRule.THIRD_PARTY_OBJECTION,
                        "제3자의 이의신청이 결정될 때까지 공개할 수 없습니다.",
                        "A third party has objected; nothing may be disclosed until that is decided."))
                .or(() -> when(
                        until.isPresent(),
                        CaseRule.THIRD_PARTY_LOCK,
                        "제3자의 비공개 요청에도 공개하기로 한 건은 30일의 간격을 두어야 합니다. "
                                + until.map(LocalDate::toString).orElse("") + "부터 공개할 수 있습니다.",
                        "A third party was overridden: thirty days must lie between. It may be disclosed from "
                                + until.map(LocalDate::toString).orElse("") + " on."))
                .or(() -> when(
                        state.mayBeObjectedTo(today),
                        CaseRule.THIRD_PARTY_LOCK,
                        "공개 결정을 통지받은 제3자가 아직 이의신청할 수 있습니다. 결정 통지가 도달한 날을 기록하고, 그날부터 7일이 지나야 공개할 수 있습니다.",
                        "A third party that was overridden may still object: record the day on which the decision reached"
                                + " it; it may be disclosed once seven days from then are over."));
    }

    /** What is held back is not fetched. */
    private static Optional<No> fetched(Sitting sitting) {
        CaseState state = sitting.state();
        return when(
                        state.delivery().waiting().isEmpty(),
                        CaseRule.DELIVERY,
                        "받아 가지 않은 파일이 없습니다.",
                        "No file is left that was not fetched.")
                .or(() -> when(
                        state.decision().filter(CaseDecision::discloses).isEmpty() || Redecision.holds(state),
                        CaseRule.DELIVERY,
                        "지금의 결정으로는 받을 수 없습니다.",
                        "By the decision as it stands now nothing is to be had."))
                .or(() -> locked(state, sitting.today()));
    }

    private static Optional<No> noShow(Sitting sitting) {
        CaseState state = sitting.state();
        Optional<LocalDate> until =
                state.delivery().scheduled().map(day -> day.noShow().due());
        return toHandOver(sitting)
                .or(() -> when(
                        state.redecision().isPresent(), CaseRule.NO_SHOW, "다시 결정할 건입니다.", "It is to be decided anew."))
                .or(() -> locked(state, sitting.today()))
                .or(() -> when(
                        state.delivery().otherForm().isPresent(),
                        CaseRule.OTHER_FORM,
                        "요청받은 다른 형태로 먼저 제공하십시오.",
                        "First provide the other form that was asked for."))
                .or(() -> when(
                        until.filter(sitting.today()::isAfter).isEmpty(),
                        CaseRule.NO_SHOW,
                        "통지한 공개일 후 10일(" + until.map(LocalDate::toString).orElse("-") + ")이 지나야 종결할 수 있습니다.",
                        "It may be closed once ten days after the announced day have passed ("
                                + until.map(LocalDate::toString).orElse("-") + ")."));
    }
}
