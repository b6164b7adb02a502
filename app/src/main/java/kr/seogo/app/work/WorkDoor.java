package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kr.seogo.app.supervise.Secret;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's side of a command: does the work and answers with a {@link Frame} a line. Only who can read the token in
 * the data folder may ask; to everybody else the door does not exist. Work goes on to its end when the command that
 * asked for it is gone.
 */
@Path("/internal/work")
public final class WorkDoor {

    static final String TOKEN = "X-Seogo-Command";

    private static final Logger LOG = LoggerFactory.getLogger(WorkDoor.class);
    private static final long SIGN_OF_LIFE_SECONDS = 5;

    private final Worker worker;
    private final byte[] token;

    public WorkDoor(Worker worker, Secret token) {
        this.worker = worker;
        this.token = token.reveal().getBytes(StandardCharsets.UTF_8);
    }

    /** Does the work called {@code name}. */
    @POST
    @Path("/{name}")
    @Produces("application/x-ndjson")
    public Response run(@PathParam("name") String name, @HeaderParam(TOKEN) @Nullable String given, InputStream body)
            throws IOException {
        if (given == null || !MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
        // Read only now: to a stranger a bad body is no different from a good one.
        JsonNode arguments = Json.mapper().readTree(body);
        Frames frames = new Frames();
        Thread.ofPlatform().name("work-" + name).start(() -> work(name, arguments, frames));
        return Response.ok((StreamingOutput) out -> send(frames, out)).build();
    }

    private void work(String name, JsonNode arguments, Frames frames) {
        try {
            frames.add(Frame.end(worker.run(name, arguments, frames), null));
        } catch (RuntimeException | Error e) {
            // An error as well, such as a full disk under a mapped file: whoever asked would wait for ever.
            frames.add(Failure.of(e)
                    .map(failure -> Frame.end(failure.exit(), failure.sentence()))
                    .orElseGet(() -> unforeseen(name, e)));
        }
    }

    private static Frame unforeseen(String name, Throwable thrown) {
        LOG.error("Work {} failed", name, thrown);
        return Frame.end(ExitCode.COULD_NOT, "The server could not do it: " + thrown.getMessage());
    }

    private static void send(Frames frames, OutputStream out) throws IOException {
        try (frames) {
            Frame frame;
            do {
                frame = frames.next(SIGN_OF_LIFE_SECONDS);
                out.write(Json.mapper().writeValueAsBytes(frame));
                out.write('\n');
                out.flush();
            } while (frame.exit() == null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is stopping", e);
        }
    }
}
