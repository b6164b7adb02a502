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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Caller;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.SignInPage;
import org.jspecify.annotations.Nullable;

/** Where staff sign in with their token, and out again. */
@Path("{door: (en/)?}staff")
@Produces(MediaType.TEXT_HTML)
public final class StaffResource {

    /** What a bearer token may be made of (RFC 6750, section 2.1), and short enough for a cookie. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{8,512}=*");

    private final Pages pages;
    private final CallerSource callers;

    public StaffResource(Pages pages, CallerSource callers) {
        this.pages = pages;
        this.callers = callers;
    }

    @GET
    @Path("sign-in")
    public Response form(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, _ -> Answer.page("sign_in", new SignInPage(false)));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("token") @Nullable String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return pages.problem(uri, Problem.REFUSED);
        }
        String given = token == null ? "" : token.strip();
        if (!TOKEN.matcher(given).matches() || !isStaff(given)) {
            return pages.page(uri, new Answer.Page(403, "sign_in", new SignInPage(true), Policy.PAGE));
        }
        return home(uri, StaffCookie.of(given, pages.isSecure(uri)));
    }

    @POST
    @Path("sign-out")
    public Response signOut(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Origins.isOwn(uri, headers) ? home(uri, StaffCookie.ended()) : pages.problem(uri, Problem.REFUSED);
    }

    private Response home(UriInfo uri, NewCookie cookie) {
        return pages.page(uri, new Answer.Elsewhere(uri.getPath().startsWith("en/") ? "/en/" : "/"), cookie);
    }

    private boolean isStaff(String token) {
        try {
            return callers.of(new TokenHeaders(token)) instanceof Caller.Staff;
        } catch (CallerSource.UnknownTokenException _) {
            return false;
        }
    }
}
