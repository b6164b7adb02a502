package kr.seogo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kr.seogo.catalog.internal.register.IntakePace;
import kr.seogo.catalog.internal.register.Places;
import kr.seogo.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakePaceTest {

    private final TestDatabase database = Archive.MIGRATED.copy();
    private final MovedClock clock = new MovedClock();
    private Jdbi jdbi;
    private Places places;
    private IntakePace pace;

    @BeforeEach
    void open() {
        jdbi = Jdbi.create(database.source());
        places = new Places(jdbi);
        pace = new IntakePace(jdbi, places, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void texts_wait_for_a_moment_after_a_registration() {
        register(1);
        follow(1);

        assertThat(pace.calm()).isFalse();
        clock.pass(Duration.ofSeconds(5));
        assertThat(pace.calm()).isTrue();
    }

    @Test
    void texts_wait_until_what_was_registered_is_found_by_its_metadata() {
        register(1);
        register(2);
        clock.pass(Duration.ofSeconds(5));

        assertThat(pace.calm()).isFalse();
        places.move("index", 2);
        assertThat(pace.calm()).isFalse();
        clock.pass(Duration.ofSeconds(90));
        places.move("graphs", 1);
        assertThat(pace.calm()).isFalse();
        clock.pass(Duration.ofSeconds(90));
        places.move("graphs", 2);
        assertThat(pace.calm()).isTrue();
    }

    @Test
    void a_projection_that_is_stuck_does_not_keep_texts_waiting() {
        register(1);
        places.move("graphs", 1);
        clock.pass(Duration.ofSeconds(5));
        assertThat(pace.calm()).isFalse();

        clock.pass(Duration.ofMinutes(3));

        assertThat(pace.calm()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(pace.calm()).isTrue();
    }

    @Test
    void an_intake_without_end_lets_texts_in_now_and_then() {
        for (int minute = 0; minute < 11; minute++) {
            register(minute + 1);
            follow(minute + 1);
            assertThat(pace.calm()).as("minute %d", minute).isEqualTo(minute == 10);
            clock.pass(Duration.ofSeconds(61));
        }
    }

    private void register(long place) {
        jdbi.useHandle(h -> h.createUpdate("insert into catalog.feed (place, kind, object, version, at)"
                        + " values (:place, 'version', 'x', 1, :at)")
                .bind("place", place)
                .bind("at", Timestamp.from(clock.instant()))
                .execute());
    }

    private void follow(long place) {
        places.move("graphs", place);
        places.move("index", place);
    }

    private static final class MovedClock extends Clock {
        private Instant now = Archive.NOW;

        private void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
