package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.HolidayPreview;
import kr.seogo.disclosure.api.HolidayStep;
import kr.seogo.readingroom.internal.page.CorrectionsPage;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.FormField.Option;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.HolidaysPage;
import kr.seogo.readingroom.internal.page.Problem;

/** The desk declares a day off or takes one away: which open cases move is shown first, and they move on confirmation. */
@Path("{door: (en/)?}staff/cases/holidays")
@Produces(MediaType.TEXT_HTML)
public final class HolidayResource {

    private static final String PURPOSE = "holidays";
    private static final List<FormGroup> GROUPS = List.of(FormGroup.plain(
            new FormField(
                    "change",
                    FormField.Type.CHOICE,
                    true,
                    List.of(
                            new Option(Change.ADD.code(), new Label("쉬는 날로 정하기", "declare a day off")),
                            new Option(Change.REMOVE.code(), new Label("공휴일에서 빼기", "take a holiday away")))),
            FormField.day("date"),
            FormField.line("holiday"),
            FormField.line("holidayEnglish"),
            FormField.line("source")));

    private final CaseDoor door;

    public HolidayResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response form(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri, headers, CaseDoor.deskOnly((_, actor) -> page(200, FilledForm.empty(GROUPS), headers)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(MultivaluedMap<String, String> sent, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.onForm(
                uri,
                headers,
                PURPOSE,
                sent.getFirst("token"),
                CaseDoor.deskOnly((frame, actor) -> step(frame, actor, sent, headers)));
    }

    /** Everything that was entered, by whom and on what. */
    @GET
    @Path("history")
    public Response history(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri,
                headers,
                (_, actor) -> Answer.page(
                        "corrections",
                        new CorrectionsPage(door.room().desk().corrections().reversed(), actor.role() == Role.DESK)));
    }

    private Answer step(Frame frame, Actor actor, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        FilledForm form = SentForm.read(GROUPS, sent, frame::t);
        if (!form.sound() || step.equals("alter")) {
            return page(form.sound() ? 200 : 400, form, headers);
        }
        HolidayEntry entry = entry(form, actor);
        Optional<HolidayOutcome.Refused> refused = door.room().desk().refusal(entry);
        if (refused.isPresent()) {
            return refused(frame, form, refused.get(), 400, headers);
        }
        String preview = Optional.ofNullable(sent.getFirst("preview")).orElse("");
        return step.equals("make")
                ? confirm(frame, actor, form, entry, preview, headers)
                : looked(200, form, door.room().desk().look(entry), false, headers);
    }

    private Answer confirm(
            Frame frame, Actor actor, FilledForm form, HolidayEntry entry, String preview, HttpHeaders headers) {
        return switch (door.room().desk().confirm(entry, preview, actor)) {
            case HolidayStep.Changed changed -> looked(409, form, changed.now(), true, headers);
            case HolidayStep.Made made ->
                switch (made.outcome()) {
                    case HolidayConfirmed.Confirmed done ->
                        page(200, form, headers, Optional.empty(), false, Optional.of(done.cases()));
                    case HolidayConfirmed.Refused no -> refused(frame, form, no.why(), 409, headers);
                    case HolidayConfirmed.NotPermitted _ -> new Answer.Wrong(Problem.NOT_YOURS);
                };
        };
    }

    /** A day that is off already, one that cannot be taken away, or words that cannot stand in the calendar. */
    private static Answer refused(
            Frame frame, FilledForm form, HolidayOutcome.Refused why, int status, HttpHeaders headers) {
        String field =
                switch (why.code()) {
                    case ALREADY_OFF, NOT_A_HOLIDAY, OUTSIDE_CALENDAR -> "date";
                    case BAD_TEXT -> "";
                };
        return page(status, form.wrong(field, frame.word(why.why())), headers);
    }

    private static HolidayEntry entry(FilledForm form, Actor actor) {
        return new HolidayEntry(
                form.value("change").equals(Change.ADD.code()) ? Change.ADD : Change.REMOVE,
                LocalDate.parse(form.value("date")),
                new Label(form.value("holiday"), form.value("holidayEnglish")),
                form.value("source"),
                actor.name());
    }

    private static Answer page(int status, FilledForm form, HttpHeaders headers) {
        return page(status, form, headers, Optional.empty(), false, Optional.empty());
    }

    private static Answer looked(
            int status, FilledForm form, HolidayPreview preview, boolean changed, HttpHeaders headers) {
        return page(status, form, headers, Optional.of(preview), changed, Optional.empty());
    }

    private static Answer page(
            int status,
            FilledForm form,
            HttpHeaders headers,
            Optional<HolidayPreview> moving,
            boolean changed,
            Optional<Integer> confirmed) {
        HolidaysPage page =
                new HolidaysPage(form, FormToken.of(headers, PURPOSE).orElse(""), moving, changed, confirmed);
        return new Answer.Page(status, "holidays", page, Policy.PAGE);
    }
}
