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
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.MeetingView;
import kr.seogo.readingroom.internal.page.CommitteeForms;
import kr.seogo.readingroom.internal.page.CommitteePage;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MeetingPage;

/** A meeting of the review committee: its call, agenda, votes and minutes. */
@Path("{door: (en/)?}staff/cases/committee/meetings")
@Produces(MediaType.TEXT_HTML)
public final class MeetingResource {

    private static final String PURPOSE = "meeting";
    private static final String NUMBER = "{meeting: [1-9][0-9]{3}-[1-9][0-9]{0,3}}";

    private final CaseDoor door;

    public MeetingResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    @Path("new")
    public Response calling(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, CaseDoor.deskOnly((frame, _) -> call(frame, headers)
                .page(200, FilledForm.empty(CommitteeForms.convening()))));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response convene(MultivaluedMap<String, String> sent, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.onForm(
                uri,
                headers,
                PURPOSE,
                sent.getFirst("token"),
                CaseDoor.deskOnly((frame, actor) -> convene(
                        frame,
                        actor,
                        call(frame, headers),
                        SentForm.read(CommitteeForms.convening(), sent, frame::t))));
    }

    private Answer convene(Frame frame, Actor actor, CommitteeStep step, FilledForm form) {
        if (!form.sound()) {
            return step.page(400, form);
        }
        try {
            Map<String, Object> fields = SentCommittee.fields(CommitteeMoveKind.CONVENE, form, 0);
            MeetingMove.Convene move = (MeetingMove.Convene) CommitteeOrder.ofFields(CommitteeMoveKind.CONVENE, fields);
            return switch (desk().convene(move, actor)) {
                case CommitteeOutcome.Done<MeetingView> done ->
                    new Answer.Elsewhere(address(frame, done.view().meeting().number()));
                case CommitteeOutcome<MeetingView> other -> step.refused(form, other);
            };
        } catch (BadInputException bad) {
            return step.page(400, step.wrong(form, bad));
        }
    }

    @GET
    @Path(NUMBER)
    public Response meeting(@PathParam("meeting") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return shown(number, "meeting", uri, headers);
    }

    /** What was said and voted, to be printed, read and signed. */
    @GET
    @Path(NUMBER + "/minutes")
    public Response minutes(@PathParam("meeting") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return shown(number, "minutes", uri, headers);
    }

    private Response shown(String number, String template, UriInfo uri, HttpHeaders headers) {
        return door.forActor(
                uri, headers, CaseDoor.deskOnly((_, actor) -> desk().meeting(MeetingNumber.of(number), actor)
                        .map(view -> Answer.page(template, new MeetingPage(view)))
                        .orElseGet(Answer::notFound)));
    }

