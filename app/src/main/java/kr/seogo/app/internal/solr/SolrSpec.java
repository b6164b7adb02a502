package kr.seogo.app.internal.solr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an embedded Solr lives and what it serves.
 *
 * @param lib jars of the search node, {@code search-node/target/lib}
 * @param home folder of its cores, such as {@code DATA/solr}
 * @param configset folder whose {@code conf} describes the cores
 * @param cores names of the cores
 * @param heapMegabytes bound of its heap
 * @param logs folder of its logs, such as {@code DATA/logs}
 * @param credential file {@code user:password}, such as {@code DATA/secrets/solr}; generated when missing
 * @param aotCache an ahead-of-time cache made beforehand for the same jars, or empty
 */
public record SolrSpec(
        Path lib,
        Path home,
        Path configset,
        List<String> cores,
        int heapMegabytes,
        Path logs,
        Path credential,
        Optional<Path> aotCache) {
    /** The two projections: what everybody may see, and all. */
    public static final List<String> CORES = List.of("public", "staff");
    /** The name that opens the node. */
    public static final String USER = "seogo";

    public SolrSpec {
        cores = List.copyOf(cores);
    }
}
