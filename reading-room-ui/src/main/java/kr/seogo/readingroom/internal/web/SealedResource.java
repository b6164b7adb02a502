package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.SealedFiles;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.SealedCasePage;
import kr.seogo.readingroom.internal.page.SealedPage;
import org.jspecify.annotations.Nullable;

/** Sealed files of archived cases: which there are, who may open them, and opening one for a reason. */
@Path("{door: (en/)?}staff/cases/sealed")
@Produces(MediaType.TEXT_HTML)
public final class SealedResource {

    private static final String PURPOSE = "sealed";
    private static final int SIZE = 50;

    private final CaseDoor door;

    public SealedResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response cases(
            @QueryParam("after") @Nullable String after, @Context UriInfo uri, @Context HttpHeaders headers) {
        Optional<CaseNumber> last = CaseDoor.number(after == null ? "" : after);
        return door.forActor(uri, headers, (frame, actor) -> Answer.page("sealed", page(frame, last, actor)));
    }

    private SealedPage page(Frame frame, Optional<CaseNumber> after, Actor actor) {
        SealedFiles.Page page = sealed().cases(after, SIZE, actor);
        return new SealedPage(
                page.cases(),
                page.next().map(next -> frame.to("/staff/cases/sealed", "after", next.value())),
                actor.role() == Role.DESK);
    }

    @GET
    @Path("{number}")
    public Response files(@PathParam("number") String number, @Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (_, actor) -> CaseDoor.number(number)
                .map(which -> page(200, which, actor, headers, Optional.empty()))
                .orElseGet(Answer::notFound));
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    public Response open(
            @PathParam("number") String number,
            @FormParam("token") @Nullable String token,
            @FormParam("item") @Nullable String item,
            @FormParam("n") @Nullable String n,
            @FormParam("why") @Nullable String why,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, PURPOSE, token, (frame, actor) -> CaseDoor.number(number)
                .map(which -> open(
                        frame,
                        actor,
                        headers,
                        which,
                        item == null ? "" : item,
                        CommitteeResource.number(n),
                        why == null ? "" : why))
                .orElseGet(Answer::notFound));
    }

    private Answer open(
            Frame frame, Actor actor, HttpHeaders headers, CaseNumber number, String item, int n, String why) {
        try {
            return sealed().files(number, actor).stream()
                    .filter(file -> file.item().name().equals(item) && file.n() == n)
                    .findFirst()
                    .flatMap(file -> opened(number, file, why, actor))
                    .orElseGet(() -> page(404, number, actor, headers, Optional.of(frame.t("sealed.not-opened"))));
        } catch (BadInputException bad) {
            return page(400, number, actor, headers, Optional.of(frame.word(bad.sentence())));
        }
    }

    private Optional<Answer> opened(CaseNumber number, SealedFiles.SealedFile file, String why, Actor actor) {
        return sealed().open(number, file.item(), file.n(), why, actor)
                .map(bytes -> new Answer.Report(file.plainName(), MediaType.APPLICATION_OCTET_STREAM, bytes));
    }

    private SealedFiles sealed() {
        return door.room().sealed();
    }

    private Answer page(int status, CaseNumber number, Actor actor, HttpHeaders headers, Optional<String> refused) {
        SealedCasePage page = new SealedCasePage(
                number,
                sealed().files(number, actor),
                FormToken.of(headers, PURPOSE).orElse(""),
                refused);
        return new Answer.Page(status, "sealedcase", page, Policy.PAGE);
    }
}
