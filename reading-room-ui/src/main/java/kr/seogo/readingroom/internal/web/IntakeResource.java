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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.IntakePage;
import kr.seogo.readingroom.internal.page.ReceiptPage;
import kr.seogo.readingroom.internal.page.RequestForms;

/** The desk enters a request that came over the counter, by post, fax or orally. */
@Path("{door: (en/)?}staff/cases/new")
@Produces(MediaType.TEXT_HTML)
public final class IntakeResource {

    private static final String PURPOSE = "intake";

    private final CaseDoor door;
    private final Tickets tickets = new Tickets();

    public IntakeResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response form(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri,
                headers,
                CaseDoor.deskOnly(
                        (_, actor) -> page(200, FilledForm.empty(groups(actor)), headers, Tickets.fresh(), false)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> sent, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.onForm(
                uri,
                headers,
                PURPOSE,
                sent.getFirst("token"),
                CaseDoor.deskOnly((frame, actor) -> step(frame, actor, sent, headers)));
    }

    private Answer step(Frame frame, Actor actor, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        String ticket = Optional.ofNullable(sent.getFirst("ticket")).orElse("");
        FilledForm form = SentForm.read(groups(actor), sent, frame::t);
        if (!form.sound() || step.equals("alter")) {
            return page(form.sound() ? 200 : 400, form, headers, ticket, false);
        }
        try {
            Instant now = door.clock().instant();
            NewCase request = new SentRequest(form).made(now);
            if (request.request().arrived().isAfter(now)) {
                return page(400, form.wrong("arrived", frame.t("intake.future")), headers, ticket, false);
            }
            if (!step.equals("make")) {
                return page(200, form, headers, ticket, true);
            }
            if (ticket.isEmpty() || !tickets.use(ticket)) {
                return page(409, form.wrong("", frame.t("ask.twice")), headers, ticket, true);
            }
            Receipt receipt = door.room().desk().receive(request, actor);
            return Answer.page("receipt", new ReceiptPage(receipt, true));
        } catch (BadInputException bad) {
            tickets.giveBack(ticket);
            return page(400, form.wrong(bad.field(), frame.word(bad.sentence())), headers, ticket, false);
        }
    }

    private static List<FormGroup> groups(Actor actor) {
        return List.of(
                RequestForms.came(), RequestForms.what(List.of(actor.body())), RequestForms.who(), RequestForms.how());
    }

    private static Answer page(int status, FilledForm form, HttpHeaders headers, String ticket, boolean look) {
        IntakePage page = new IntakePage(form, FormToken.of(headers, PURPOSE).orElse(""), ticket, look);
        return new Answer.Page(status, "intake", page, Policy.PRIVATE);
    }
}
