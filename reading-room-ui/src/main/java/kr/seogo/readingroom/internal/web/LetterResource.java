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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterDesk.Settlement;
import kr.seogo.disclosure.api.LetterView;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LetterPage;
import kr.seogo.readingroom.internal.page.Problem;

/** The letters of a case for staff: to be looked at, printed, and what was done about each. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/letters/{letter}")
@Produces(MediaType.WILDCARD)
public final class LetterResource {

    private final CaseDoor door;

    public LetterResource(CaseDoor door) {
        this.door = door;
    }

    /** A letter; the look at who it goes to is written down. */
    @GET
    public Response letter(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> SentLetter.wanted(letter)
                .flatMap(wanted -> CaseDoor.number(number)
                        .map(name -> door.room().letters().forStaff(name, wanted.letter(), wanted.format(), actor)))
                .map(LetterResource::shown)
                .orElseGet(Answer::notFound));
    }

    /** What goes with a letter that passes the request on: the request itself; the look is written down. */
    @GET
    @Path("enclosure.{suffix}")
    public Response enclosure(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            @PathParam("suffix") String suffix,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> SentLetter.wanted(letter + "." + suffix)
                .flatMap(wanted -> CaseDoor.number(number)
                        .map(name -> door.room().letters().enclosure(name, wanted.letter(), wanted.format(), actor)))
                .map(LetterResource::shown)
                .orElseGet(Answer::notFound));
    }

    /** What somebody who wants a letter gets, the secret of the case left to the caller. */
    static Answer shown(LetterDesk.Answer answer) {
        return switch (answer) {
            case LetterDesk.Answer.Found found -> new Answer.Letter(found.file());
            case LetterDesk.Answer.None _ -> Answer.notFound();
            case LetterDesk.Answer.Unprintable _ -> new Answer.Wrong(Problem.UNPRINTABLE);
            case LetterDesk.Answer.Refused _ -> new Answer.Wrong(Problem.NOT_FOUND);
        };
    }

    @GET
    @Path("settle")
    public Response form(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> asked(frame, actor, number, letter, headers)
                .map(asked -> asked.page(200, FilledForm.empty(groups(asked.letter()))))
                .orElseGet(Answer::notFound));
    }

    @POST
    @Path("settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @PathParam("number") String number,
            @PathParam("letter") String letter,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, MoveResource.purpose(number), sent.getFirst("token"), (frame, actor) -> asked(
                        frame, actor, number, letter, headers)
                .map(asked -> settled(asked, SentForm.read(groups(asked.letter()), sent, frame::t)))
                .orElseGet(Answer::notFound));
    }

    private Answer settled(Asked asked, FilledForm form) {
        Optional<Settlement> how = Term.of(Settlement.values(), form.value("how"));
        if (!form.sound() || how.isEmpty()) {
            return asked.page(400, form);
        }
        try {
            LetterDesk.Settled settled = door.room()
                    .letters()
                    .settle(
                            asked.view().state().number(),
                            asked.letter().id(),
                            how.get(),
                            form.value("reason"),
                            asked.actor());
            return switch (settled) {
                case LetterDesk.Settled.Done _ -> new Answer.Elsewhere(asked.back());
                case LetterDesk.Settled.NotNow no ->
                    asked.page(409, form.wrong("", asked.frame().word(no.sentence())));
                case LetterDesk.Settled.None _ -> Answer.notFound();
            };
        } catch (BadInputException bad) {
            return asked.page(400, form.wrong(bad.field(), asked.frame().word(bad.sentence())));
        }
    }

    private Optional<Asked> asked(Frame frame, Actor actor, String number, String letter, HttpHeaders headers) {
        return CaseDoor.number(number)
                .flatMap(name -> door.room().desk().view(name, actor))
                .flatMap(view -> view.letters().stream()
                        .filter(one -> String.valueOf(one.id()).equals(letter))
                        .findFirst()
                        .map(one -> new Asked(
                                frame,
                                actor,
                                view,
                                one,
                                FormToken.of(headers, MoveResource.purpose(number))
                                        .orElse(""))));
    }

    private record Asked(Frame frame, Actor actor, CaseView view, LetterView letter, String token) {
        String back() {
            return frame.to("/staff/cases/" + view.state().number());
        }

        Answer page(int status, FilledForm form) {
            String action = back() + "/letters/" + letter.id() + "/settle";
            LetterPage page = new LetterPage(view.state().number(), letter, action, back(), token, form);
            return new Answer.Page(status, "letter", page, Policy.PAGE);
        }
    }

    private static List<FormGroup> groups(LetterView letter) {
        Optional<LetterState> state = Term.of(LetterState.values(), letter.state());
        return List.of(FormGroup.plain(
                FormField.choice(
                        "how",
                        Stream.of(Settlement.values())
                                .filter(how ->
                                        state.filter(how.from()::contains).isPresent())
                                .toArray(Settlement[]::new)),
                FormField.text("reason")));
    }
}
