package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /.well-known/ark}: below which path ARKs are resolved (draft-kunze-ark-42, 5.6). */
@Path("/.well-known/ark")
public final class WellKnownArk {

    @GET
    @Produces("text/plain;charset=utf-8")
    public String path() {
        return "/\n";
    }
}
