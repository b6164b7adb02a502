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
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.CommitteeView;
import kr.seogo.readingroom.internal.page.CommitteeFiguresPage;
import kr.seogo.readingroom.internal.page.CommitteeForms;
import kr.seogo.readingroom.internal.page.CommitteePage;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** The review committee: who sits on it, what waits for it, what it did in a year. */
@Path("{door: (en/)?}staff/cases/committee")
@Produces(MediaType.TEXT_HTML)
public final class CommitteeResource {

    private static final String PURPOSE = "committee";

    private final CaseDoor door;

    public CommitteeResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response committee(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, CaseDoor.deskOnly((_, actor) -> {
            int year = year(uri);
            return desk().committee(actor)
                    .map(view -> Answer.page(
                            "committee",
                            new CommitteePage(
                                    view,
                                    desk().waiting(actor),
                                    desk().meetings(year, actor),
                                    year,
                                    desk().years(actor))))
                    .orElseGet(Answer::notFound);
        }));
    }

    @GET
    @Path("figures")
    public Response figures(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, CaseDoor.deskOnly((_, actor) -> desk().figures(year(uri), actor)
                .map(figures -> Answer.page("committeefigures", new CommitteeFiguresPage(figures, desk().years(actor))))
                .orElseGet(Answer::notFound)));
    }

    @GET
    @Path("moves/{kind}")
    public Response form(@PathParam("kind") String kind, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri, headers, CaseDoor.deskOnly((frame, actor) -> asked(frame, actor, kind, headers, Optional.empty())
                        .map(asked -> asked.page(200, FilledForm.empty(asked.forms())))
                        .orElseGet(Answer::notFound)));
    }

    @POST
    @Path("moves/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("kind") String kind,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, PURPOSE, sent.getFirst("token"), CaseDoor.deskOnly((frame, actor) -> asked(
                        frame, actor, kind, headers, Optional.of(number(sent.getFirst("version"))))
                .map(asked -> make(asked, SentForm.read(asked.forms(), sent, frame::t)))
                .orElseGet(Answer::notFound)));
    }

    private Answer make(Asked asked, FilledForm form) {
        if (!form.sound()) {
            return asked.page(400, form);
        }
        try {
            RosterMove move =
                    (RosterMove) CommitteeOrder.ofFields(asked.kind(), SentCommittee.fields(asked.kind(), form, 0));
            return switch (desk().move(asked.version(), move, asked.actor())) {
                case CommitteeOutcome.Done<CommitteeView> _ ->
                    new Answer.Elsewhere(asked.frame().to("/staff/cases/committee"));
                case CommitteeOutcome<CommitteeView> other -> asked.step().refused(form, other);
            };
        } catch (BadInputException bad) {
            return asked.page(400, asked.step().wrong(form, bad));
        }
    }

    private CommitteeDesk desk() {
        return door.room().committee();
    }

    private int year(UriInfo uri) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst("year"))
                .filter(text -> text.matches("[1-9][0-9]{3}"))
                .map(Integer::valueOf)
                .orElseGet(() -> door.today().getYear());
    }

    private Optional<Asked> asked(
            Frame frame, Actor actor, String kind, HttpHeaders headers, Optional<Integer> version) {
        return Term.of(CommitteeMoveKind.values(), kind)
                .filter(CommitteePage.MOVES::contains)
                .flatMap(one -> desk().committee(actor)
                        .map(view -> new Asked(
                                frame,
                                actor,
                                one,
                                view,
                                version.orElse(view.committee().version()),
                                FormToken.of(headers, PURPOSE).orElse(""))));
    }

    /** What was asked for, and by whom. */
    private record Asked(
            Frame frame, Actor actor, CommitteeMoveKind kind, CommitteeView view, int version, String token) {

        List<FormGroup> forms() {
            return CommitteeForms.of(kind, view);
        }

        CommitteeStep step() {
            String back = frame.to("/staff/cases/committee");
            return new CommitteeStep(
                    frame,
                    frame.word(kind.label()),
                    back,
                    frame.t("committee.title"),
                    back + "/moves/" + kind.code(),
                    version,
                    view.committee().version(),
                    token,
                    false);
        }

        Answer page(int status, FilledForm form) {
            return step().page(status, form);
        }
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
