package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import kr.seogo.access.CallerSource;

/** Sends away who handles no cases, before the body is read: what it should have been is for those who may send it. */
@StaffDoor
public final class CasesOnly implements ContainerRequestFilter {

    private final CallerSource callers;

    @Context
    @SuppressWarnings("NullAway.Init") // of the request under way, given by the container
    private HttpHeaders headers;

    public CasesOnly(CallerSource callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CaseAnswers.actor(callers.of(headers));
    }
}
