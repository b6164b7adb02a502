package kr.seogo.bench.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.work.Json;
import kr.seogo.bench.BenchException;

/** The search index a running server keeps, asked past the server. */
public final class ServerIndex implements AutoCloseable {

    /** One for the public, one for staff. */
    public static final List<String> CORES = List.of("public", "staff");

    private static final String NODE = "kr.seogo.searchnode.SearchNodeMain";
    private static final int PAGE = 2_000;

    private final URI base;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServerIndex(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /**
     * The way into it.
     *
     * @param data the data folder of the server
     */
    public static ServerIndex of(SeogoServer server, Path data) throws IOException {
        String credential =
                Files.readString(new DataFolder(data).secrets().resolve("solr")).strip();
        return new ServerIndex(
                URI.create("http://127.0.0.1:" + port(server) + "/solr/"),
                "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
    }

    /** The node says its port to nobody but the server: it stands among its arguments. */
    private static String port(SeogoServer server) {
        return server.process()
                .descendants()
                .flatMap(process -> process.info().arguments().stream())
                .map(Arrays::asList)
                .filter(arguments -> arguments.contains(NODE) && arguments.contains("--port"))
                .map(arguments -> arguments.get(arguments.indexOf("--port") + 1))
                .findFirst()
                .orElseThrow(() -> new BenchException("The server has no search node among its children"));
    }

    /** Takes what was replaced out of the segments, as the chore of the night does, so that scores are those of what is held. */
    public void settle() throws IOException, InterruptedException {
        for (String core : CORES) {
            ask(core + "/update?commit=true&expungeDeletes=true&wt=json");
        }
    }

    /** Hands over all that is kept of every record, in the order of their names. */
    public void each(String core, Consumer<JsonNode> document) throws IOException, InterruptedException {
        String before = "";
        String cursor = "*";
        while (!cursor.equals(before)) {
            JsonNode page = ask("%s/select?q=*:*&fl=*&sort=id+asc&rows=%d&wt=json&cursorMark=%s"
                    .formatted(core, PAGE, URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
            page.path("response").path("docs").forEach(document);
            before = cursor;
            cursor = page.path("nextCursorMark").asText(cursor);
        }
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", authorization)
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new BenchException("The search index answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return Json.mapper().readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
