package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchUnavailableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** While a rebuild fills what was emptied, nobody is answered from it; a restart knows, and goes on. */
@Timeout(120)
class ClosedWhileRebuiltTest {

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription item = record(Level.ITEM, Optional.of(fonds.id()), "I", 1, 1);
    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        for (RecordDescription each : List.of(fonds, item)) {
            archive.take(List.of(each), List.of(decision(each.id(), DisclosureClass.OPEN, true)));
        }
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void doors_that_would_answer_from_emptied_graphs_and_index_are_closed_until_these_are_filled() {
        archive.index.stopped = true;
        assertThatThrownBy(() -> archive.room().rebuild().run(true, true, true))
                .isInstanceOf(SearchUnavailableException.class);

        assertThat(archive.room().rebuild().filling())
                .containsExactlyInAnyOrder(Rebuild.Part.GRAPHS, Rebuild.Part.INDEX);
        closed(() -> archive.room().catalogue().view(item.id(), Caller.PUBLIC));
        closed(() -> archive.room().catalogue().children(Optional.empty(), Caller.PUBLIC, Optional.empty(), 10));
        closed(() -> archive.room().catalogue().file(item.id(), 1, Caller.PUBLIC));
        closed(this::search);
        assertThat(archive.room().catalogue().view(item.id(), ARCHIVIST)).isPresent();

        archive.index.stopped = false;
        archive.follow();

        assertThat(archive.room().rebuild().filling()).isEmpty();
        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
        assertThatThrownBy(this::search).isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void a_restart_keeps_the_doors_closed_and_goes_on_to_the_end() {
        archive.index.stopped = true;
        assertThatThrownBy(() -> archive.room().rebuild().run(true, true, true))
                .isInstanceOf(SearchUnavailableException.class);
        archive.restart();

        closed(() -> archive.room().catalogue().view(item.id(), Caller.PUBLIC));
        archive.index.stopped = false;
        Optional<Rebuild.Report> report = archive.room().rebuild().resume();

        assertThat(report).hasValueSatisfying(it -> assertThat(it.records()).isEqualTo(2));
        assertThat(archive.room().rebuild().filling()).isEmpty();
        assertThat(archive.index.open).containsOnlyKeys(fonds.id(), item.id());
        assertThat(archive.room().rebuild().resume()).isEmpty();
    }

    @Test
    void a_rebuild_of_a_lost_register_that_was_killed_keeps_every_door_closed_and_begins_again() {
        Jdbi.create(archive.database).useHandle(h -> {
            h.execute("delete from catalog.object");
            h.execute("delete from catalog.record");
            h.execute("insert into catalog.rebuild (register, graphs, index, told, begun)"
                    + " values (true, true, true, false, now())");
        });
        archive.restart();

        closed(() -> archive.room().catalogue().view(item.id(), ARCHIVIST));
        closed(() -> archive.room().catalogue().text(item.id(), 1, Caller.PUBLIC));
        closed(this::search);
        closed(this::decide);
        assertThat(archive.room().rebuild().resume()).isPresent();

        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
    }

    @Test
    void an_index_alone_that_is_rebuilt_leaves_the_catalogue_open() {
        archive.index.stopped = true;
        assertThatThrownBy(() -> archive.room().rebuild().run(false, false, true))
                .isInstanceOf(SearchUnavailableException.class);

        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
        closed(this::search);
    }

    @Test
    void a_decision_is_refused_at_once_while_the_register_is_filled_and_nothing_is_written() throws Exception {
        int writes = archive.store.writes();
        CountDownLatch filling = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        archive.store.whenListed(() -> {
            filling.countDown();
            awaited(goOn);
        });
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Rebuild.Report> rebuild =
                    threads.submit(() -> archive.room().rebuild().run(true, false, false));
            awaited(filling);

            closed(this::decide);
            assertThat(archive.store.writes()).isEqualTo(writes);
            assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC))
                    .isPresent();

            goOn.countDown();
            assertThat(rebuild.get().records()).isEqualTo(2);
        }
        assertThat(decide().disclosure()).isEqualTo(DisclosureClass.CLOSED);
    }

    @Test
    void nobody_is_asked_while_there_is_no_rebuild() {
        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
        try (Handle other = Jdbi.create(archive.database).open()) {
            other.begin();
            other.execute("lock table catalog.rebuild in access exclusive mode");

            assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC))
                    .isPresent();

            other.rollback();
        }
    }

    private AccessDecision decide() {
        return archive.room()
                .desk()
                .decide(item.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "사유", true, ARCHIVIST);
    }

    private Object search() {
        return archive.room().search().search(SearchRequest.of("title"), Caller.PUBLIC);
    }

    private static void closed(org.assertj.core.api.ThrowableAssert.ThrowingCallable door) {
        assertThatThrownBy(door).isInstanceOf(BeingRebuiltException.class);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
