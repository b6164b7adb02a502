package kr.seogo.readingroom.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;

/**
 * A record, or one of its files, by its permanent name (The ARK Identifier Scheme, draft-kunze-ark-42): to its page, or by
 * inflection a citation and what is promised. Without a name, what is promised of all.
 */
@Path("{door: (en/)?}{label: [aA][rR][kK]:}{slash: /?}{naan: [^/]+}{rest: (/.*)?}")
public final class ArkResource {

    private static final String PLAIN = "text/plain";

    private final Pages pages;
    private final Catalogue catalogue;
    private final ArkNames names;
    private final InstantSource clock;

    public ArkResource(Pages pages, Catalogue catalogue, ArkNames names, InstantSource clock) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    @GET
    public Response resolve(
            @PathParam("naan") String naan,
            @PathParam("rest") String rest,
            @Context HttpServletRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        AskedArk asked = AskedArk.of(naan, rest);
        // The address as JAX-RS has it says nothing of a question mark that nothing follows.
        Inflection inflection = Inflection.of(request.getQueryString());
        Response answer = pages.answer(uri, headers, frame -> answer(frame, asked, inflection));
        return inflection == Inflection.NONE || answer.getStatus() != 200
                ? answer
                : Response.fromResponse(answer)
                        // As the draft shows it (5.2); the link in the form of RFC 8288.
                        .header("THUMP-Status", "0.6 200 OK")
                        .header("Link", "</ark:/" + compact(asked) + ">; rel=\"describes\"")
                        .build();
    }

    private static String compact(AskedArk asked) {
        return asked.naan() + "/" + asked.name()
                + asked.file().map(n -> "/file-" + n).orElse("");
    }

    private Answer answer(Frame frame, AskedArk asked, Inflection inflection) {
        if (!asked.naan().equals(names.naan())) {
            return new Answer.Wrong(Problem.NOT_OUR_ARK);
        }
        if (asked.name().isEmpty()) {
            return new Answer.Data(PLAIN, policy(frame).getBytes(StandardCharsets.UTF_8));
        }
        if (!RecordId.isName(asked.name())) {
            return Answer.notFound();
        }
        RecordId id = new RecordId(asked.name());
        return catalogue
                .view(id, frame.caller())
                .map(view -> found(frame, view, asked, inflection))
                // Said of the characters alone: it tells nothing of what is held.
                .orElseGet(() -> names.checks(id) ? Answer.notFound() : new Answer.Wrong(Problem.MISTYPED_ARK));
    }

    private Answer found(Frame frame, RecordView view, AskedArk asked, Inflection inflection) {
        Optional<Integer> file = asked.file();
        boolean there = asked.qualifier().isEmpty()
                || file.filter(n -> view.files().stream().map(FileView::n).anyMatch(n::equals))
                        .isPresent();
        if (!there) {
            return Answer.notFound();
        }
        String page = "/records/" + asked.name() + file.map(n -> "/files/" + n).orElse("");
        return switch (inflection) {
            case NONE -> new Answer.Elsewhere(frame.to(page));
            case BRIEF, FULL -> {
                LocalDate today = LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
                yield new Answer.Data(PLAIN, new Citation(frame, view, file, names, today).anvl(inflection));
            }
        };
    }

    private String policy(Frame frame) {
        String promise =
                names.naan().equals(ArkNames.TEST_AUTHORITY) ? frame.t("ark.for-tests") : frame.t("ark.lasting");
        return frame.t("ark.policy", frame.archive(), names.naan(), promise) + "\n";
    }
}
