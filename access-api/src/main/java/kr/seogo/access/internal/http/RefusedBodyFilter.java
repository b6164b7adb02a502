package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Set;

/**
 * Says that the connection ends where a request with a body was refused. Much is refused before its body is read, and the
 * server then closes the connection when the rest of it is still under way: a client that was not told would send its
 * next request into a closing connection and hear nothing (RFC 9112, Section 9.6).
 */
public final class RefusedBodyFilter implements ContainerResponseFilter {

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FIRST_REFUSAL = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_REFUSAL && !BODILESS.contains(request.getMethod())) {
            response.getHeaders().putSingle("Connection", "close");
        }
    }
}
