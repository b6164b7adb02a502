package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.DecisionForm;
import kr.seogo.readingroom.internal.page.DecisionSection;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.RecordPage;
import kr.seogo.readingroom.internal.text.Addresses;
import org.jspecify.annotations.Nullable;

/** A record's page. Programs that ask for JSON or RDF at the same address are sent to it. */
@Path("{door: (en/)?}records/{id}")
public final class RecordResource {

    private static final int CHILDREN = 50;

    private final Pages pages;
    private final Catalogue catalogue;
    private final AccessDesk desk;

    public RecordResource(Pages pages, Catalogue catalogue, AccessDesk desk) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return pages.answer(uri, headers, frame -> record(frame, id, Optional.ofNullable(cursor), headers));
    }

    /** The same record for programs; whether there is one is said there. */
    @GET
    @Produces({
        "application/json;qs=0.5",
        "text/turtle;qs=0.5",
        "application/ld+json;qs=0.5",
        "application/n-triples;qs=0.5"
    })
    public Response data(@PathParam("id") String id) {
        return Response.status(303)
                .header("Location", "/api/v1/records/" + Addresses.encode(id))
                .header("Vary", "Accept")
                .build();
    }

    /** The record's graph, by an address that a link can name. */
    @GET
    @Path("record.{ending: ttl|jsonld|nt}")
    public Response rdf(
            @PathParam("id") String id,
            @PathParam("ending") String ending,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        RdfSyntax syntax =
                switch (ending) {
                    case "ttl" -> RdfSyntax.TURTLE;
                    case "jsonld" -> RdfSyntax.JSON_LD;
                    default -> RdfSyntax.N_TRIPLES;
                };
        return pages.answer(uri, headers, frame -> graph(frame, id, syntax));
    }

    private Answer graph(Frame frame, String id, RdfSyntax syntax) {
        return RecordId.isName(id)
                ? catalogue
                        .rdf(new RecordId(id), frame.caller(), syntax)
                        .<Answer>map(graph -> new Answer.Data(syntax.mediaType(), graph))
                        .orElseGet(Answer::notFound)
                : Answer.notFound();
    }

    private Answer record(Frame frame, String id, Optional<String> cursor, HttpHeaders headers) {
        if (!RecordId.isName(id)) {
            return Answer.notFound();
        }
        return catalogue
                .view(new RecordId(id), frame.caller())
                .map(view -> shown(frame, view, cursor, decision(frame, view, headers)))
                .orElseGet(Answer::notFound);
    }

    /** What has been decided, for staff who read everything, and the form for those of them who may decide. */
    private Optional<DecisionSection> decision(Frame frame, RecordView view, HttpHeaders headers) {
        return frame.staff().map(staff -> {
            String id = view.description().id().name();
            List<AccessDecision> history = desk.history(view.description().id(), staff);
            Optional<DecisionForm> form = frame.may(Permission.DECIDE_ACCESS)
                    ? FormToken.of(headers, DecisionResource.purpose(id))
                            .map(token -> DecisionForm.of(view.access(), history.size(), token))
                    : Optional.empty();
            return new DecisionSection(history, form);
        });
    }

    private Answer shown(Frame frame, RecordView view, Optional<String> cursor, Optional<DecisionSection> decision) {
        RecordId id = view.description().id();
        Optional<EntryPage> children = view.description().level() == Level.ITEM
                ? Optional.empty()
                : catalogue.children(Optional.of(id), frame.caller(), cursor, CHILDREN);
        Optional<String> more =
                children.flatMap(EntryPage::next).map(next -> frame.to("/records/" + id, "cursor", next) + "#children");
        return Answer.page(
                "record",
                new RecordPage(
                        view,
                        new RecordAreas(frame, view).all(),
                        children,
                        more,
                        cursor.isPresent(),
                        frame.base() + "/" + view.ark(),
                        citation(frame, view),
                        decision));
    }

    private static String citation(Frame frame, RecordView view) {
        String date = view.description()
                .created()
                .map(created -> frame.dates().of(created))
                .orElseGet(() -> frame.t("record.undated"));
        return frame.t(
                "record.citation",
                view.description().provenance().agency(),
                view.description().title(),
                date,
                frame.archive(),
                view.ark());
    }
}