    @GET
    @Path(NUMBER + "/moves/{kind}")
    public Response form(
            @PathParam("meeting") String number,
            @PathParam("kind") String kind,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, CaseDoor.deskOnly((frame, actor) -> asked(
                        frame, actor, number, kind, uri, headers, Optional.empty())
                .map(asked -> asked.step().page(200, FilledForm.empty(asked.forms())))
                .orElseGet(Answer::notFound)));
    }

    @POST
    @Path(NUMBER + "/moves/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("meeting") String number,
            @PathParam("kind") String kind,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Optional<Integer> version = Optional.of(CommitteeResource.number(sent.getFirst("version")));
        return door.onForm(uri, headers, PURPOSE, sent.getFirst("token"), CaseDoor.deskOnly((frame, actor) -> asked(
                        frame, actor, number, kind, uri, headers, version)
                .map(asked -> step(asked, sent))
                .orElseGet(Answer::notFound)));
    }

    private Answer step(Asked asked, MultivaluedMap<String, String> sent) {
        String wanted = Optional.ofNullable(sent.getFirst("step")).orElse("");
        FilledForm form = SentForm.read(asked.forms(), sent, asked.frame()::t);
        if (wanted.equals("alter")) {
            return asked.step().page(200, form.wrong(Map.of()));
        }
        if (!form.sound()) {
            return asked.step().page(400, form);
        }
        try {
            Map<String, Object> fields = SentCommittee.fields(asked.kind(), form, asked.item());
            MeetingMove move = (MeetingMove) CommitteeOrder.ofFields(asked.kind(), fields);
            return wanted.equals("make") ? make(asked, form, move) : look(asked, form, move);
        } catch (BadInputException bad) {
            return asked.step().page(400, asked.step().wrong(form, bad));
        }
    }

    private Answer look(Asked asked, FilledForm form, MeetingMove move) {
        return switch (desk().foresee(asked.number(), asked.version(), move, asked.actor())) {
            case CommitteeOutcome.Done<MeetingView> done -> asked.step().look(form, effect(asked, done.view()));
            case CommitteeOutcome<MeetingView> other -> asked.step().refused(form, other);
        };
    }

    /** What would be written into the history. */
    private static List<String> effect(Asked asked, MeetingView then) {
        return then.events().stream()
                .skip(asked.version())
                .map(event -> asked.frame()
                        .t(
                                "effect.case.step",
                                asked.frame()
                                        .word(CommitteeFactKind.of(event.fact()).label()),
                                asked.frame().word(event.rule().label())))
                .toList();
    }

    private Answer make(Asked asked, FilledForm form, MeetingMove move) {
        return switch (desk().move(asked.number(), asked.version(), move, asked.actor())) {
            case CommitteeOutcome.Done<MeetingView> _ -> new Answer.Elsewhere(address(asked.frame(), asked.number()));
            case CommitteeOutcome<MeetingView> other -> asked.step().refused(form, other);
        };
    }

    private CommitteeDesk desk() {
        return door.room().committee();
    }

    private static String address(Frame frame, MeetingNumber number) {
        return frame.to("/staff/cases/committee/meetings/" + number);
    }

    private static CommitteeStep call(Frame frame, HttpHeaders headers) {
        String back = frame.to("/staff/cases/committee");
        return new CommitteeStep(
                frame,
                frame.word(CommitteeMoveKind.CONVENE.label()),
                back,
                frame.t("committee.title"),
                back + "/meetings/new",
                0,
                0,
                FormToken.of(headers, PURPOSE).orElse(""),
                false);
    }

    private Optional<Asked> asked(
            Frame frame,
            Actor actor,
            String number,
            String kind,
            UriInfo uri,
            HttpHeaders headers,
            Optional<Integer> version) {
        return Term.of(CommitteeMoveKind.values(), kind)
                .filter(one -> one != CommitteeMoveKind.CONVENE
                        && one != CommitteeMoveKind.CAST
                        && !CommitteePage.MOVES.contains(one))
                .flatMap(one -> desk().meeting(MeetingNumber.of(number), actor)
                        .map(view -> new Asked(
                                frame,
                                actor,
                                one,
                                view,
                                item(uri, view),
                                version.orElse(view.meeting().version()),
                                FormToken.of(headers, PURPOSE).orElse(""))));
    }

    /** The item a vote is about: the one named, or the first that is left. */
    private static int item(UriInfo uri, MeetingView view) {
        int named = CommitteeResource.number(uri.getQueryParameters().getFirst("item"));
        return named > 0
                ? named
                : view.meeting().items().stream()
                        .filter(AgendaItem::open)
                        .map(AgendaItem::number)
                        .findFirst()
                        .orElse(0);
    }

    /** What was asked for, and by whom. */
    private record Asked(
            Frame frame, Actor actor, CommitteeMoveKind kind, MeetingView view, int item, int version, String token) {

        MeetingNumber number() {
            return view.meeting().number();
        }

        List<FormGroup> forms() {
            return CommitteeForms.of(kind, view, item);
        }

        CommitteeStep step() {
            String back = address(frame, number());
            return new CommitteeStep(
                    frame,
                    frame.word(kind.label()) + (kind == CommitteeMoveKind.VOTE ? " " + item : ""),
                    back,
                    frame.word(number().label()),
                    back + "/moves/" + kind.code() + (kind == CommitteeMoveKind.VOTE ? "?item=" + item : ""),
                    version,
                    view.meeting().version(),
                    token,
                    true);
        }
    }
}
