package kr.seogo.bench.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kr.seogo.app.work.Json;
import kr.seogo.bench.BenchException;

/** The API as staff's programs use it. */
public record StaffApi(HttpClient http, URI server, String token) {

    public JsonNode get(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(bytes(HttpRequest.newBuilder(server.resolve(path)), path));
    }

    public byte[] file(String path) throws IOException, InterruptedException {
        return bytes(HttpRequest.newBuilder(server.resolve(path)), path);
    }

    public JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return Json.mapper()
                .readTree(bytes(
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.toString())),
                        path));
    }

    private byte[] bytes(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new BenchException(path + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
