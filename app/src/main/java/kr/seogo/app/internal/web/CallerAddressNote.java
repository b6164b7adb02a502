package kr.seogo.app.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import kr.seogo.access.CallerAddress;

/** Notes for the doors where a call comes from, as the connection says it. */
@PreMatching
public final class CallerAddressNote implements ContainerRequestFilter {

    @Context
    @SuppressWarnings("NullAway.Init") // of the request under way, by Jersey
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        CallerAddress.note(request, servlet.getRemoteAddr());
    }
}
