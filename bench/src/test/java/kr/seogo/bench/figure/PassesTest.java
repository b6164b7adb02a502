package kr.seogo.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassesTest {

    @Test
    void the_median_is_the_middle_whatever_the_order() {
        assertThat(Passes.median(9, 1, 4)).isEqualTo(4);
        assertThat(Passes.median(1, 4)).isEqualTo(2.5);
    }

    @Test
    void percentiles_are_values_that_were_measured() {
        double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(Passes.percentile(0.50, hundred)).isEqualTo(50);
        assertThat(Passes.percentile(0.99, hundred)).isEqualTo(99);
        assertThat(Passes.percentile(0.99, 7)).isEqualTo(7);
    }
}
