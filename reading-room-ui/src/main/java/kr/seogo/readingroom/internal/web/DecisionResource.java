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
import java.util.OptionalInt;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessDesk.PersonalTitleException;
import kr.seogo.catalog.api.AccessDesk.StaleDecisionException;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.DecisionForm;
import kr.seogo.readingroom.internal.page.DecisionPage;
import kr.seogo.readingroom.internal.page.Effect;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;

/**
 * Deciding on a record's access: the form, then what it would change for a last look, then the decision. Who may is
 * decided by the access desk; a form is taken only from a page of this server that was shown in the same session.
 */
@Path("{door: (en/)?}staff/records/{id}/access")
@Produces(MediaType.TEXT_HTML)
public final class DecisionResource {

    private final Pages pages;
    private final Catalogue catalogue;
    private final AccessDesk desk;

    public DecisionResource(Pages pages, Catalogue catalogue, AccessDesk desk) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @GET
    public Response form(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.forStaff(uri, headers, (frame, staff) -> view(frame, id)
                .map(view -> {
                    List<AccessDecision> history = desk.history(new RecordId(id), staff);
                    DecisionForm form = DecisionForm.of(
                            view.access(),
                            history.size(),
                            FormToken.of(headers, purpose(id)).orElse(""));
                    return page(200, new DecisionPage(view, history, form, Optional.empty(), false));
                })
                .orElseGet(Answer::notFound));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return pages.problem(uri, Problem.REFUSED);
        }
        return pages.forStaff(uri, headers, (frame, staff) -> {
            if (!FormToken.holds(headers, purpose(id), sent.getFirst("token"))) {
                return new Answer.Wrong(Problem.REFUSED);
            }
            return view(frame, id)
                    .map(view -> step(
                            frame, view, new SentDecision(view.description().id(), sent), staff))
                    .orElseGet(Answer::notFound);
        });
    }

    private Answer step(Frame frame, RecordView view, SentDecision sent, Caller.Staff staff) {
        List<AccessDecision> history = desk.history(view.description().id(), staff);
        DecisionForm form = sent.form();
        if (form.version() != history.size()) {
            return stale(view, history, form);
        }
        Optional<AccessProposal> proposal = form.proposal();
        if (!form.mistakes().isEmpty() || proposal.isEmpty()) {
            return page(400, new DecisionPage(view, history, form, Optional.empty(), false));
        }
        try {
            return step(frame, view, history, form, sent.step(), proposal.get(), staff);
        } catch (PersonalTitleException e) {
            return page(400, new DecisionPage(view, history, form.asking(e.found()), Optional.empty(), false));
        }
    }

    private Answer step(
            Frame frame,
            RecordView view,
            List<AccessDecision> history,
            DecisionForm form,
            SentDecision.Step step,
            AccessProposal proposal,
            Caller.Staff staff) {
        return switch (step) {
            case ALTER -> page(200, new DecisionPage(view, history, form, Optional.empty(), false));
            case SHOW -> {
                Effect effect = Effect.of(frame, proposal, desk.effect(form.record(), proposal, staff));
                yield page(200, new DecisionPage(view, history, form, Optional.of(effect), false));
            }
            case DECIDE -> decide(frame, view, form, proposal, staff);
        };
    }

    private Answer decide(
            Frame frame, RecordView view, DecisionForm form, AccessProposal proposal, Caller.Staff staff) {
        try {
            desk.decide(form.record(), proposal, OptionalInt.of(form.version()), staff);
            return new Answer.Elsewhere(frame.to("/records/" + form.record()) + "#access");
        } catch (StaleDecisionException _) {
            return stale(view, desk.history(form.record(), staff), form);
        }
    }

    /** What was filled in is kept, to be sent again by one who has seen what was decided meanwhile. */
    private static Answer stale(RecordView view, List<AccessDecision> history, DecisionForm form) {
        return page(409, new DecisionPage(view, history, form.against(history.size()), Optional.empty(), true));
    }

    private static Answer page(int status, DecisionPage page) {
        return new Answer.Page(status, "decision", page, Policy.PAGE);
    }

    private Optional<RecordView> view(Frame frame, String id) {
        return RecordId.isName(id) ? catalogue.view(new RecordId(id), frame.caller()) : Optional.empty();
    }

    /** What a form's token is for. */
    static String purpose(String record) {
        return "access of " + record;
    }
}
