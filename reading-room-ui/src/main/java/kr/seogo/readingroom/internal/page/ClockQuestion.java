package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.Pause;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.readingroom.internal.text.Addresses;

/**
 * What is asked of the calculator, as it stands in an address.
 *
 * @param extended empty: not; a number: by so many days; anything else: by all the rule allows
 * @param pauses first and last day on which the clock stood still, with a slash between them
 */
public record ClockQuestion(String rule, String from, String extended, List<String> pauses) {

    private static final int MOST_PAUSES = 50;

    public ClockQuestion {
        pauses = List.copyOf(pauses);
    }

    /** The same question, as it stands in an address. */
    static ClockQuestion of(DeadlineQuestion question) {
        return new ClockQuestion(
                question.rule().code(),
                question.from().toString(),
                question.extension().isPresent()
                        ? String.valueOf(question.extension().getAsInt())
                        : "",
                question.pauses().stream()
                        .map(pause -> pause.from() + "/" + pause.until())
                        .toList());
    }

    public boolean isAsked() {
        return !rule.isEmpty() || !from.isEmpty();
    }

    /** Whether nothing is asked but what the form asks for. */
    public boolean plain() {
        return pauses.isEmpty() && days().isEmpty();
    }

    /** The rule that is asked about; empty where there is none of that name. */
    public Optional<DeadlineRule> asked() {
        return DeadlineRule.of(rule);
    }

    /** The day it is asked from; empty where it is none. */
    public Optional<LocalDate> day() {
        return day(from);
    }

    /** What the law is asked; empty where a pause is none. */
    public Optional<DeadlineQuestion> question(Deadlines deadlines, DeadlineRule of, LocalDate on) {
        List<Pause> stops = new ArrayList<>();
        for (String pause : pauses) {
            String[] ends = pause.split("/", -1);
            Optional<LocalDate> first = day(ends[0]);
            Optional<LocalDate> last = ends.length == 2 ? day(ends[1]) : Optional.empty();
            if (stops.size() == MOST_PAUSES
                    || first.isEmpty()
                    || last.filter(end -> !end.isBefore(first.get())).isEmpty()) {
                return Optional.empty();
            }
            stops.add(new Pause(first.get(), last.get()));
        }
        DeadlineQuestion plain = DeadlineQuestion.of(of, on).paused(stops);
        return Optional.of(
                extended.isEmpty()
                        ? plain
                        : days().or(() -> deadlines.period(of, on).extension().map(most -> most.count()))
                                .map(plain::extendedBy)
                                .orElse(plain));
    }

    private Optional<Integer> days() {
        return extended.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(extended)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where it is answered. */
    String address(Frame frame) {
        String address = Addresses.with(Addresses.of(frame.to("/deadlines"), "rule", rule), "from", from);
        if (!extended.isEmpty()) {
            address = Addresses.with(address, "extended", extended);
        }
        for (String pause : pauses) {
            address = Addresses.with(address, "pause", pause);
        }
        return address;
    }
}
