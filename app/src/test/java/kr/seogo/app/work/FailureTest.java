package kr.seogo.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import kr.seogo.preservation.StoreException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void work_that_failed_ends_with_the_code_it_says() {
        assertThat(Failure.of(new WorkFailedException(ExitCode.USAGE, "no such transfer", null)))
                .contains(new Failure(ExitCode.USAGE, "no such transfer"));
    }

    @Test
    void a_room_that_could_not_go_on_is_told_with_its_cause_and_no_trace() {
        assertThat(Failure.of(new StoreException("object s1x cannot be read", new IOException("disk gone"))))
                .contains(new Failure(ExitCode.COULD_NOT, "object s1x cannot be read\n  disk gone"));
        assertThat(Failure.of(new UncheckedIOException("could not read a: gone", new IOException("gone"))))
                .contains(new Failure(ExitCode.COULD_NOT, "could not read a: gone"));
    }

    @Test
    void what_nobody_foresaw_keeps_its_trace() {
        assertThat(Failure.of(new IllegalStateException("?"))).isEmpty();
    }

    @Test
    void work_goes_on_unheard_when_its_command_is_gone() throws InterruptedException {
        Frames frames = new Frames();
        frames.progress("one");
        assertThat(frames.next(1).progress()).isEqualTo("one");
        frames.close();

        for (int line = 0; line < 2_000; line++) {
            frames.progress("unheard");
        }

        assertThat(frames.next(0)).isEqualTo(Frame.alive());
    }
}
