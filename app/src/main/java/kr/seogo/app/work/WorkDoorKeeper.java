package kr.seogo.app.work;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kr.seogo.app.supervise.Secret;

/** Stands before the door for commands: to whoever has no command token it does not exist, by whatever method. */
@PreMatching
public final class WorkDoorKeeper implements ContainerRequestFilter {

    private final byte[] token;

    public WorkDoorKeeper(Secret token) {
        this.token = token.reveal().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.equals("internal") || path.startsWith("internal/")) {
            String given = request.getHeaderString(WorkDoor.TOKEN);
            if (given == null || !MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
                throw new WebApplicationException(Response.Status.NOT_FOUND);
            }
        }
    }
}
