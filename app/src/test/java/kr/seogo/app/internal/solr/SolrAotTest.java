package kr.seogo.app.internal.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.RestartPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class SolrAotTest {

    @Test
    @EnabledIfSystemProperty(
            named = "seogo.long",
            matches = "true",
            disabledReason = "recording takes ten core-seconds")
    void a_cache_that_was_made_is_used(@TempDir Path data) throws Exception {
        SolrSpec spec = EmbeddedSolr.spec(data);
        AotCache cache = new AotCache(data.resolve("engine/aot"));

        SolrAot.make(spec, cache);

        Path made = SolrAot.with(spec, cache).aotCache().orElseThrow();
        assertThat(made).isRegularFile();
        assertThat(cache.folder()).isDirectoryNotContaining("glob:**making-*");
        try (SolrChild solr = start(SolrAot.with(spec, cache), data)) {
            assertThat(solr.child().state()).isInstanceOf(ChildState.Up.class);
            assertThat(Files.readString(Path.of("/proc/" + pid(solr) + "/maps")))
                    .contains(made.toString());
        }
    }

    @Test
    void a_cache_that_does_not_fit_breaks_nothing(@TempDir Path data) throws Exception {
        Path stale = Files.writeString(data.resolve("stale.aot"), "not a cache");
        SolrSpec spec = EmbeddedSolr.spec(data);
        SolrSpec withStale = new SolrSpec(
                spec.lib(),
                spec.home(),
                spec.configset(),
                spec.cores(),
                spec.heapMegabytes(),
                spec.logs(),
                spec.credential(),
                Optional.of(stale));

        try (SolrChild solr = start(withStale, data)) {
            assertThat(solr.child().state()).isInstanceOf(ChildState.Up.class);
        }
    }

    @Test
    void other_jars_find_no_cache(@TempDir Path data) throws Exception {
        AotCache cache = new AotCache(data.resolve("aot"));
        Path lib = Files.createDirectories(data.resolve("lib"));
        Files.writeString(lib.resolve("a.jar"), "1");
        Files.createDirectories(cache.folder());
        Files.writeString(cache.file("solr", lib), "");
        assertThat(cache.find("solr", lib)).isPresent();

        Files.writeString(lib.resolve("a.jar"), "22");

        assertThat(cache.find("solr", lib)).isEmpty();
    }

    private static SolrChild start(SolrSpec spec, Path data) {
        return SolrChild.start(spec, EmbeddedSolr.records(data), RestartPolicy.STANDARD, InstantSource.system());
    }

    private static long pid(SolrChild solr) {
        return ((ChildState.Up) solr.child().state()).pid();
    }
}
