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
import java.util.function.BiFunction;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.CommitteeSeat;
import kr.seogo.disclosure.api.SeatView;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.SeatForms;
import kr.seogo.readingroom.internal.page.SeatMeetingPage;
import kr.seogo.readingroom.internal.page.SeatPage;
import kr.seogo.readingroom.internal.page.SeatPapersPage;

/** Where a member of the review committee sits: agendas, papers, their own ballot, recusal and signature. */
@Path("{door: (en/)?}staff/seat")
@Produces(MediaType.TEXT_HTML)
public final class SeatResource {

    private static final String PURPOSE = "seat";
    private static final String NUMBER = "{meeting: [1-9][0-9]{3}-[1-9][0-9]{0,3}}";

    private final CaseDoor door;

    public SeatResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response meetings(@Context UriInfo uri, @Context HttpHeaders headers) {
        return forMember(uri, headers, (_, member) -> Answer.page("seat", new SeatPage(seat().meetings(member))));
    }

    @GET
    @Path(NUMBER)
    public Response meeting(@PathParam("meeting") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return forMember(uri, headers, (_, member) -> seat().meeting(MeetingNumber.of(number), member)
                .map(view -> Answer.page("seatmeeting", new SeatMeetingPage(view)))
                .orElseGet(Answer::notFound));
    }

    @GET
    @Path(NUMBER + "/papers/{item: [1-9][0-9]{0,3}}")
    public Response papers(
            @PathParam("meeting") String number,
            @PathParam("item") int item,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        MeetingNumber name = MeetingNumber.of(number);
        return forMember(uri, headers, (_, member) -> seat().papers(name, item, member)
                .map(papers -> Answer.page("seatpapers", new SeatPapersPage(name, papers)))
                .orElseGet(Answer::notFound));
    }

    @GET
    @Path(NUMBER + "/moves/{kind}")
    public Response form(
            @PathParam("meeting") String number,
            @PathParam("kind") String kind,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return forMember(
                uri, headers, (frame, member) -> asked(frame, member, number, kind, uri, headers, Optional.empty())
                        .map(asked -> asked.step().page(200, FilledForm.empty(asked.forms())))
                        .orElseGet(Answer::notFound));
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
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        Optional<Integer> version = Optional.of(CommitteeResource.number(sent.getFirst("version")));
        return forMember(
                uri,
                headers,
                (frame, member) -> FormToken.holds(headers, PURPOSE, sent.getFirst("token"))
                        ? asked(frame, member, number, kind, uri, headers, version)
                                .map(asked -> make(asked, sent))
                                .orElseGet(Answer::notFound)
                        : new Answer.Wrong(Problem.REFUSED));
    }

    private Answer make(Asked asked, MultivaluedMap<String, String> sent) {
        FilledForm form = SentForm.read(asked.forms(), sent, asked.frame()::t);
        if (!form.sound()) {
            return asked.step().page(400, form);
        }
        try {
            MeetingMove move = (MeetingMove) CommitteeOrder.ofFields(asked.kind(), fields(asked, form));
            return switch (seat().move(asked.view().number(), asked.version(), move, asked.member())) {
                case CommitteeOutcome.Done<SeatView> _ ->
                    new Answer.Elsewhere(asked.step().back());
                case CommitteeOutcome<SeatView> other -> asked.step().refused(form, other);
            };
        } catch (BadInputException bad) {
            return asked.step().page(400, asked.step().wrong(form, bad));
        }
    }

    /** What a member does is about themselves, whatever a form says. */
    private static Map<String, Object> fields(Asked asked, FilledForm form) {
        Map<String, Object> fields = SentCommittee.fields(asked.kind(), form, asked.item());
        if (asked.kind() != CommitteeMoveKind.SIGN) {
            fields.put("item", asked.item());
        }
        if (asked.kind() != CommitteeMoveKind.CAST) {
            fields.put("member", asked.view().seat().number());
        }
        if (asked.kind() == CommitteeMoveKind.RECUSE) {
            fields.put("kind", RecusalKind.STEPPED_ASIDE.code());
        }
        return fields;
    }

    private Response forMember(UriInfo uri, HttpHeaders headers, BiFunction<Frame, Actor, Answer> work) {
        return door.pages().forStaff(uri, headers, (frame, staff) -> Actor.member(staff)
                .map(member -> work.apply(frame, member))
                .orElseGet(() -> new Answer.Wrong(Problem.NOT_YOURS)));
    }

    private CommitteeSeat seat() {
        return door.room().seat();
    }

    private Optional<Asked> asked(
            Frame frame,
            Actor member,
            String number,
            String kind,
            UriInfo uri,
            HttpHeaders headers,
            Optional<Integer> version) {
        int item = CommitteeResource.number(uri.getQueryParameters().getFirst("item"));
        return Term.of(CommitteeMoveKind.values(), kind).flatMap(one -> seat().meeting(MeetingNumber.of(number), member)
                .flatMap(view -> SeatForms.of(one, view, item)
                        .map(forms -> new Asked(
                                frame,
                                member,
                                one,
                                view,
                                item,
                                forms,
                                version.orElse(view.version()),
                                FormToken.of(headers, PURPOSE).orElse("")))));
    }

    /** A step that was asked for. */
    private record Asked(
            Frame frame,
            Actor member,
            CommitteeMoveKind kind,
            SeatView view,
            int item,
            List<FormGroup> forms,
            int version,
            String token) {

        CommitteeStep step() {
            String back = frame.to("/staff/seat/" + view.number());
            String title = kind == CommitteeMoveKind.RECUSE
                    ? frame.word(RecusalKind.STEPPED_ASIDE.label())
                    : frame.word(kind.label());
            return new CommitteeStep(
                    frame,
                    title,
                    back,
                    frame.word(view.number().label()),
                    back + "/moves/" + kind.code() + (item > 0 ? "?item=" + item : ""),
                    version,
                    view.version(),
                    token,
                    false);
        }
    }
}
