package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import kr.seogo.disclosure.DeadlineRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code seogo deadline --rule R --from DATE [--extended] [--ics]}. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "정보공개의 법정기한을 하루하루 풀어 보여 줍니다. A legal date of disclosure, explained day by day.",
            "By the calendar of the data folder, where there is one."
        })
public final class DeadlineCommand extends LawCommand implements Callable<Integer> {

    /** The names of all rules, for help and mistakes. */
    static final class Rules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DeadlineRule.values()).map(DeadlineRule::code).iterator();
        }
    }

    @Option(
            names = "--rule",
            required = true,
            completionCandidates = Rules.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String rule = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "Day of the event, as 2026-03-09.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private LocalDate from;

    @Option(names = "--extended", description = "With the extension, where the rule has one.")
    private boolean extended;

    @Option(names = "--ics", description = "Print an iCalendar file instead.")
    private boolean ics;

    @Override
    public Integer call() {
        if (ics && asksForJson()) {
            throw new ParameterException(spec().commandLine(), "--ics and --json exclude each other");
        }
        if (DeadlineRule.of(rule).isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(), "there is no rule " + rule + "; one of " + String.join(", ", new Rules()));
        }
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("rule", rule);
        arguments.put("from", from.toString());
        arguments.put("extended", extended);
        arguments.put("ics", ics);
        return ask("deadline", arguments, LawWords::deadline);
    }
}
