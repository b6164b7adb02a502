package kr.seogo.app.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.app.internal.solr.ExternalSolr;
import kr.seogo.app.internal.solr.SolrAot;
import kr.seogo.app.internal.solr.SolrChild;
import kr.seogo.app.internal.solr.SolrSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.SearchSettings;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.catalog.SearchConfiguration;

/** Solr: a child of this process, or somebody else's, which is never stopped. */
sealed interface SearchServer extends AutoCloseable {

    /** How to reach it; asked at every use, because a node that was started again may listen on another port. */
    SearchAccess access();

    /** Whether it can be searched now. */
    boolean answers();

    /** Starts it anew where it answers and does not work, if it is ours. */
    void renew(String why);

    @Override
    void close();

    /**
     * Starts it if it is ours. Its configuration is laid out in {@code DATA/search} in any case: who runs another makes
     * its cores of it.
     *
     * @throws kr.seogo.app.supervise.SupervisionException if a child does not start; nothing of ours runs then
     */
    static SearchServer start(DataFolder data, SearchSettings settings, Programs programs, InstantSource clock) {
        Path configset = configset(data);
        return switch (settings) {
            case SearchSettings.Embedded embedded ->
                new Own(SolrChild.start(
                        SolrAot.with(spec(data, configset, embedded, programs), caches(data)),
                        new ChildRecords(data.children()),
                        RestartPolicy.STANDARD,
                        clock));
            case SearchSettings.External external ->
                new Another(ExternalSolr.at(external.base(), external.credentialFile()));
        };
    }

    /** Makes the search node's next start faster, where no cache for it is there; takes some ten seconds of a core. */
    static void makeCaches(DataFolder data, SearchSettings settings, Programs programs) throws IOException {
        if (settings instanceof SearchSettings.Embedded embedded) {
            SolrAot.make(spec(data, configset(data), embedded, programs), caches(data));
        }
    }

    private static SolrSpec spec(DataFolder data, Path configset, SearchSettings.Embedded embedded, Programs programs) {
        return new SolrSpec(
                programs.searchNode(),
                data.solr(),
                configset,
                SolrSpec.CORES,
                embedded.heapMegabytes(),
                data.logs(),
                data.secrets().resolve("solr"),
                Optional.empty());
    }

    private static AotCache caches(DataFolder data) {
        return new AotCache(data.engine().resolve("aot"));
    }

    private static Path configset(DataFolder data) {
        Path folder = data.root().resolve("search");
        try {
            SearchConfiguration.layOut(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the search configuration to " + folder, e);
        }
    }

    /** A child, supervised. */
    record Own(SolrChild child) implements SearchServer {
        @Override
        public SearchAccess access() {
            return child.access();
        }

        @Override
        public boolean answers() {
            return child.child().state() instanceof ChildState.Up;
        }

        @Override
        public void renew(String why) {
            child.child().renew(why);
        }

        @Override
        public void close() {
            child.close();
        }
    }

    /** One that others run; it may be away at the start and come later. */
    record Another(ExternalSolr solr) implements SearchServer {
        @Override
        public SearchAccess access() {
            return solr.access();
        }

        @Override
        public boolean answers() {
            return solr.answers();
        }

        /** Leaves that to whoever runs it. */
        @Override
        public void renew(String why) {}

        /** Leaves it running. */
        @Override
        public void close() {}
    }
}
