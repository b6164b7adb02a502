package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.readingroom.internal.page.CaseFilePage;
import kr.seogo.readingroom.internal.page.ClockLine;
import kr.seogo.readingroom.internal.page.DueWords;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LetterLine;
import kr.seogo.readingroom.internal.page.StepLine;

/** A case: what is known, its dates, its history, what can be done; who asks only after saying why one looks. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}")
@Produces(MediaType.TEXT_HTML)
public final class CaseFileResource {

    private final CaseDoor door;
    private final Producers producers;

    /** The door to a case, with the catalogue that knows who made the records it names. */
    public static CaseFileResource over(CaseDoor door, Catalogue catalogue) {
        return new CaseFileResource(door, new Producers(catalogue));
    }

    private CaseFileResource(CaseDoor door, Producers producers) {
        this.door = door;
        this.producers = producers;
    }

    @GET
    public Response show(@PathParam("number") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> view(number, actor)
                .map(view -> page(frame, actor, headers, view, 200, Optional.empty(), false))
                .orElseGet(Answer::notFound));
    }

    /** Who asks; the look is written down with its reason. */
    @POST
    @Path("requester")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response requester(
            @PathParam("number") String number,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String why = Optional.ofNullable(sent.getFirst("why")).orElse("");
        return door.onForm(uri, headers, MoveResource.purpose(number), sent.getFirst("token"), (frame, actor) -> view(
                        number, actor)
                .map(view -> look(frame, actor, headers, view, why))
                .orElseGet(Answer::notFound));
    }

    private Answer look(Frame frame, Actor actor, HttpHeaders headers, CaseView view, String why) {
        try {
            Optional<Requester> requester =
                    door.room().desk().requester(view.state().number(), why, actor);
            return page(frame, actor, headers, view, 200, requester, false);
        } catch (BadInputException _) {
            return page(frame, actor, headers, view, 400, Optional.empty(), true);
        }
    }

    private Optional<CaseView> view(String number, Actor actor) {
        return CaseDoor.number(number).flatMap(name -> door.room().desk().view(name, actor));
    }

    private Answer page(
            Frame frame,
            Actor actor,
            HttpHeaders headers,
            CaseView view,
            int status,
            Optional<Requester> requester,
            boolean noReason) {
        var state = view.state();
        CaseFilePage page = new CaseFilePage(
                view,
                DueWords.next(
                        frame,
                        door.deadlines().calendar(),
                        state.nextDue().map(LegalClock::due),
                        state.decisionClock().stopped(),
                        view.today()),
                state.clocks().stream()
                        .map(clock -> clock(frame, clock, view.today()).atTheEarliest(frame, state.unreached(clock)))
                        .toList(),
                view.events().reversed().stream().map(StepLine::of).toList(),
                LetterLine.of(view.letters(), frame.to("/staff/cases/" + state.number() + "/letters"), true),
                FormToken.of(headers, MoveResource.purpose(state.number().value()))
                        .orElse(""),
                requester,
                noReason,
                door.room().desk().looks(state.number(), actor),
                producers.unheard(state, frame.caller()));
        return new Answer.Page(status, "casefile", page, Policy.PAGE);
    }

    private ClockLine clock(Frame frame, LegalClock clock, LocalDate today) {
        Optional<String> days = ClockLine.dayByDay(frame, door.deadlines(), clock);
        if (clock.ended().isPresent()) {
            return new ClockLine(
                    clock,
                    DueWords.Way.NONE,
                    frame.t("clock.ended", frame.dates().day(clock.ended().get())),
                    days);
        }
        DueWords due =
                DueWords.of(frame, door.deadlines().calendar(), Optional.of(clock.due()), clock.stopped(), today);
        return new ClockLine(clock, due.way(), due.sentence(), days);
    }
}
