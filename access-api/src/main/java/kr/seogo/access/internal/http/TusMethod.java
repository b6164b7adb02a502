package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.regex.Pattern;

/**
 * The method a client means that can only send {@code GET} and {@code POST} (tus 1.0, Core Protocol,
 * X-HTTP-Method-Override); at the doors of uploads alone.
 */
@PreMatching
public final class TusMethod implements ContainerRequestFilter {

    private static final Pattern UPLOADS = Pattern.compile("api/v1/transfers/[^/]+/uploads(/[^/]*)?");

    @Override
    public void filter(ContainerRequestContext request) {
        String meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant != null && UPLOADS.matcher(request.getUriInfo().getPath()).matches()) {
            request.setMethod(meant.strip());
        }
    }
}
