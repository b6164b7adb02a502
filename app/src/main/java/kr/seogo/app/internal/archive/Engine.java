package kr.seogo.app.internal.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.seogo.app.internal.postgres.PostgresChild;
import kr.seogo.app.internal.postgres.PostgresSpec;
import kr.seogo.app.internal.solr.SolrAot;
import kr.seogo.app.internal.solr.SolrChild;
import kr.seogo.app.internal.solr.SolrSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.DatabaseSettings;
import kr.seogo.app.settings.SearchSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.supervise.AotCache;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.DatabaseAccess;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;
import kr.seogo.catalog.SearchConfiguration;

/** PostgreSQL and Solr: children of this process, or somebody else's, by settings alone. */
final class Engine implements AutoCloseable {

    private final Optional<PostgresChild> postgres;
    private final Optional<SolrChild> solr;
    private final HikariDataSource database;
    private final Supplier<SearchAccess> search;

    private Engine(
            Optional<PostgresChild> postgres,
            Optional<SolrChild> solr,
            HikariDataSource database,
            Supplier<SearchAccess> search) {
        this.postgres = postgres;
        this.solr = solr;
        this.database = database;
        this.search = search;
    }

    /** Starts what is to be started, both at once, and returns when both answer. */
    static Engine start(DataFolder data, Settings settings, Programs programs, InstantSource clock) {
        CompletableFuture<Optional<PostgresChild>> database =
                CompletableFuture.supplyAsync(() -> postgres(data, settings, clock), Engine::inThreadOfItsOwn);
        CompletableFuture<Optional<SolrChild>> search =
                CompletableFuture.supplyAsync(() -> solr(data, settings, programs, clock), Engine::inThreadOfItsOwn);
        try {
            CompletableFuture.allOf(database, search).join();
        } catch (CompletionException e) {
            closeStarted(database);
            closeStarted(search);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        DatabaseAccess access = database.join().map(PostgresChild::access).orElseGet(() -> external(settings));
        return new Engine(database.join(), search.join(), pool(access), searchAccess(search.join(), settings));
    }

    /** Not the common pool, which has one thread on two cores: what starts at the same time would start in turn. */
    static void inThreadOfItsOwn(Runnable task) {
        Thread.ofPlatform().name("start").start(task);
    }

    /** Asked at every use, because a node that was started again may listen on another port. */
    private static Supplier<SearchAccess> searchAccess(Optional<SolrChild> child, Settings settings) {
        if (child.isPresent()) {
            return child.get()::access;
        }
        SearchAccess external = externalSearch(settings);
        return () -> external;
    }

    private static Optional<PostgresChild> postgres(DataFolder data, Settings settings, InstantSource clock) {
        return settings.database() instanceof DatabaseSettings.Embedded
                ? Optional.of(PostgresChild.start(
                        new PostgresSpec(
                                data.engine(),
                                data.postgres(),
                                data.logs(),
                                data.secrets().resolve("postgres")),
                        new ChildRecords(data.children()),
                        RestartPolicy.STANDARD,
                        clock))
                : Optional.empty();
    }

    private static Optional<SolrChild> solr(
            DataFolder data, Settings settings, Programs programs, InstantSource clock) {
        return switch (settings.search()) {
            case SearchSettings.Embedded embedded ->
                Optional.of(SolrChild.start(
                        SolrAot.with(solrSpec(data, embedded, programs), caches(data)),
                        new ChildRecords(data.children()),
                        RestartPolicy.STANDARD,
                        clock));
            case SearchSettings.External external -> Optional.empty();
        };
    }

    private static SolrSpec solrSpec(DataFolder data, SearchSettings.Embedded embedded, Programs programs) {
        return new SolrSpec(
                programs.searchNode(),
                data.solr(),
                configset(data.root().resolve("search")),
                SolrSpec.CORES,
                embedded.heapMegabytes(),
                data.logs(),
                data.secrets().resolve("solr"),
                Optional.empty());
    }

    private static AotCache caches(DataFolder data) {
        return new AotCache(data.engine().resolve("aot"));
    }

    /** Makes the search node's next start faster, where no cache for it is there; takes some ten seconds of a core. */
    static void makeCaches(DataFolder data, Settings settings, Programs programs) throws IOException {
        if (settings.search() instanceof SearchSettings.Embedded embedded) {
            SolrAot.make(solrSpec(data, embedded, programs), caches(data));
        }
    }

    private static Path configset(Path folder) {
        try {
            SearchConfiguration.layOut(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the search configuration to " + folder, e);
        }
    }

    private static DatabaseAccess external(Settings settings) {
        if (settings.database() instanceof DatabaseSettings.External external) {
            return new DatabaseAccess(
                    external.jdbcUrl(), external.user(), new SecretFile(external.passwordFile()).read());
        }
        throw new IllegalStateException("An embedded database has an access of its own");
    }

    private static SearchAccess externalSearch(Settings settings) {
        if (settings.search() instanceof SearchSettings.External external) {
            String credential = read(external.credentialFile()).strip();
            int colon = credential.indexOf(':');
            if (colon < 1) {
                throw new SupervisionException(
                        "The file " + external.credentialFile() + " holds user:password of Solr; it holds no colon");
            }
            return new SearchAccess(
                    external.base(), credential.substring(0, colon), new Secret(credential.substring(colon + 1)));
        }
        throw new IllegalStateException("An embedded Solr has an access of its own");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    private static HikariDataSource pool(DatabaseAccess access) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("seogo");
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.user());
        config.setPassword(access.password().reveal());
        config.setMaximumPoolSize(24);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static void closeStarted(CompletableFuture<? extends Optional<? extends AutoCloseable>> started) {
        if (started.isCompletedExceptionally()) {
            return;
        }
        started.join().ifPresent(child -> {
            try {
                child.close();
            } catch (Exception e) {
                throw new SupervisionException("A child that had started could not be stopped", e);
            }
        });
    }

    DataSource database() {
        return database;
    }

    SearchAccess search() {
        return search.get();
    }

    /** The children by name, and whether each is up. */
    Map<String, Boolean> children() {
        Map<String, Boolean> up = new TreeMap<>();
        postgres.ifPresent(child -> up.put("postgres", child.child().state() instanceof ChildState.Up));
        solr.ifPresent(child -> up.put("solr", child.child().state() instanceof ChildState.Up));
        return up;
    }

    /** Stops the children, the database last; what was acknowledged is on disk before this returns. */
    @Override
    public void close() {
        database.close();
        solr.ifPresent(SolrChild::close);
        postgres.ifPresent(PostgresChild::close);
    }
}
