package kr.seogo.app.internal.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.app.internal.postgres.EmbeddedPostgres;
import kr.seogo.app.internal.postgres.PostgresChild;
import kr.seogo.app.supervise.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class HousekeepingTest {

    private static final Instant BEGIN = Instant.parse("2026-11-21T00:00:00Z");
    private static final Duration LOOK = Duration.ofMillis(100);

    private volatile Instant now = BEGIN;
    private final AtomicInteger swept = new AtomicInteger();
    private final AtomicInteger tried = new AtomicInteger();
    private final List<Chore> chores = List.of(
            new Chore("sweeping", Duration.ofHours(24), () -> swept.incrementAndGet() + " swept"),
            new Chore("failing", Duration.ofHours(1), () -> {
                tried.incrementAndGet();
                throw new IllegalStateException("the broom is away");
            }));

    @Test
    void chores_are_done_at_their_time_across_restarts_by_one_process_and_told(@TempDir Path data) {
        try (PostgresChild postgres = EmbeddedPostgres.start(data)) {
            PGSimpleDataSource database = database(postgres.access());
            HousekeepingLog log = HousekeepingLog.open(database);
            try (Housekeeping one = Housekeeping.start(database, log, chores, () -> now, LOOK);
                    Housekeeping other = Housekeeping.start(database, log, chores, () -> now, LOOK)) {
                now = BEGIN.plus(Duration.ofMinutes(61));
                await().until(() -> log.last().size() == 1);
                assertThat(swept).hasValue(0);
                assertThat(tried).hasValue(1);
                assertThat(one).isNotSameAs(other);
            }

            now = BEGIN.plus(Duration.ofHours(25));
            try (Housekeeping again =
                    Housekeeping.start(database, HousekeepingLog.open(database), chores, () -> now, LOOK)) {
                assertThat(again).isNotNull();
                await().until(() -> swept.get() == 1 && tried.get() == 2);
                await().until(() -> log.last().size() == 2);
            }

            assertThat(log.last())
                    .extracting(HousekeepingLog.Turn::name, HousekeepingLog.Turn::failed, HousekeepingLog.Turn::result)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("failing", true, "the broom is away"),
                            org.assertj.core.groups.Tuple.tuple("sweeping", false, "1 swept"));
            assertThat(log.last()).allSatisfy(turn -> assertThat(turn.ended()).isEqualTo(now));
        }
    }

    private static PGSimpleDataSource database(DatabaseAccess access) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(access.jdbcUrl());
        database.setUser(access.user());
        database.setPassword(access.password().reveal());
        return database;
    }
}
