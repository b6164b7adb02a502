package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    public Response run(
            @PathParam("name") String name, @HeaderParam(TOKEN) @Nullable String given, JsonNode arguments) {
        if (given == null || !MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
        BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
        Thread.ofPlatform().name("work-" + name).start(() -> work(name, arguments, frames));
        return Response.ok((StreamingOutput) out -> send(frames, out)).build();
    }

    private void work(String name, JsonNode arguments, BlockingQueue<Frame> frames) {
        try {
            ExitCode exit = worker.run(name, arguments, new Queued(frames));
            frames.add(Frame.end(exit, null));
        } catch (RuntimeException e) {
            frames.add(failed(name, e));
        }
    }

    private static Frame failed(String name, RuntimeException thrown) {
        return Failure.of(thrown)
                .map(failure -> Frame.end(failure.exit(), failure.sentence()))
                .orElseGet(() -> {
                    LOG.error("Work {} failed", name, thrown);
                    return Frame.end(ExitCode.COULD_NOT, "The server could not do it: " + thrown);
                });
    }

    private static void send(BlockingQueue<Frame> frames, OutputStream out) throws IOException {
        try {
            Frame frame;
            do {
                Frame next = frames.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
                frame = next == null ? Frame.alive() : next;
                out.write(Json.mapper().writeValueAsBytes(frame));
                out.write('\n');
                out.flush();
            } while (frame.exit() == null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is stopping", e);
        }
    }

    private record Queued(BlockingQueue<Frame> frames) implements WorkOutput {
        @Override
        public void line(JsonNode document) {
            frames.add(Frame.line(document));
        }

        @Override
        public void progress(String sentence) {
            frames.add(Frame.progress(sentence));
        }
    }
}
