package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import kr.seogo.access.DeadlineCalendarFile;
import kr.seogo.access.DeadlineDocument;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.api.Deadlines;

/** {@code deadline --rule R --from DATE [--extended] [--ics]}. */
final class DeadlineWork {
    private DeadlineWork() {}

    static ExitCode run(Deadlines deadlines, JsonNode arguments, WorkOutput output, InstantSource clock) {
        DeadlineRule rule = rule(arguments.path("rule").asText());
        LocalDate from = day(arguments.path("from").asText());
        boolean extended = arguments.path("extended").asBoolean();
        Deadline deadline = deadlines.explain(rule, from, extended);
        if (extended && deadline.extendedDue().isEmpty()) {
            output.progress("이 기한에는 연장이 없습니다. There is no extension of " + rule.code());
        }
        if (arguments.path("ics").asBoolean()) {
            output.line(
                    Json.mapper().createObjectNode().put("ics", DeadlineCalendarFile.of(deadline, clock.instant())));
        } else {
            output.line(Json.mapper().valueToTree(DeadlineDocument.of(deadline)));
        }
        return ExitCode.DONE;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WorkFailedException(
                    ExitCode.USAGE, "날짜가 아닙니다: " + text + ". Expected a day as 2026-03-09; found: " + text, e);
        }
    }

    private static DeadlineRule rule(String code) {
        return DeadlineRule.of(code)
                .orElseThrow(() -> new WorkFailedException(
                        ExitCode.USAGE,
                        "규정이 아닙니다: " + code + ". A rule is one of "
                                + Arrays.stream(DeadlineRule.values())
                                        .map(DeadlineRule::code)
                                        .toList() + "; found: " + code,
                        null));
    }
}
