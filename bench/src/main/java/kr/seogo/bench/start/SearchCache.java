package kr.seogo.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.JvmSpec;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.bench.BenchException;
import org.apache.commons.io.file.PathUtils;

/**
 * The ahead-of-time cache of the search node of a data folder.
 *
 * @param lib the node's jars
 * @param data the data folder, on which a server has run
 * @param work where a node may run for a moment
 */
record SearchCache(Path lib, Path data, Path work) {

    private static final String PROGRAM = "solr";
    private static final String MAIN = "kr.seogo.searchnode.SearchNodeMain";
    private static final int HEAP_MEGABYTES = 512;
    private static final long LIMIT_MINUTES = 5;

    /** Runs a node on an empty home until it is ready, and keeps the cache it leaves outside of the data folder. */
    Path make() throws IOException, InterruptedException {
        Path scratch = Files.createDirectories(work.resolve("search-node"));
        Path cache = work.resolve("search-node.aot");
        Path credential = scratch.resolve("secrets/solr");
        new SecretFile(credential).write(new Secret("seogo:" + Secret.random().reveal()));
        Process node = AotCache.recording(spec(scratch, credential), cache)
                .redirectError(scratch.resolve("errors.log").toFile())
                .start();
        try (BufferedReader said = node.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            node.getOutputStream().close();
            boolean ended = node.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
            if (line == null || !ended || node.exitValue() != 0 || !Files.exists(cache)) {
                throw new BenchException("The search node made no cache; it said: " + line + " "
                        + Files.readString(scratch.resolve("errors.log")));
            }
        } finally {
            node.destroyForcibly();
        }
        PathUtils.deleteDirectory(scratch);
        return cache;
    }

    private JvmSpec spec(Path scratch, Path credential) throws IOException {
        return new JvmSpec(
                lib,
                MAIN,
                HEAP_MEGABYTES,
                List.of(),
                List.of(
                        "--home", scratch.resolve("home").toString(),
                        "--configset", data.resolve("search").toString(),
                        "--cores", "public,staff",
                        "--credential", credential.toString(),
                        "--port", "0",
                        "--logs",
                                Files.createDirectories(scratch.resolve("logs")).toString()));
    }

    /** Gives the cache to the data folder. */
    void put(Path cache) throws IOException {
        Files.createDirectories(caches().folder());
        Files.copy(cache, caches().file(PROGRAM, lib), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away, with any the server has made by itself. */
    void remove() throws IOException {
        if (Files.exists(caches().folder())) {
            PathUtils.deleteDirectory(caches().folder());
        }
    }

    /** Whether the search node of a server was started with a cache. */
    static boolean used(ProcessHandle server) {
        return server.descendants()
                .flatMap(child -> child.info().commandLine().stream())
                .anyMatch(command -> command.contains(MAIN) && command.contains("-XX:AOTCache="));
    }

    private AotCache caches() {
        return new AotCache(data.resolve("engine/aot"));
    }
}
