package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import kr.seogo.readingroom.internal.page.Problem;

/** Gives an error that has no page of its own the reading room's, where a page is an answer that the
 * asker takes. */
public final class ErrorPageFilter implements ContainerResponseFilter {

    private final Pages pages;

    public ErrorPageFilter(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !asksForPage(request) || isPage(response)) {
            return;
        }
        Response page = pages.problem(request.getUriInfo(), Problem.of(response.getStatus()), response.getStatus());
        page.getStringHeaders().forEach((name, values) -> response.getHeaders().put(name, new ArrayList<>(values)));
        response.setEntity(page.getEntity(), null, page.getMediaType());
    }

    private static boolean asksForPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return !path.equals("api")
                && !path.startsWith("api/")
                && !path.equals("sparql") // a door for programs
                && !path.startsWith("assets/")
                // Asked by what watches the server: it says which part is away, also with 503.
                && !path.equals("ready")
                && request.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }

    /** Every page of ours has its policy; an error that the server made into HTML by itself has none. */
    private static boolean isPage(ContainerResponseContext response) {
        return response.getHeaders().containsKey("Content-Security-Policy");
    }
}
