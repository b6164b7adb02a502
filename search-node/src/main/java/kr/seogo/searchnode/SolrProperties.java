package kr.seogo.searchnode;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Solr's switches that are system properties: everything that opens a further door or makes noise is off. */
final class SolrProperties {
    private static final Map<String, String> VALUES = Map.of(
            "disable.v2.api", "true",
            "enable.packages", "false",
            "solr.admin.ui.enabled", "false",
            "solr.log.requestid.enabled", "false",
            "log4j2.disable.jmx", "true",
            "java.awt.headless", "true");

    // Held here, for java.util.logging forgets the level of a logger nobody holds.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private SolrProperties() {}

    /** Sets them, and the folders; to be called before the first class of Solr is loaded. */
    static void set(SearchNodeOptions options) {
        System.setProperty("solr.solr.home", options.home().toAbsolutePath().toString());
        System.setProperty("solr.log.dir", options.logs().toAbsolutePath().toString());
        LUCENE.setLevel(Level.SEVERE);
        VALUES.forEach(System::setProperty);
    }
}
