package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import kr.seogo.disclosure.Actor;
import kr.seogo.readingroom.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** What is entered about what is published; sent forms come back with what is wrong beside each field. */
@Path("{door: (en/)?}staff/cases/published/{form: new|criteria|handed-in|[0-9]{1,18}/(edition|end)}")
@Produces(MediaType.TEXT_HTML)
public final class PublishingFormResource {

    private static final String PURPOSE = "publishing";

    private final CaseDoor door;
    private final PublishingWork work;

    public PublishingFormResource(CaseDoor door) {
        this.door = door;
        this.work = new PublishingWork(door);
    }

    @GET
    public Response form(
            @PathParam("form") String form,
            @QueryParam("period") @Nullable String period,
            @QueryParam("replaces") @Nullable String replaces,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, who(form, (frame, actor) -> {
            PublishingWork.Sheet sheet = new PublishingWork.Sheet(
                    frame, actor, form, FormToken.of(headers, PURPOSE).orElse(""));
            return work.shown(sheet, period, PublishedResource.number(replaces));
        }));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("form") String form,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, PURPOSE, sent.getFirst("token"), who(form, (frame, actor) -> {
            PublishingWork.Sheet sheet = new PublishingWork.Sheet(
                    frame, actor, form, FormToken.of(headers, PURPOSE).orElse(""));
            return work.entered(sheet, sent);
        }));
    }

    /** Departments publish too; everything else is the desk's. */
    private static BiFunction<Frame, Actor, Answer> who(String form, BiFunction<Frame, Actor, Answer> work) {
        return form.endsWith("/edition") ? work : CaseDoor.deskOnly(work);
    }
}
