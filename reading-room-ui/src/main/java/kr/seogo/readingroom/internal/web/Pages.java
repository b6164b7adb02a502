package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessDesk.ForbiddenException;
import kr.seogo.catalog.api.AccessDesk.NotHeldException;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.disclosure.api.LetterFile;
import kr.seogo.readingroom.ReadingRoomSettings;
import kr.seogo.readingroom.internal.jte.Renderer;
import kr.seogo.readingroom.internal.page.Assets;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Listing;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.ProblemPage;
import kr.seogo.readingroom.internal.page.Visitor;
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
    private final AccessDesk desk;
    private final ReadingRoomSettings settings;
    private final Assets assets;
    private final Renderer renderer;

    public Pages(
            CallerSource callers, AccessDesk desk, ReadingRoomSettings settings, Assets assets, Renderer renderer) {
        this.callers = callers;
        this.desk = desk;
        this.settings = settings;
        this.assets = assets;
        this.renderer = renderer;
    }

    /** Answers with what {@code work} makes for whoever asks. */
    Response answer(UriInfo uri, HttpHeaders headers, Function<Frame, Answer> work) {
        Frame nobody = frame(uri, Visitor.NOBODY);
        try {
            boolean asPublic = Frame.PUBLIC_VIEW.equals(uri.getQueryParameters().getFirst(Frame.VIEW));
            Frame frame = frame(uri, Visitor.of(callers.of(headers), asPublic));
            return respond(frame, work.apply(frame));
        } catch (NotHeldException _) {
            return problem(nobody, Problem.NOT_FOUND, Optional.empty()).build();
        } catch (ForbiddenException _) {
            return problem(nobody, Problem.NOT_YOURS, Optional.empty()).build();
        } catch (CallerSource.UnknownTokenException _) {
            Response.ResponseBuilder signedOut = problem(nobody, Problem.SIGNED_OUT, Optional.empty());
            return signedOut.cookie(StaffCookie.ended()).build();
        } catch (BadRequestException _) {
            return problem(nobody, Problem.BAD_QUESTION, Optional.empty()).build();
        } catch (SearchUnavailableException e) {
            log.warn("A search could not be answered", e);
            return problem(nobody, Problem.SEARCH_UNAVAILABLE, Optional.empty()).build();
        } catch (BeingRebuiltException e) {
            log.info("A reader is asked to come again: {}", e.getMessage());
            return problem(nobody, Problem.BEING_REBUILT, Optional.empty())
                    .header("Retry-After", Integer.toString(BeingRebuiltException.ASK_AGAIN_SECONDS))
                    .build();
        } catch (WebApplicationException e) {
            throw e; // it says itself what is wrong: a body that is too long
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("A page could not be made; reference {}, path {}", reference, uri.getPath(), e);
            return problem(nobody, Problem.FAULT, Optional.of(reference)).build();
        }
    }

    /** Answers with what {@code work} makes for staff; whoever has not signed in is asked to. */
    Response forStaff(UriInfo uri, HttpHeaders headers, BiFunction<Frame, Caller.Staff, Answer> work) {
        return answer(uri, headers, frame -> frame.signedIn()
                .map(staff -> work.apply(frame, staff))
                .orElseGet(() -> new Answer.Wrong(Problem.SIGNED_OUT)));
    }

    /** The page of a problem, for whoever it is. */
    Response problem(UriInfo uri, Problem problem) {
        return problem(uri, problem, problem.status());
    }

    /** The page of a problem whose status is another than it usually has. */
    Response problem(UriInfo uri, Problem problem, int status) {
        return problem(frame(uri, Visitor.NOBODY), problem, status, Optional.empty())
                .build();
    }

    /** The page for a status at an address that may not even be one. */
    public Response problem(int status, String path) {
        Language language = path.equals("/en") || path.startsWith("/en/") ? Language.ENGLISH : Language.KOREAN;
        Frame frame = new Frame(language, Visitor.NOBODY, settings, assets, base(URI.create("")), "/", Map.of());
        return problem(frame, Problem.of(status), status, Optional.empty()).build();
    }

    /** An answer that does not depend on who asks, with cookies to keep or to end. */
    Response page(UriInfo uri, Answer answer, NewCookie... cookies) {
        return Response.fromResponse(respond(frame(uri, Visitor.NOBODY), answer))
                .cookie(cookies)
                .build();
    }

    private Response respond(Frame frame, Answer answer) {
        return switch (answer) {
            case Answer.Page(int status, String template, Object page, Policy policy) ->
                html(marked(frame, page), status, template, page, policy).build();
            case Answer.Data(String mediaType, byte[] content) ->
                Response.ok(content, MediaType.valueOf(mediaType).withCharset("utf-8"))
                        .header("Cache-Control", "private, no-cache")
                        .header("Vary", "Cookie, Authorization")
                        .header("X-Content-Type-Options", "nosniff")
                        .build();
            case Answer.Report(String name, String mediaType, byte[] content) ->
                Response.ok(content, MediaType.valueOf(mediaType))
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .header("Cache-Control", "private, no-store")
                        .header("X-Content-Type-Options", "nosniff")
                        .build();
            case Answer.Letter(LetterFile file) -> SentLetter.of(file).build();
            case Answer.Download download -> download(download);
            case Answer.Elsewhere(String address) ->
                Response.status(303).location(URI.create(address)).build();
            case Answer.Wrong(Problem problem) ->
                problem(frame, problem, Optional.empty()).build();
        };
    }

    private static Response download(Answer.Download download) {
        String name = download.name().map(one -> "; filename=\"" + one + "\"").orElse("");
        return Response.ok((StreamingOutput) out -> Files.copy(download.file(), out), download.mediaType())
                .header("Content-Disposition", "attachment" + name)
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Cookie, Authorization")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** Staff are told of every record on a page how it stands towards the public. */
    private Frame marked(Frame frame, Object page) {
        return page instanceof Listing listing
                ? frame.staff()
                        .map(staff -> frame.with(desk.standing(listing.listed(), staff)))
                        .orElse(frame)
                : frame;
    }

    private Response.ResponseBuilder problem(Frame frame, Problem problem, Optional<String> reference) {
        return problem(frame, problem, problem.status(), reference);
    }

    private Response.ResponseBuilder problem(Frame frame, Problem problem, int status, Optional<String> reference) {
        return html(frame, status, "problem", new ProblemPage(problem, status, reference), Policy.PAGE);
    }

    private Response.ResponseBuilder html(Frame frame, int status, String template, Object page, Policy policy) {
        return Response.status(status)
                .type(HTML)
                .entity(renderer.render(template, frame, page))
                .header("Content-Language", frame.language().code())
                // A restriction holds at once: nobody may show a page again without asking.
                .header("Cache-Control", cached(frame, policy))
                .header("Vary", "Cookie, Authorization, Accept")
                .header("Content-Security-Policy", policy.header())
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    private static String cached(Frame frame, Policy policy) {
        return frame.signedIn().isPresent() || !policy.kept() ? "private, no-store" : "private, no-cache";
    }

    private Frame frame(UriInfo uri, Visitor visitor) {
        URI asked = uri.getRequestUri();
        String raw = asked.getRawPath();
        boolean english = raw.equals("/en") || raw.startsWith("/en/");
        String path = english ? raw.substring(3) : raw;
        String query = asked.getRawQuery();
        return new Frame(
                english ? Language.ENGLISH : Language.KOREAN,
                visitor,
                settings,
                assets,
                base(asked),
                (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query),
                Map.of());
    }

    /** Whether browsers reach the pages under https, through a proxy or not. */
    boolean isSecure(UriInfo uri) {
        return base(uri.getRequestUri()).startsWith("https://");
    }

    private String base(URI asked) {
        String base = settings.publicAddress()
                .map(URI::toString)
                .orElseGet(() ->
                        asked.getRawAuthority() == null ? "" : asked.getScheme() + "://" + asked.getRawAuthority());
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
