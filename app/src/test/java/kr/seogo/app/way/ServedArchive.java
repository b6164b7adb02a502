package kr.seogo.app.way;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.internal.archive.Archive;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.work.Json;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.catalog.Caller;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.PackageReport;
import kr.seogo.ingest.PackageRequest;
import kr.seogo.ingest.TransferPackager;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/** A server over a data folder of its own on a free port, with real PostgreSQL, Solr and extractor; ended by close. */
final class ServedArchive implements AutoCloseable {

    private final Path folder;
    private final Serving serving;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String token;

    private ServedArchive(Path folder, Serving serving) {
        this.folder = folder;
        this.serving = serving;
        this.token = serving.archive().tokens().add("기록연구사", Caller.Role.ARCHIVIST, "기록원", Duration.ofDays(1));
    }

    static ServedArchive start() throws IOException {
        Path folder = Files.createTempDirectory("seogo-served-");
        return start(folder);
    }

    static ServedArchive start(Path folder) {
        return start(folder, Clock.systemUTC());
    }

    static ServedArchive start(Path folder, Clock clock) {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        SharedEngine.into(data);
        return new ServedArchive(
                folder,
                Serving.start(data.root(), Optional.of("127.0.0.1"), Optional.of(0), Programs.installed(), clock));
    }

    Archive archive() {
        return serving.archive();
    }

    /** Where a browser opens it, without a slash at the end. */
    String address() {
        return serving.address().toString();
    }

    /** An archivist's. */
    String token() {
        return token;
    }

    Path folder() {
        return folder;
    }

    /** Packages a folder with its table and takes it in. */
    IngestReport take(Path source, Path table, String name) {
        Path bag = folder.resolve(name);
        if (!Files.exists(bag)) {
            PackageReport packed = new TransferPackager(Clock.systemUTC(), Optional.empty())
                    .pack(
                            new PackageRequest(source, bag, Optional.of(table), Optional.empty(), Optional.empty()),
                            ProgressListener.none());
            if (!packed.written()) {
                throw new IllegalStateException("not packaged: " + packed.findings());
            }
        }
        return archive().ingest().take(bag, IngestOptions.standard(), IngestProgress.none());
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> getAsArchivist(String path) {
        return get(path, token);
    }

    /** By whoever has the token; null for the public. */
    HttpResponse<byte[]> get(String path, @Nullable String by) {
        return send(request(path, by).GET());
    }

    HttpResponse<byte[]> post(String path, String json) {
        return post(path, null, json);
    }

    /** By whoever has the token; null for the public. */
    HttpResponse<byte[]> post(String path, @Nullable String by, String json) {
        return send(request(path, by)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<byte[]> decide(String record, String json) {
        return post("/api/v1/staff/records/" + record + "/access", token, json);
    }

    JsonNode search(String words) {
        return json(get("/api/v1/records?size=100&q=" + encode(words)));
    }

    List<String> found(String words) {
        return search(words).path("items").findValuesAsText("id");
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return Json.mapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path, @Nullable String by) {
        HttpRequest.Builder request = request(path);
        return by == null ? request : request.header("Authorization", "Bearer " + by);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(serving.address() + path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
        serving.close();
        PathUtils.deleteDirectory(folder);
    }
}
