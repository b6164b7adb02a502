package kr.seogo.app.way;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kr.seogo.app.internal.solr.EmbeddedSolr;
import kr.seogo.app.internal.solr.SolrAot;
import kr.seogo.app.internal.solr.SolrSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.catalog.SearchConfiguration;

/**
 * The folder {@code engine} of data folders, one for all tests of this module: the programs of PostgreSQL are unpacked
 * once, and Solr finds the ahead-of-time cache that a server makes for its next start. Nothing in it is ever changed.
 */
final class SharedEngine {

    private static final Path FOLDER = Path.of("target", "engine").toAbsolutePath();

    private SharedEngine() {}

    private static final class Made {
        static final Path ENGINE = make();

        /** By one of the JVMs that run tests at the same time; the others wait for it. */
        private static Path make() {
            try {
                Files.createDirectories(FOLDER);
                try (FileChannel lock =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    SolrAot.make(solr(), new AotCache(FOLDER.resolve("aot")));
                }
                return FOLDER;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As a server starts it: with the fields of the catalogue. */
    private static SolrSpec solr() throws IOException {
        Path configset = FOLDER.resolve("search");
        SearchConfiguration.layOut(configset);
        SolrSpec smallest = EmbeddedSolr.spec(FOLDER);
        return new SolrSpec(
                smallest.lib(),
                smallest.home(),
                configset,
                SolrSpec.CORES,
                512,
                smallest.logs(),
                smallest.credential(),
                Optional.empty());
    }

    /** Lays it into a data folder that nothing runs on; a second time changes nothing. */
    static void into(DataFolder data) {
        try {
            if (!Files.isSymbolicLink(data.engine())) {
                Files.delete(data.engine());
                Files.createSymbolicLink(data.engine(), Made.ENGINE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
