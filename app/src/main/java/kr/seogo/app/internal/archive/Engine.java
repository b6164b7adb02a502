package kr.seogo.app.internal.archive;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.supervise.SearchAccess;

/** PostgreSQL and, unless the archive is opened at rest, Solr: children of this process, or somebody else's. */
final class Engine implements AutoCloseable {

    private final Database database;
    private final Optional<SearchServer> search;

    private Engine(Database database, Optional<SearchServer> search) {
        this.database = database;
        this.search = search;
    }

    /**
     * Starts what is to be started, both at once, and returns when both answer.
     *
     * @throws RuntimeException why one did not start; neither runs then
     */
    static Engine start(DataFolder data, Settings settings, Programs programs, Opening opening, InstantSource clock) {
        if (opening == Opening.AT_REST) {
            return new Engine(Database.start(data, settings.database(), clock), Optional.empty());
        }
        CompletableFuture<Database> database = CompletableFuture.supplyAsync(
                () -> Database.start(data, settings.database(), clock), Engine::inThreadOfItsOwn);
        CompletableFuture<SearchServer> search = CompletableFuture.supplyAsync(
                () -> SearchServer.start(data, settings.search(), programs, clock), Engine::inThreadOfItsOwn);
        try {
            CompletableFuture.allOf(database, search).join();
        } catch (CompletionException e) {
            RuntimeException why = e.getCause() instanceof RuntimeException cause ? cause : e;
            closeStarted(database, search, why);
            throw why;
        }
        return new Engine(database.join(), Optional.of(search.join()));
    }

    private static void closeStarted(
            CompletableFuture<Database> database, CompletableFuture<SearchServer> search, RuntimeException why) {
        Opened opened = new Opened();
        if (!database.isCompletedExceptionally()) {
            opened.keep(database.join());
        }
        if (!search.isCompletedExceptionally()) {
            opened.keep(search.join());
        }
        opened.closeAfter(why);
    }

    /** Not the common pool, which has one thread on two cores: what starts at the same time would start in turn. */
    static void inThreadOfItsOwn(Runnable task) {
        Thread.ofPlatform().name("start").start(task);
    }

    DataSource database() {
        return database.source();
    }

    SearchAccess search() {
        return search.orElseThrow(() -> new IllegalStateException("There is no Solr: the archive was opened at rest"))
                .access();
    }

    /** Starts the search node anew where it answers and does not work; somebody else's is theirs to start. */
    void renewSearch(String why) {
        search.ifPresent(server -> server.renew(why));
    }

    /** Those that do not answer now, by name. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!database.answers()) {
            missing.add("postgres");
        }
        if (search.isPresent() && !search.get().answers()) {
            missing.add("solr");
        }
        return missing;
    }

    /** Stops the children, the database last; what was acknowledged is on disk before this returns. */
    @Override
    public void close() {
        Opened parts = new Opened();
        parts.keep(database);
        search.ifPresent(parts::keep);
        parts.close();
    }
}
