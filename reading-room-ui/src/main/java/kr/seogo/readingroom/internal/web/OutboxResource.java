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
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.Outbox;
import kr.seogo.readingroom.internal.page.OutboxPage;
import org.jspecify.annotations.Nullable;

/** What has not gone out yet: what waits, since when, why, when it is tried next; and trying it now. */
@Path("{door: (en/)?}staff/outbox")
@Produces(MediaType.TEXT_HTML)
public final class OutboxResource {

    private static final String PURPOSE = "outbox";

    private final CaseDoor door;

    public OutboxResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response waiting(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> page(200, actor, headers, Optional.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryNow(
            @FormParam("token") @Nullable String token,
            @FormParam("kind") @Nullable String kind,
            @FormParam("number") @Nullable String number,
            @FormParam("key") @Nullable String key,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, PURPOSE, token, (_, actor) -> {
            boolean tried = tried(text(kind), text(number), text(key), actor);
            return page(tried ? 200 : 409, actor, headers, Optional.of(tried));
        });
    }

    private boolean tried(String kind, String number, String key, Actor actor) {
        return Term.of(Outbox.Kind.values(), kind)
                .flatMap(which -> CaseDoor.number(number)
                        .map(known -> door.room().outbox().tryNow(which, known, key, actor)))
                .orElse(false);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private Answer page(int status, Actor actor, HttpHeaders headers, Optional<Boolean> tried) {
        OutboxPage page = new OutboxPage(
                door.room().outbox().waiting(actor),
                FormToken.of(headers, PURPOSE).orElse(""),
                tried,
                actor.role() == Role.DESK);
        return new Answer.Page(status, "outbox", page, Policy.PAGE);
    }
}
