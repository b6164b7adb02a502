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
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.HolidayConfirmed;
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
                uri,
                headers,
                CaseDoor.deskOnly((_, actor) ->
                        page(200, FilledForm.empty(GROUPS), headers, Optional.empty(), Optional.empty())));
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

    private Answer step(Frame frame, Actor actor, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        FilledForm form = SentForm.read(GROUPS, sent, frame::t);
        if (form.sound()) {
            form = withoutEffect(form, frame);
        }
        if (!form.sound() || step.equals("alter")) {
            return page(form.sound() ? 200 : 400, form, headers, Optional.empty(), Optional.empty());
        }
        HolidayEntry entry = entry(form, actor);
        return step.equals("make") ? confirm(frame, actor, form, entry, headers) : look(form, entry, headers);
    }

    private Answer look(FilledForm form, HolidayEntry entry, HttpHeaders headers) {
        List<CaseMoved> moving = door.room().desk().preview(entry);
        return page(200, form, headers, Optional.of(moving), Optional.empty());
    }

    private Answer confirm(Frame frame, Actor actor, FilledForm form, HolidayEntry entry, HttpHeaders headers) {
        return switch (door.room().desk().confirm(entry, actor)) {
            case HolidayConfirmed.Confirmed done ->
                page(200, form, headers, Optional.empty(), Optional.of(done.cases()));
            case HolidayConfirmed.Refused no ->
                page(409, form.wrong("", frame.word(no.why().why())), headers, Optional.empty(), Optional.empty());
            case HolidayConfirmed.NotPermitted _ -> new Answer.Wrong(Problem.NOT_YOURS);
        };
    }

    /** A day that is off already, or none that could be taken away: said before anything is reckoned. */
    private FilledForm withoutEffect(FilledForm form, Frame frame) {
        LocalDate date = LocalDate.parse(form.value("date"));
        try {
            boolean add = form.value("change").equals(Change.ADD.code());
            boolean effect = add
                    ? door.deadlines().calendar().isWorkingDay(date)
                    : !door.deadlines().calendar().daysOff(date).isEmpty();
            return effect ? form : form.wrong("date", frame.t(add ? "holidays.off-already" : "holidays.no-holiday"));
        } catch (OutsideCalendarException _) {
            return form.wrong("date", frame.t("holidays.outside"));
        }
    }

    private static HolidayEntry entry(FilledForm form, Actor actor) {
        return new HolidayEntry(
                form.value("change").equals(Change.ADD.code()) ? Change.ADD : Change.REMOVE,
                LocalDate.parse(form.value("date")),
                new Label(form.value("holiday"), form.value("holidayEnglish")),
                form.value("source"),
                actor.name());
    }

    private static Answer page(
            int status,
            FilledForm form,
            HttpHeaders headers,
            Optional<List<CaseMoved>> moving,
            Optional<Integer> confirmed) {
        HolidaysPage page =
                new HolidaysPage(form, FormToken.of(headers, PURPOSE).orElse(""), moving, confirmed);
        return new Answer.Page(status, "holidays", page, Policy.PAGE);
    }
}
