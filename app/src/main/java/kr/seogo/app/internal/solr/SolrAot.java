package kr.seogo.app.internal.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import org.apache.commons.io.file.PathUtils;

/** Makes the ahead-of-time cache of the search node by running one in a folder of its own. */
public final class SolrAot {
    private static final String PROGRAM = "solr";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private SolrAot() {}

    /** The spec with the cache, when there is one that fits. */
    public static SolrSpec with(SolrSpec spec, AotCache cache) {
        return withCache(spec, cache.find(PROGRAM, spec.lib()));
    }

    /**
     * Makes the cache unless one fits already; takes some ten seconds of one core. Two at once are harmless. A failure
     * leaves no cache and nothing running.
     *
     * @throws IOException if the node did not start or end
     */
    public static void make(SolrSpec spec, AotCache cache) throws IOException {
        if (cache.find(PROGRAM, spec.lib()).isPresent()) {
            return;
        }
        Files.createDirectories(cache.folder());
        Path scratch = Files.createTempDirectory(cache.folder(), "making-");
        try {
            Path unfinished = scratch.resolve("unfinished.aot");
            run(elsewhere(spec, scratch), unfinished);
            Files.move(unfinished, cache.file(PROGRAM, spec.lib()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            PathUtils.deleteDirectory(scratch);
        }
    }

    private static void run(SolrSpec spec, Path unfinished) throws IOException {
        Secret password = Secret.random();
        new SecretFile(spec.credential()).write(new Secret(SolrSpec.USER + ":" + password.reveal()));
        Files.createDirectories(spec.logs());
        SolrProgram program = new SolrProgram(spec, password);
        Process node = program.record(unfinished);
        try {
            program.awaitAnswer(node, LIMIT);
            node.getOutputStream().close();
            if (!node.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || node.exitValue() != 0) {
                throw new IOException("solr did not end after it had written its ahead-of-time cache");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the ahead-of-time cache was made", e);
        } finally {
            node.destroyForcibly();
        }
    }

    private static SolrSpec elsewhere(SolrSpec spec, Path scratch) {
        return new SolrSpec(
                spec.lib(),
                scratch.resolve("home"),
                spec.configset(),
                spec.cores(),
                spec.heapMegabytes(),
                scratch.resolve("logs"),
                scratch.resolve("secrets/solr"),
                Optional.empty());
    }

    private static SolrSpec withCache(SolrSpec spec, Optional<Path> cache) {
        return new SolrSpec(
                spec.lib(),
                spec.home(),
                spec.configset(),
                spec.cores(),
                spec.heapMegabytes(),
                spec.logs(),
                spec.credential(),
                cache);
    }
}
