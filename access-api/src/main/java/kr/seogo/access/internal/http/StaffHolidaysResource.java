package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.HolidayForm;
import kr.seogo.access.internal.json.HolidayJson;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.HolidayPreview;
import kr.seogo.disclosure.api.HolidayStep;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/holidays}: the desk declares days, having seen which open cases move. */
@StaffDoor
@Path("/api/v1/staff/holidays")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffHolidaysResource {

    private final CaseDesk desk;
    private final CallerSource callers;

    public StaffHolidaysResource(CaseDesk desk, CallerSource callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Everything that was entered, by whom and on what. */
    @GET
    public List<HolidayJson.Correction> entered(@Context HttpHeaders headers) {
        CaseAnswers.actor(callers.of(headers));
        return desk.corrections().stream().map(HolidayJson.Correction::of).toList();
    }

    /** Without {@code preview} shows what would move and changes nothing; with it, makes the entry. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(@Nullable HolidayForm form, @Context HttpHeaders headers) {
        Actor actor = CaseAnswers.actor(callers.of(headers));
        if (actor.role() != Role.DESK) {
            return refused(
                    403,
                    "not-permitted",
                    "Not permitted",
                    new Label("공휴일은 정보공개 총괄부서만 정할 수 있습니다.", "Only the disclosure desk enters a declared holiday."));
        }
        if (form == null) {
            throw ProblemException.badParameter("body", "The body is {change, date, name, source, preview}");
        }
        HolidayEntry entry = form.entry(actor.name());
        return form.preview() == null
                ? ok(HolidayJson.Preview.of(desk.look(entry)))
                : made(desk.confirm(entry, form.preview(), actor));
    }

    private static Response made(HolidayStep step) {
        return switch (step) {
            case HolidayStep.Changed changed -> changed(changed.now());
            case HolidayStep.Made made ->
                switch (made.outcome()) {
                    case HolidayConfirmed.Confirmed done ->
                        ok(new HolidayJson.Confirmed(HolidayJson.Correction.of(done.correction()), done.cases()));
                    case HolidayConfirmed.Refused no ->
                        refused(
                                409,
                                no.why().code().code(),
                                "Entry refused",
                                no.why().why());
                    case HolidayConfirmed.NotPermitted no ->
                        refused(403, "not-permitted", "Not permitted", no.sentence());
                };
        };
    }

    private static Response changed(HolidayPreview now) {
        return refused(
                409,
                "preview-changed",
                "Something has changed since the preview",
                new Label(
                        "미리 본 뒤에 달력이나 진행 중인 건이 바뀌었습니다(지금 옮겨질 건: " + now.cases().size() + "). 다시 미리 보고 확인하십시오.",
                        "Calendar or open cases have changed since the preview; "
                                + now.cases().size() + " cases would move now. Look again and confirm."));
    }

    private static Response ok(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }

    private static Response refused(int status, String code, String title, Label why) {
        return ProblemException.response(Problem.of(status, code, title, CaseAnswers.both(why), null));
    }
}
