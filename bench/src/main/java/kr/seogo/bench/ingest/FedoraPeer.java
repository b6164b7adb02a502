package kr.seogo.bench.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.program.PeerProgram;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/**
 * A Fedora 6.1 as its makers publish it, in a JVM of its own on a free port of 127.0.0.1: an object is an archival group, written in
 * one transaction, each file with its SHA-512.
 */
final class FedoraPeer implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile(".*Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}.*");
    private static final String GROUP = "<http://fedora.info/definitions/v4/repository#ArchivalGroup>;rel=\"type\"";
    private static final String BINARY = "<http://www.w3.org/ns/ldp#NonRDFSource>;rel=\"type\"";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI rest;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private FedoraPeer(Process process, int port) {
        this.process = process;
        this.rest = URI.create("http://127.0.0.1:" + port + "/rest/");
    }

    /**
     * Starts one.
     *
     * @param home the checkout
     * @param folder where it keeps everything; made
     */
    static FedoraPeer start(Path home, Path folder) throws IOException, InterruptedException {
        Path lib = PeerProgram.fetched(home, "fedora");
        Path webapp = unpacked(only(lib, ".war"), Files.createDirectories(folder.resolve("webapp")));
        Files.copy(
                webapp.resolve("WEB-INF/no-auth-web.xml"),
                webapp.resolve("WEB-INF/web.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dfcrepo.home=" + folder.resolve("home"),
                        "-Dfcrepo.auth.enabled=false",
                        "-Dfcrepo.jms.enabled=false",
                        "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog", // says where it
                        // listens
                        // With its own way to share a file it listens on every interface.
                        "-Dfcrepo.db.url=jdbc:h2:file:" + folder.resolve("db") + ";FILE_LOCK=FILE",
                        "-jar",
                        only(lib, ".jar").toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        webapp.toString())
                .redirectErrorStream(true)
                .start();
        try {
            return new FedoraPeer(process, port(process));
        } catch (RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** Writes an object; it is stored on return. */
    void write(String object, Map<LogicalPath, Content> files) {
        try {
            URI transaction = sent(HttpRequest.newBuilder(URI.create(rest + "fcr:tx"))
                            .POST(BodyPublishers.noBody()))
                    .headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .orElseThrow(() -> new BenchException("Fedora names no transaction"));
            URI group = rest.resolve(object + "/");
            sent(request(rest.resolve(object), transaction)
                    .header("Link", GROUP)
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.noBody()));
            for (Map.Entry<LogicalPath, Content> file : files.entrySet()) {
                if (file.getValue() instanceof Content.CheckedFile(Path source, long bytes, Sha512 digest)) {
                    sent(request(group.resolve("%d-%s".formatted(bytes, source.getFileName())), transaction)
                            .header("Link", BINARY)
                            .header("Content-Type", "application/octet-stream")
                            .header("Digest", "sha-512=" + digest.hex())
                            .PUT(BodyPublishers.ofFile(source)));
                }
            }
            sent(HttpRequest.newBuilder(transaction).PUT(BodyPublishers.noBody()));
        } catch (IOException e) {
            throw new BenchException("Fedora does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted while Fedora was written to", e);
        }
    }

    private static HttpRequest.Builder request(URI address, URI transaction) {
        return HttpRequest.newBuilder(address).header("Atomic-ID", transaction.toString());
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new BenchException(
                    "Fedora answered %d to %s: %s".formatted(answer.statusCode(), answer.uri(), answer.body()));
        }
        return answer;
    }

    private static Path only(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(suffix)).toList();
            if (found.size() != 1) {
                throw new BenchException("One file *" + suffix + " belongs into " + folder + "; found: " + found
                        + "; remove the folder, so that it is fetched again");
            }
            return found.getFirst();
        }
    }

    private static Path unpacked(Path war, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new BenchException(war + " holds " + entry.getName() + ", which lies outside");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(in, target);
                }
            }
        }
        return folder;
    }

    /** Reads what the server says, to its end, so that it is never kept waiting. */
    private static int port(Process process) {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("fedora-output").start(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher started = STARTED.matcher(line);
                    if (started.matches()) {
                        port.complete(Integer.valueOf(started.group(1)));
                    }
                }
                port.completeExceptionally(new BenchException("Fedora ended before it took requests"));
            } catch (IOException e) {
                port.completeExceptionally(e);
            }
        });
        return port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        client.close();
        end(process);
    }

    private static void end(Process process) {
        process.destroyForcibly().onExit().join();
    }
}
