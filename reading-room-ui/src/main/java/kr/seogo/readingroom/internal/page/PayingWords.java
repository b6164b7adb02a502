package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.LegalClock;

/** When fees are to be paid, and what happens then, in sentences for whoever pays (decree, Articles 12 and 17). */
public final class PayingWords {

    private PayingWords() {}

    /** In the page's language; nothing where nothing was quoted, or everything is over. */
    public static List<String> of(Frame frame, CaseState state) {
        Delivery delivery = state.delivery();
        if (delivery.quote().isEmpty() || state.over() || delivery.complete()) {
            return List.of();
        }
        return delivery.owed() > 0 ? owed(frame, state) : settled(frame, delivery);
    }

    private static List<String> owed(Frame frame, CaseState state) {
        Delivery delivery = state.delivery();
        List<String> all = new ArrayList<>();
        all.add(frame.t(
                state.decision().isPresent() ? "mine.pay" : "mine.pay.undecided", frame.number(delivery.owed())));
        if (delivery.paid() > 0) {
            all.add(frame.t("mine.pay.part", frame.number(delivery.paid()), frame.number(delivery.owed())));
        }
        all.add(frame.t("mine.pay.how"));
        delivery.scheduled()
                .ifPresent(day -> all.add(frame.t(
                        "mine.pay.when",
                        frame.dates().weekday(day.disclosing().day()),
                        frame.dates().weekday(day.noShow().due()))));
        return all;
    }

    private static List<String> settled(Frame frame, Delivery delivery) {
        return delivery.clock()
                .filter(clock -> clock.kind() == ClockKind.PAYMENT_DISCLOSURE)
                .filter(LegalClock::running)
                .map(clock -> List.of(frame.t(
                        "mine.paid",
                        frame.dates().weekday(clock.from()),
                        frame.dates().weekday(clock.due()))))
                .orElseGet(() -> List.of(frame.t("mine.pay.nothing")));
    }
}
