package kr.seogo.preservation.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import org.junit.jupiter.api.Test;

/** Two holders of locks stand for two processes: they share the database and nothing else. */
class DatabaseLocksTest {

    private static final ObjectId OBJECT = new ObjectId("b4cd2");

    private final DataSource database = RegisterDatabase.fresh();
    private final DatabaseLocks here = new DatabaseLocks(database, "s3://archive/store", Duration.ofMillis(300));
    private final DatabaseLocks there = new DatabaseLocks(database, "s3://archive/store", Duration.ofMillis(300));

    @Test
    void another_process_waits_and_is_told_when_it_takes_too_long() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> holder = threads.submit(() -> here.holding(OBJECT, () -> {
                held.countDown();
                return waited(release);
            }));
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> there.holding(OBJECT, () -> "written"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("b4cd2")
                    .hasMessageContaining("s3://archive/store");
            assertThat(there.ifFree(OBJECT, () -> {})).isFalse();
            assertThat(there.holding(new ObjectId("other"), () -> "written")).isEqualTo("written");

            release.countDown();
            assertThat(holder.get()).isTrue();
        }
        assertThat(there.holding(OBJECT, () -> "written")).isEqualTo("written");
        assertThat(there.ifFree(OBJECT, () -> {})).isTrue();
    }

    @Test
    void a_holder_may_ask_again_and_gives_up_what_it_held_when_it_fails() {
        assertThat(here.holding(
                        OBJECT,
                        () -> here.holding(OBJECT, () -> {
                            here.requireHeld();
                            return "twice";
                        })))
                .isEqualTo("twice");

        assertThatThrownBy(() -> here.holding(OBJECT, () -> {
                    throw new IllegalStateException("while writing");
                }))
                .hasMessage("while writing");

        assertThat(there.ifFree(OBJECT, () -> {})).isTrue();
        assertThatThrownBy(here::requireHeld).isInstanceOf(StoreException.class);
    }

    @Test
    void a_lock_that_the_database_took_away_is_missed_before_anything_shows() {
        assertThatThrownBy(() -> here.holding(OBJECT, () -> {
                    endConnections();
                    here.requireHeld();
                    return "shown";
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was lost");
    }

    @Test
    void many_writers_leave_the_database_connections_for_what_they_write() throws Exception {
        CountDownLatch all = new CountDownLatch(DatabaseLocks.AT_ONCE);
        CountDownLatch oneMore = new CountDownLatch(DatabaseLocks.AT_ONCE + 1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(DatabaseLocks.AT_ONCE + 1)) {
            List<Future<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i <= DatabaseLocks.AT_ONCE; i++) {
                ObjectId object = new ObjectId("writer" + i);
                writers.add(threads.submit(() -> here.holding(object, () -> {
                    all.countDown();
                    oneMore.countDown();
                    return waited(release);
                })));
            }

            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(oneMore.await(300, TimeUnit.MILLISECONDS)).isFalse();

            release.countDown();
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }
    }

    private void endConnections() {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
