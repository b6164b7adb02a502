package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader is held to its rate; the clock is the test's, and nobody waits. */
class ThrottleTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MEGABYTE = 1_000_000;

    private final List<Long> pauses = new ArrayList<>();
    private long now = 7 * SECOND;
    private final Throttle throttle = Throttle.of(10 * MEGABYTE, () -> now, this::pause);

    private void pause(long nanos) {
        pauses.add(nanos);
        now += nanos;
    }

    @Test
    void a_hundred_megabytes_at_ten_a_second_take_ten_seconds_however_they_are_cut() {
        long begun = now;

        for (int i = 0; i < 1_600; i++) {
            throttle.passed(MEGABYTE / 16);
        }

        assertThat(now - begun).isEqualTo(10 * SECOND);
    }

    @Test
    void a_reader_slower_than_its_rate_is_not_held_up() {
        long piece = 256 * 1024;
        for (int i = 0; i < 1_000; i++) {
            now += piece * SECOND / (9 * MEGABYTE); // what the disk took for it
            throttle.passed(piece);
        }

        assertThat(pauses).isEmpty();
    }

    @Test
    void an_hour_of_rest_saves_up_no_more_than_a_tenth_of_a_second() {
        now += 3_600 * SECOND;

        throttle.passed(10 * MEGABYTE);

        assertThat(pauses).containsExactly(9 * SECOND / 10);
    }

    @Test
    void readers_who_share_a_throttle_share_its_rate() {
        throttle.passed(MEGABYTE);
        long first = now;
        now = 7 * SECOND; // the other reader did not wait for the first
        throttle.passed(MEGABYTE);

        assertThat(first).isEqualTo(7 * SECOND + SECOND / 10);
        assertThat(now).isEqualTo(7 * SECOND + 2 * SECOND / 10);
    }
}
