package kr.seogo.app.way;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;

/** A client of tus 1.0.0, written from the protocol's text and nothing of the server's. */
final class TusClient implements AutoCloseable {

    private static final String PIECES = "application/offset+octet-stream";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    TusClient(String token) {
        this.token = token;
    }

    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Tus-Resumable", "1.0.0");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> options(URI creation) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(creation)
                .header("Authorization", "Bearer " + token)
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    HttpResponse<String> create(URI creation, long length, String metadata) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(creation).header("Upload-Length", Long.toString(length)).POST(BodyPublishers.noBody());
        return send(metadata.isEmpty() ? request : request.header("Upload-Metadata", metadata));
    }

    /** Where a new upload is. */
    URI begin(URI creation, long length, String metadata) throws IOException, InterruptedException {
        HttpResponse<String> created = create(creation, length, metadata);
        if (created.statusCode() != 201) {
            throw new IllegalStateException(created.statusCode() + " " + created.body());
        }
        return creation.resolve(created.headers().firstValue("Location").orElseThrow());
    }

    static String pair(String key, String value) {
        return key + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> head(URI upload) throws IOException, InterruptedException {
        return send(request(upload).HEAD());
    }

    long offset(URI upload) throws IOException, InterruptedException {
        return Long.parseLong(head(upload).headers().firstValue("Upload-Offset").orElseThrow());
    }

    HttpRequest.Builder piece(URI upload, long offset, BodyPublisher bytes) {
        return request(upload)
                .header("Content-Type", PIECES)
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", bytes);
    }

    HttpResponse<String> patch(URI upload, long offset, byte[] bytes) throws IOException, InterruptedException {
        return send(piece(upload, offset, BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<String> patch(URI upload, long offset, byte[] bytes, String algorithm, byte[] digest)
            throws IOException, InterruptedException {
        return send(piece(upload, offset, BodyPublishers.ofByteArray(bytes))
                .header("Upload-Checksum", algorithm + " " + Base64.getEncoder().encodeToString(digest)));
    }

    /** By a body of unknown length, as it comes. */
    HttpResponse<String> patch(URI upload, long offset, Supplier<InputStream> bytes)
            throws IOException, InterruptedException {
        return send(piece(upload, offset, BodyPublishers.ofInputStream(bytes)));
    }

    HttpResponse<String> end(URI upload) throws IOException, InterruptedException {
        return send(request(upload).DELETE());
    }

    /** All of it, in pieces of this size, each with its SHA-512. */
    void upload(URI upload, byte[] bytes, int size) throws IOException, InterruptedException {
        for (int at = (int) offset(upload); at < bytes.length; at = (int) offset(upload)) {
            byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size));
            HttpResponse<String> answer = patch(upload, at, piece, "sha512", digest("SHA-512", piece));
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }

    /** Says that a piece is longer than what it sends, and hangs up when the server has read it. */
    void cutOff(URI upload, long offset, byte[] bytes, long said) throws IOException {
        try (Socket socket = hesitant(upload, offset, bytes, said)) {
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    /** Begins to send a piece and leaves it at that; the caller sends the rest, or hangs up. */
    Socket hesitant(URI upload, long offset, byte[] bytes, long said) throws IOException {
        Socket socket = new Socket(upload.getHost(), upload.getPort());
        OutputStream out = socket.getOutputStream();
        String head = "PATCH " + upload.getPath() + " HTTP/1.1\r\nHost: " + upload.getAuthority()
                + "\r\nAuthorization: Bearer " + token + "\r\nTus-Resumable: 1.0.0\r\nConnection: close"
                + "\r\nContent-Type: " + PIECES + "\r\nUpload-Offset: " + offset + "\r\nContent-Length: " + said
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
        return socket;
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
