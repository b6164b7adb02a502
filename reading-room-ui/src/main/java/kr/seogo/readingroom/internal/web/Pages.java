package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.readingroom.ReadingRoomSettings;
import kr.seogo.readingroom.internal.jte.Renderer;
import kr.seogo.readingroom.internal.page.Assets;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.ProblemPage;
import kr.seogo.readingroom.internal.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every address of the reading room: finds out who asks and in which language, renders, sets the headers, and
 * says on a page what went wrong. Safe for use by many threads.
 */
public final class Pages {

    private static final Logger log = LoggerFactory.getLogger(Pages.class);
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final CallerSource callers;
    private final ReadingRoomSettings settings;
    private final Assets assets;
    private final Renderer renderer;

    public Pages(CallerSource callers, ReadingRoomSettings settings, Assets assets, Renderer renderer) {
        this.callers = callers;
        this.settings = settings;
        this.assets = assets;
        this.renderer = renderer;
    }

    /** Answers with what {@code work} makes for whoever asks. */
    Response answer(UriInfo uri, HttpHeaders headers, Function<Frame, Answer> work) {
        Frame nobody = frame(uri, Caller.PUBLIC);
        try {
            Frame frame = frame(uri, callers.of(headers));
            return respond(frame, work.apply(frame));
        } catch (CallerSource.UnknownTokenException _) {
            Response.ResponseBuilder signedOut = problem(nobody, Problem.SIGNED_OUT, Optional.empty());
            return signedOut.cookie(StaffCookie.ended()).build();
        } catch (BadRequestException _) {
            return problem(nobody, Problem.BAD_QUESTION, Optional.empty()).build();
        } catch (SearchUnavailableException e) {
            log.warn("A search could not be answered", e);
            return problem(nobody, Problem.SEARCH_UNAVAILABLE, Optional.empty()).build();
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("A page could not be made; reference {}, path {}", reference, uri.getPath(), e);
            return problem(nobody, Problem.FAULT, Optional.of(reference)).build();
        }
    }

    /** The page of a problem, for whoever it is. */
    Response problem(UriInfo uri, Problem problem) {
        return problem(frame(uri, Caller.PUBLIC), problem, Optional.empty()).build();
    }

    /** An answer that does not depend on who asks, with cookies to keep or to end. */
    Response page(UriInfo uri, Answer answer, NewCookie... cookies) {
        return Response.fromResponse(respond(frame(uri, Caller.PUBLIC), answer))
                .cookie(cookies)
                .build();
    }

    private Response respond(Frame frame, Answer answer) {
        return switch (answer) {
            case Answer.Page(int status, String template, Object page, Policy policy) ->
                html(frame, status, template, page, policy).build();
            case Answer.Data(String mediaType, byte[] content) ->
                Response.ok(content, MediaType.valueOf(mediaType).withCharset("utf-8"))
                        .header("Cache-Control", "private, no-cache")
                        .header("Vary", "Cookie, Authorization")
                        .header("X-Content-Type-Options", "nosniff")
                        .build();
            case Answer.Elsewhere(String address) ->
                Response.status(303).location(URI.create(address)).build();
            case Answer.Wrong(Problem problem) ->
                problem(frame, problem, Optional.empty()).build();
        };
    }

    private Response.ResponseBuilder problem(Frame frame, Problem problem, Optional<String> reference) {
        return html(frame, problem.status(), "problem", new ProblemPage(problem, reference), Policy.PAGE);
    }

    private Response.ResponseBuilder html(Frame frame, int status, String template, Object page, Policy policy) {
        return Response.status(status)
                .type(HTML)
                .entity(renderer.render(template, frame, page))
                .header("Content-Language", frame.language().code())
                // A restriction holds at once: nobody may show a page again without asking.
                .header("Cache-Control", frame.staff().isPresent() ? "private, no-store" : "private, no-cache")
                .header("Vary", "Cookie, Authorization, Accept")
                .header("Content-Security-Policy", policy.header())
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    private Frame frame(UriInfo uri, Caller caller) {
        URI asked = uri.getRequestUri();
        String raw = asked.getRawPath();
        boolean english = raw.equals("/en") || raw.startsWith("/en/");
        String path = english ? raw.substring(3) : raw;
        String query = asked.getRawQuery();
        return new Frame(
                english ? Language.ENGLISH : Language.KOREAN,
                caller,
                settings,
                assets,
                base(asked),
                (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query));
    }

    /** Whether browsers reach the pages under https, through a proxy or not. */
    boolean isSecure(UriInfo uri) {
        return base(uri.getRequestUri()).startsWith("https://");
    }

    private String base(URI asked) {
        String base =
                settings.publicAddress().map(URI::toString).orElse(asked.getScheme() + "://" + asked.getRawAuthority());
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
