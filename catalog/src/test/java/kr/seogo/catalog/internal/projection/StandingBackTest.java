package kr.seogo.catalog.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.catalog.api.Projections;
import org.junit.jupiter.api.Test;

class StandingBackTest {

    private final AtomicLong nanos = new AtomicLong(-1);
    private final StandingBack standingBack = new StandingBack(Duration.ofSeconds(60), nanos::get);

    @Test
    void lasts_while_one_of_those_who_ask_does() {
        Projections.Pause first = standingBack.ask();
        Projections.Pause second = standingBack.ask();

        first.close();
        first.close();

        assertThat(standingBack.goesOn()).isTrue();
        second.close();
        assertThat(standingBack.goesOn()).isFalse();
    }

    @Test
    void ends_when_something_has_waited_for_as_long_as_the_patience() {
        standingBack.ask();
        assertThat(standingBack.goesOn()).isTrue();

        pass(59);
        assertThat(standingBack.goesOn()).isTrue();
        pass(1);
        assertThat(standingBack.goesOn()).isFalse();
    }

    @Test
    void begins_anew_only_after_what_waited_was_followed() {
        Projections.Pause first = standingBack.ask();
        assertThat(standingBack.goesOn()).isTrue();
        pass(60);
        first.close();

        standingBack.ask();

        assertThat(standingBack.goesOn()).isFalse();
        standingBack.caughtUp();
        assertThat(standingBack.goesOn()).isTrue();
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
