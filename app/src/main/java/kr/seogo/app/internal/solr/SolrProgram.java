package kr.seogo.app.internal.solr;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.app.supervise.ChildProgram;
import kr.seogo.app.supervise.JvmSpec;
import kr.seogo.app.supervise.LoopbackPort;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.app.supervise.Secret;

/** How the search node is started, asked and ended. Its index is a projection: in need it is killed. */
final class SolrProgram implements ChildProgram {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final SolrSpec spec;
    private final Secret password;
    private LoopbackPort port;
    private boolean answeredOnce;

    SolrProgram(SolrSpec spec, Secret password) throws IOException {
        this.spec = spec;
        this.password = password;
        this.port = LoopbackPort.free();
    }

    @Override
    public String name() {
        return "solr";
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    SearchAccess access() {
        return new SearchAccess(URI.create("http://127.0.0.1:" + port.number() + "/solr"), SolrSpec.USER, password);
    }

    @Override
    public Process launch(String token) throws IOException {
        if (!answeredOnce) {
            port = LoopbackPort.free();
        }
        return start(ChildJvm.builder(jvm(token), spec.aotCache()));
    }

    /** Starts a node that writes its ahead-of-time cache when it ends. */
    Process record(Path unfinished) throws IOException {
        return start(AotCache.recording(jvm("seogo-recording"), unfinished));
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Files.createDirectories(spec.logs());
        return builder.redirectError(errors().toFile()).start();
    }

    @Override
    public long awaitAnswer(Process process, Duration limit) throws IOException {
        CompletableFuture<String> ready = new CompletableFuture<>();
        // Not a virtual thread: waiting for a pipe, it may keep the carrier that another child's answers need.
        Thread.ofPlatform().daemon().name("solr-output").start(() -> read(process, ready));
        String line = await(ready, limit);
        if (!line.equals("ready " + port.number())) {
            throw new IOException("solr did not come up; it said: " + lastWords());
        }
        requireAnswer();
        answeredOnce = true;
        return process.pid();
    }

    @Override
    public void stop(Process process) throws IOException {
        process.getOutputStream().close();
        end(process.toHandle());
    }

    @Override
    public void endLeftovers(List<ProcessHandle> leftovers) throws IOException {
        for (ProcessHandle leftover : leftovers) {
            leftover.destroy();
            end(leftover);
        }
    }

    private Path errors() {
        return spec.logs().resolve("solr-errors.log");
    }

    private String lastWords() throws IOException {
        String all = Files.readString(errors()).strip();
        return all.substring(Math.max(0, all.length() - 4000));
    }

    private JvmSpec jvm(String token) {
        return new JvmSpec(
                spec.lib(),
                "kr.seogo.searchnode.SearchNodeMain",
                spec.heapMegabytes(),
                List.of("-Dseogo.child=" + token, "-XX:ErrorFile=" + spec.logs().resolve("solr-crash.log")),
                List.of(
                        "--home", spec.home().toString(),
                        "--configset", spec.configset().toString(),
                        "--cores", String.join(",", spec.cores()),
                        "--credential", spec.credential().toString(),
                        "--port", Integer.toString(port.number()),
                        "--logs", spec.logs().toString()));
    }

    private void requireAnswer() throws IOException {
        HttpRequest status = HttpRequest.newBuilder(
                        URI.create(access().base() + "/admin/cores?action=STATUS&indexInfo=false"))
                .header("Authorization", access().authorization())
                .timeout(Duration.ofSeconds(30))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            int code =
                    client.send(status, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (code != 200) {
                throw new IOException("solr answered " + code + " to its own credential, expected 200");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking solr", e);
        }
    }

    private static void read(Process process, CompletableFuture<String> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                ready.complete(line);
            }
            ready.complete("");
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static String await(CompletableFuture<String> ready, Duration limit) throws IOException {
        try {
            return ready.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("solr did not answer within " + limit.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("could not read what solr says", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while solr started", e);
        }
    }

    private static void end(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException("could not wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted while solr stopped", e);
        }
    }
}
