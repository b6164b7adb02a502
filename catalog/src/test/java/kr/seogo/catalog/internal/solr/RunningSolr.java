package kr.seogo.catalog.internal.solr;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import kr.seogo.catalog.SearchConfiguration;
import kr.seogo.catalog.SearchSettings;

/** One real search node for all tests of this JVM; it ends with it, because its standard input does. */
final class RunningSolr {

    private static final String USER = "seogo";
    private static final String PASSWORD = "a-password-of-this-test-run";

    private static final RunningSolr ONE = start();

    private final Process process;
    private final URI base;

    private RunningSolr(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** How to reach the node. */
    static SearchSettings settings() {
        return settings(PASSWORD);
    }

    static SearchSettings settings(String password) {
        return new SearchSettings(() -> ONE.base, USER, password, Duration.ofSeconds(20));
    }

    /** Starts a core again within the node, as a restart of the node would. */
    static void startAgain(Core core) {
        String credential =
                Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest reload = HttpRequest.newBuilder(
                        URI.create(ONE.base + "/admin/cores?action=RELOAD&core=" + core.code()))
                .header("Authorization", "Basic " + credential)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status =
                    client.send(reload, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("Solr answered " + status + " to a reload");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Solr did not reload", e);
        }
    }

    private static RunningSolr start() {
        try {
            Path folder = Files.createTempDirectory("seogo-solr");
            SearchConfiguration.layOut(folder.resolve("configset"));
            Files.writeString(folder.resolve("credential"), USER + ":" + PASSWORD + "\n");
            RunningSolr running = started(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> running.stop(folder)));
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningSolr started(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(System.getProperty("seogo.root", ".."), "search-node/target/lib") + File.separator + "*",
                "kr.seogo.searchnode.SearchNodeMain",
                "--home",
                folder.resolve("home").toString(),
                "--configset",
                folder.resolve("configset").toString(),
                "--cores",
                "public,staff",
                "--credential",
                folder.resolve("credential").toString(),
                "--port",
                "0",
                "--logs",
                folder.resolve("logs").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path errors = folder.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith("ready ")) {
            throw new IllegalStateException("Solr did not start:\n" + Files.readString(errors));
        }
        return new RunningSolr(process, URI.create("http://127.0.0.1:" + line.substring(6) + "/solr"));
    }

    private void stop(Path folder) {
        try {
            process.outputWriter(StandardCharsets.UTF_8).close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var tree = Files.walk(folder)) {
                tree.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Solr did not stop", e);
        }
    }
}
