package kr.seogo.preservation.internal.fedora;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.FedoraPlace;
import org.apache.commons.io.file.PathUtils;

/**
 * A real Fedora 6.1 on a free port of 127.0.0.1, one for all tests of this JVM, for it takes long to start. Each test has a
 * container of its own.
 */
final class FedoraServer {

    private static final Path PARTS = Path.of("target", "fedora").toAbsolutePath();
    private static final Pattern STARTED = Pattern.compile(".*Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}.*");
    private static final AtomicInteger CONTAINERS = new AtomicInteger();
    private static final int START_MINUTES = 5;

    private final Path home;
    private final int port;

    private static final class Running {
        static final FedoraServer SERVER = start();
    }

    private FedoraServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static FedoraServer running() {
        return Running.SERVER;
    }

    int port() {
        return port;
    }

    /** The storage root in which this Fedora keeps everything. */
    Path storage() {
        return home.resolve("data").resolve("ocfl-root");
    }

    /** A place that no other test uses. */
    FedoraPlace place() {
        return place(port, "store" + CONTAINERS.incrementAndGet());
    }

    /** A place reached through another port, such as a proxy's. */
    static FedoraPlace place(int port, String container) {
        return new FedoraPlace(URI.create("http://127.0.0.1:" + port + "/rest"), container, Optional.empty());
    }

    private static FedoraServer start() {
        try {
            Path webapp = PARTS.resolve("webapp");
            Files.copy(
                    webapp.resolve("WEB-INF/no-auth-web.xml"),
                    webapp.resolve("WEB-INF/web.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
            Path home = Files.createTempDirectory("fedora-test");
            Process process = new ProcessBuilder(command(home, webapp))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, home)));
            return new FedoraServer(home, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path home, Path webapp) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-Djava.io.tmpdir=" + home,
                "-Dfcrepo.home=" + home,
                "-Dfcrepo.auth.enabled=false",
                "-Dfcrepo.jms.enabled=false",
                "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog", // says where it listens
                // With its own way to share a file it listens on every interface.
                "-Dfcrepo.db.url=jdbc:h2:file:" + home.resolve("db") + ";FILE_LOCK=FILE",
                "-cp",
                PARTS.resolve("jetty-runner.jar") + java.io.File.pathSeparator + Path.of("target", "test-classes"),
                FedoraProcess.class.getName(),
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                webapp.toString());
    }

    /** Reads what the server says, to its end, so that it is never kept waiting. */
    private static int port(Process process) {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        StringBuilder said = new StringBuilder();
        Thread.ofPlatform().daemon().name("fedora-output").start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher started = STARTED.matcher(line);
                    if (started.matches()) {
                        port.complete(Integer.valueOf(started.group(1)));
                    }
                    if (!port.isDone()) {
                        said.append(line).append('\n');
                    }
                }
                port.completeExceptionally(new IOException("It ended: " + said));
            } catch (IOException e) {
                port.completeExceptionally(e);
            }
        });
        return port.orTimeout(START_MINUTES, TimeUnit.MINUTES).join();
    }

    private static void stop(Process process, Path home) {
        try {
            process.destroyForcibly().waitFor();
            PathUtils.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
