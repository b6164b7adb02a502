package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import kr.seogo.access.CallerSource;
import kr.seogo.catalog.Permission;

/** Sends away who hands nothing over, before the body is read: what it should have been is for those who may send it. */
@BodyDoor
public final class BodiesOnly implements ContainerRequestFilter {

    private final CallerSource callers;

    @Context
    @SuppressWarnings("NullAway.Init") // of the request under way, given by the container
    private HttpHeaders headers;

    public BodiesOnly(CallerSource callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        StaffOnly.require(callers.of(headers), Permission.HAND_OVER);
    }
}
