package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.api.Foresight;

/**
 * What a move would bring about, in sentences.
 *
 * @param steps what would be written into the history
 * @param dates what begins, moves, stops or ends
 * @param letters what goes out
 * @param quote what fees would be quoted, reckoned as they would be
 */
public record CaseEffect(List<String> steps, List<String> dates, List<String> letters, Optional<FeeQuote> quote) {

    /** In the page's language. */
    public static CaseEffect of(Frame frame, Foresight.Possible seen) {
        List<String> steps = new ArrayList<>();
        for (CaseEvent event : seen.events()) {
            steps.add(frame.t(
                    "effect.case.step",
                    frame.word(FactKind.of(event.fact()).label()),
                    frame.word(event.stamp().rule().label())));
        }
        if (seen.before().stage(seen.today()) != seen.after().stage(seen.today())) {
            steps.add(frame.t(
                    "effect.case.stage",
                    frame.word(seen.before().stage(seen.today()).label()),
                    frame.word(seen.after().stage(seen.today()).label())));
        }
        return new CaseEffect(
                steps,
                dates(frame, seen.before(), seen.after()),
                seen.letters().stream().map(letter -> letter(frame, letter)).toList(),
                seen.events().stream().flatMap(CaseEffect::quote).findFirst());
    }

    private static Stream<FeeQuote> quote(CaseEvent event) {
        return event.fact() instanceof DeliveryFact.FeesQuoted quoted ? quoted.quote().stream() : Stream.empty();
    }

    private static List<String> dates(Frame frame, CaseState before, CaseState after) {
        List<LegalClock> known = new ArrayList<>(before.clocks());
        List<String> dates = new ArrayList<>();
        for (LegalClock clock : after.clocks()) {
            if (known.remove(clock)) {
                continue;
            }
            Optional<LegalClock> old = known.stream()
                    .filter(one -> one.kind() == clock.kind() && one.from().equals(clock.from()))
                    .findFirst();
            old.ifPresent(known::remove);
            dates.add(date(frame, old, clock));
        }
        return dates;
    }

    private static String date(Frame frame, Optional<LegalClock> old, LegalClock clock) {
        String name = frame.word(clock.kind().label());
        String due = frame.dates().weekday(clock.due());
        if (clock.ended().isPresent()) {
            return frame.t("effect.case.ends", name);
        }
        if (clock.stopped()) {
            return frame.t("effect.case.stops", name);
        }
        return old.filter(one -> !one.due().equals(clock.due()))
                .map(one -> frame.t("effect.case.moves", name, frame.dates().weekday(one.due()), due))
                .orElseGet(() -> frame.t("effect.case.begins", name, due));
    }

    private static String letter(Frame frame, LetterTo letter) {
        String whom = letter.addressee() == LetterTo.Addressee.REQUESTER ? frame.t("letter.requester") : letter.party();
        return frame.t("effect.case.letter", frame.word(letter.form().label()), whom);
    }
}
