package kr.seogo.app.internal.solr;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.RestartPolicy;

/** Starts a Solr below a test's folder with the smallest configuration there is. */
public final class EmbeddedSolr {
    private EmbeddedSolr() {}

    /** Where it lives. */
    public static SolrSpec spec(Path data) {
        Path node = Path.of(Objects.requireNonNull(System.getProperty("seogo.root"), "seogo.root"), "search-node");
        return new SolrSpec(
                node.resolve("target/lib"),
                data.resolve("solr"),
                node.resolve("src/test/resources/configset"),
                SolrSpec.CORES,
                384,
                data.resolve("logs"),
                data.resolve("secrets/solr"),
                Optional.empty());
    }

    /** The notes about its processes. */
    public static ChildRecords records(Path data) {
        return new ChildRecords(data.resolve("run/children"));
    }

    /** Starts it. */
    public static SolrChild start(Path data) {
        return SolrChild.start(spec(data), records(data), RestartPolicy.STANDARD, InstantSource.system());
    }
}
