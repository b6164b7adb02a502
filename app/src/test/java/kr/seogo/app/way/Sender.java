package kr.seogo.app.way;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import kr.seogo.app.work.Json;

/** A body that hands transfers over by the API. */
final class Sender implements AutoCloseable {

    private static final String DOOR = "/api/v1/transfers";

    private final URI server;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    Sender(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A declaration of what is handed in. */
    static ObjectNode declaration(HandedIn handed, String number) {
        ObjectNode declared = Json.mapper().createObjectNode();
        declared.put("number", number);
        declared.put("table", handed.table());
        declared.set("files", files(handed.files()));
        return declared;
    }

    static ArrayNode files(Map<String, byte[]> payload) {
        ArrayNode files = Json.mapper().createArrayNode();
        payload.forEach((path, bytes) -> files.addObject()
                .put("path", path)
                .put("bytes", bytes.length)
                .put("sha512", HexFormat.of().formatHex(TusClient.digest("SHA-512", bytes))));
        return files;
    }

    HttpResponse<byte[]> open(JsonNode declaration) throws IOException, InterruptedException {
        return send("POST", "", declaration.toString());
    }

    /** The id of a transfer that was opened. */
    String opened(JsonNode declaration) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = open(declaration);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + text(answer));
        }
        return json(answer).path("id").asText();
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    JsonNode transfer(String id) throws IOException, InterruptedException {
        return json(get("/" + id));
    }

    String state(String id) throws IOException, InterruptedException {
        return transfer(id).path("state").asText();
    }

    HttpResponse<byte[]> send(String method, String path, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(server.resolve(DOOR + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Where the uploads of a transfer are begun. */
    URI uploads(String id) {
        return server.resolve(DOOR + "/" + id + "/uploads");
    }

    static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return Json.mapper().readTree(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
