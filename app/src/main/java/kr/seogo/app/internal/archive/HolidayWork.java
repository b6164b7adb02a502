package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import kr.seogo.access.CalendarDocument;
import kr.seogo.access.CorrectionDocument;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.HolidayPreview;
import kr.seogo.disclosure.api.HolidayStep;

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

    /** Without the version of a preview shows what would move and changes nothing; with it, makes the entry. */
    static ExitCode enter(CaseDesk desk, JsonNode arguments, WorkOutput output) {
        HolidayEntry entry = entry(arguments);
        String confirm = arguments.path("confirm").asText();
        if (confirm.isEmpty()) {
            desk.refusal(entry).ifPresent(refused -> {
                throw wrong(refused.why());
            });
            output.line(preview(desk.look(entry)));
            return ExitCode.DONE;
        }
        Actor system = new Actor(entry.who(), Role.SYSTEM, "", Optional.empty());
        return switch (desk.confirm(entry, confirm, system)) {
            case HolidayStep.Made made -> made(made.outcome(), output);
            case HolidayStep.Changed changed ->
                throw wrong(new Label(
                        "미리 본 뒤에 달력이나 진행 중인 건이 바뀌었습니다(지금 옮겨질 건: "
                                + changed.now().cases().size() + "). 다시 미리 보십시오.",
                        "Calendar or open cases have changed since the preview; "
                                + changed.now().cases().size() + " cases would move now. Look again."));
        };
    }

    private static ExitCode made(HolidayConfirmed outcome, WorkOutput output) {
        return switch (outcome) {
            case HolidayConfirmed.Confirmed done -> {
                ObjectNode line = Json.mapper().valueToTree(CorrectionDocument.of(done.correction()));
                output.line(line.put("cases", done.cases()));
                yield ExitCode.DONE;
            }
            case HolidayConfirmed.Refused refused -> throw wrong(refused.why().why());
            case HolidayConfirmed.NotPermitted no -> throw wrong(no.sentence());
        };
    }

    private static HolidayEntry entry(JsonNode arguments) {
        return new HolidayEntry(
                arguments.path("change").asText().equals(Change.ADD.code()) ? Change.ADD : Change.REMOVE,
                DeadlineWork.day(arguments.path("date").asText()),
                new Label(
                        arguments.path("name").asText(),
                        arguments.path("nameEn").asText()),
                arguments.path("source").asText(),
                arguments.path("who").asText());
    }

    private static ObjectNode preview(HolidayPreview preview) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("preview", preview.version());
        line.put("cases", preview.cases().size());
        ArrayNode dates = line.putArray("dates");
        preview.cases().forEach(moved -> moved.dates().forEach(date -> dates.addObject()
                .put("number", moved.number().value())
                .put("clock", date.before().kind().code())
                .put("name", date.before().kind().label().ko())
                .put("before", date.before().due().toString())
                .put("after", date.after().due().toString())));
        return line;
    }

    private static WorkFailedException wrong(Label why) {
        return new WorkFailedException(ExitCode.USAGE, why.ko() + " " + why.en(), null);
    }
}
