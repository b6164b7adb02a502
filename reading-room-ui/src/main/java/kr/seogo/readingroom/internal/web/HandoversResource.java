package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.access.TakesUpTo;
import kr.seogo.catalog.Caller;
import kr.seogo.custody.api.BodyTransfers.Opened;
import kr.seogo.custody.api.Declaration;
import kr.seogo.readingroom.internal.page.HandoversPage;

/** The bodies' own door in a browser: a body's transfers, and the form to open another. */
@Path("{door: (en/)?}transfers")
@Produces(MediaType.TEXT_HTML)
public final class HandoversResource {

    private static final int NEWEST = 500;
    private static final int LONGEST_LINE = 2_000;

    private final HandoverDoor door;

    public HandoversResource(HandoverDoor door) {
        this.door = door;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forSender(uri, headers, (_, by) -> all(by, headers, 200, by.body(), "", List.of()));
    }

    /** Opens a transfer: token, sender, number, table and list, in this order. */
    @POST
    @TakesUpTo(SentDeclaration.MOST_BYTES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response open(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onFiles(type, body, uri, headers, (frame, by) -> sent -> {
            Optional<String> organization = SentDeclaration.name(sent.held(1, LONGEST_LINE));
            Optional<String> number = SentDeclaration.name(sent.held(2, LONGEST_LINE));
            SentDeclaration given = SentDeclaration.of(sent, 3, frame);
            Function<String, Answer> wrong =
                    sentence -> all(by, headers, 400, organization.orElse(""), number.orElse(""), List.of(sentence));
            if (organization.isEmpty() || number.isEmpty()) {
                return wrong.apply(frame.t("handover.names.wrong"));
            }
            if (!given.wrong().isEmpty()) {
                return wrong.apply(given.wrong().getFirst());
            }
            if (given.files().isEmpty()) {
                return wrong.apply(frame.t("handover.list.missing"));
            }
            return switch (door.room()
                    .transfers()
                    .open(
                            by,
                            new Declaration(
                                    organization.get(),
                                    number.get(),
                                    given.table(),
                                    given.files().get()))) {
                case Opened.Done done ->
                    new Answer.Elsewhere(HandoverDoor.at(frame, done.transfer().id()));
                case Opened.OtherBody _ -> wrong.apply(frame.t("handover.other-body", by.body()));
                case Opened.There _ ->
                    all(by, headers, 409, organization.get(), number.get(), List.of(frame.t("handover.there")));
            };
        });
    }

    private Answer all(
            Caller.Staff by, HttpHeaders headers, int status, String organization, String number, List<String> wrong) {
        HandoversPage page = new HandoversPage(
                door.room().transfers().list(by, NEWEST), HandoverDoor.token(headers), organization, number, wrong);
        return new Answer.Page(status, "handovers", page, Policy.PRIVATE);
    }
}
