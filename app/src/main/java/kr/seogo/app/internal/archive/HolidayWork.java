package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import kr.seogo.access.CalendarDocument;
import kr.seogo.access.CorrectionDocument;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.HolidayDesk;

/** {@code holiday list}, {@code add}, {@code remove} and {@code history}. */
final class HolidayWork {
    private HolidayWork() {}

    static ExitCode list(Deadlines deadlines, JsonNode arguments, WorkOutput output) {
        CalendarDocument year = CalendarDocument.of(
                deadlines.calendar().year(arguments.path("year").asInt()));
        output.line(Json.mapper().valueToTree(year));
        return ExitCode.DONE;
    }

    static ExitCode history(List<HolidayCorrection> corrections, WorkOutput output) {
        ArrayNode lines = Json.mapper().createArrayNode();
        corrections.forEach(
                correction -> lines.add(Json.mapper().<JsonNode>valueToTree(CorrectionDocument.of(correction))));
        output.line(lines);
        return ExitCode.DONE;
    }

    static ExitCode enter(HolidayDesk desk, JsonNode arguments, WorkOutput output) {
        Change change = arguments.path("change").asText().equals(Change.ADD.code()) ? Change.ADD : Change.REMOVE;
        HolidayEntry entry = new HolidayEntry(
                change,
                DeadlineWork.day(arguments.path("date").asText()),
                new Label(
                        arguments.path("name").asText(),
                        arguments.path("nameEn").asText()),
                arguments.path("source").asText(),
                arguments.path("who").asText());
        return switch (desk.enter(entry)) {
            case HolidayOutcome.Entered entered -> {
                output.line(Json.mapper().valueToTree(CorrectionDocument.of(entered.correction())));
                yield ExitCode.DONE;
            }
            case HolidayOutcome.Refused refused ->
                throw new WorkFailedException(
                        ExitCode.USAGE, refused.why().ko() + " " + refused.why().en(), null);
        };
    }
}
