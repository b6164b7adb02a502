package kr.seogo.access;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Where a call comes from, as whoever runs the web server has noted it before the doors are reached. */
public final class CallerAddress {

    private static final String PROPERTY = "kr.seogo.address";

    private CallerAddress() {}

    /** Notes it; headers that anybody can send are not asked. */
    public static void note(ContainerRequestContext request, String address) {
        request.setProperty(PROPERTY, address);
    }

    /** The address; empty where none was noted. */
    public static String of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof String address ? address : "";
    }
}
