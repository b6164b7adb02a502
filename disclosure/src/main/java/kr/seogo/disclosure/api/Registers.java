package kr.seogo.disclosure.api;

import java.util.Locale;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;

/**
 * The registers of requests and of objections of a body and a period, in the order in which they came in. The desk is given
 * those of its body, an officer those of the department, others none. They hold no identity of a requester: who asked is
 * looked up in the case, with a reason, one case at a time. What looks like personal data in what was asked for is masked.
 */
public interface Registers {

    /** How many lines a file holds at the most. */
    int MOST_LINES = 20_000;

    /**
     * A page.
     *
     * @param after {@code next} of the page before; empty for the first
     * @param size 1 to 100
     * @throws BadInputException when {@code after} is no place in the register
     */
    Optional<RegisterPage> page(RegisterKind kind, FigurePeriod period, Optional<String> after, int size, Actor actor);

    /**
     * All lines to be downloaded, in Korean or English.
     *
     * @throws BadInputException when there are more than {@link #MOST_LINES}: a shorter period has fewer
     */
    Optional<ReportFile> file(
            RegisterKind kind, FigurePeriod period, ReportFormat format, Locale language, Actor actor);
}
