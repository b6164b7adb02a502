package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CaseHolds;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.HoldsPage;
import org.jspecify.annotations.Nullable;

/** What the desk holds back from destruction; putting a hold and lifting it. */
@Path("{door: (en/)?}staff/cases/holds")
@Produces(MediaType.TEXT_HTML)
public final class HoldsResource {

    private static final String PURPOSE = "holds";

    private final CaseDoor door;

    public HoldsResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response holds(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(
                uri, headers, CaseDoor.deskOnly((_, actor) -> page(200, actor, headers, Optional.empty(), "")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @FormParam("token") @Nullable String token,
            @FormParam("number") @Nullable String number,
            @FormParam("step") @Nullable String step,
            @FormParam("why") @Nullable String why,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String sent = number == null ? "" : number.strip();
        return door.onForm(uri, headers, PURPOSE, token, CaseDoor.deskOnly((frame, actor) -> CaseDoor.number(sent)
                .map(which -> step(frame, actor, headers, which, "lift".equals(step), why == null ? "" : why))
                .orElseGet(() -> page(400, actor, headers, Optional.of(frame.t("holds.unknown")), sent))));
    }

    private Answer step(Frame frame, Actor actor, HttpHeaders headers, CaseNumber number, boolean lift, String why) {
        CaseHolds holds = door.room().holds();
        try {
            CaseOutcome outcome = lift ? holds.lift(number, why, actor) : holds.hold(number, why, actor);
            return switch (outcome) {
                case CaseOutcome.Done _ -> new Answer.Elsewhere(frame.to("/staff/cases/holds"));
                case CaseOutcome.Unlawful no -> refused(409, frame.word(no.sentence()), actor, headers, number);
                case CaseOutcome.NotPermitted no -> refused(403, frame.word(no.sentence()), actor, headers, number);
                case CaseOutcome.NotFound _, CaseOutcome.Stale _ ->
                    refused(404, frame.t("holds.unknown"), actor, headers, number);
            };
        } catch (BadInputException bad) {
            return refused(400, frame.word(bad.sentence()), actor, headers, number);
        }
    }

    private Answer refused(int status, String why, Actor actor, HttpHeaders headers, CaseNumber number) {
        return page(status, actor, headers, Optional.of(why), number.value());
    }

    private Answer page(int status, Actor actor, HttpHeaders headers, Optional<String> refused, String number) {
        HoldsPage page = new HoldsPage(
                door.room().holds().list(actor), FormToken.of(headers, PURPOSE).orElse(""), refused, number);
        return new Answer.Page(status, "holds", page, Policy.PAGE);
    }
}
