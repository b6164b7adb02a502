package kr.seogo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NeededTest {

    @Test
    void fails_in_ci_what_is_left_out_elsewhere() {
        assertThatThrownBy(() -> Needed.that(false, "a disk is missing", Map.of("CI", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a disk is missing");
        assertThatThrownBy(() -> Needed.that(false, "a disk is missing", Map.of()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("left out: a disk is missing");
        assertThatCode(() -> Needed.that(true, "a disk is missing", Map.of("CI", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void finds_a_program_where_the_path_says() {
        assertThat(Needed.program("sh")).isExecutable();
    }
}
