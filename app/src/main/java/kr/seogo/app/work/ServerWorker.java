package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kr.seogo.app.supervise.Secret;

/** Hands work to the server that has the data folder. */
public final class ServerWorker implements Worker {

    private final URI server;
    private final Secret token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * A worker of a running server.
     *
     * @param server its address without path
     */
    public ServerWorker(URI server, Secret token) {
        this.server = server;
        this.token = token;
    }

    @Override
    public ExitCode run(String name, JsonNode arguments, WorkOutput output) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/internal/work/" + name))
                .header(WorkDoor.TOKEN, token.reveal())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(arguments.toString()))
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw failed("The server at " + server + " does not take commands (HTTP " + answer.statusCode() + ")");
            }
            return follow(answer.body(), output);
        } catch (IOException e) {
            throw new WorkFailedException(
                    ExitCode.COULD_NOT,
                    "서버와의 연결이 끊겼습니다. 상태를 `seogo status`로 확인하십시오. The connection to the server at " + server + " broke: "
                            + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("Interrupted; the server goes on with the work");
        }
    }

    private static ExitCode follow(InputStream body, WorkOutput output) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Frame frame = Json.mapper().readValue(line, Frame.class);
                if (frame.line() != null) {
                    output.line(frame.line());
                }
                if (frame.progress() != null) {
                    output.progress(frame.progress());
                }
                if (frame.exit() != null) {
                    return ended(frame, ExitCode.of(frame.exit()));
                }
            }
        }
        throw new IOException("the server ended in the middle of its answer");
    }

    private static ExitCode ended(Frame frame, ExitCode exit) {
        if (frame.failure() != null) {
            throw new WorkFailedException(exit, frame.failure(), null);
        }
        return exit;
    }

    private static WorkFailedException failed(String sentence) {
        return new WorkFailedException(ExitCode.COULD_NOT, sentence, null);
    }

    @Override
    public void close() {
        http.close();
    }
}
