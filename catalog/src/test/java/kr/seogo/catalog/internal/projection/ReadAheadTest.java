package kr.seogo.catalog.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void takes_in_the_order_of_the_things_what_is_read_side_by_side() {
        List<Integer> taken = new ArrayList<>();
        CyclicBarrier two = new CyclicBarrier(2);

        // Neither of two goes on before the other has begun: one thread would wait for ever.
        ReadAhead.each(IntStream.range(0, 100).iterator(), n -> met(two, n), taken::add);

        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void throws_what_reading_threw_where_it_would_be_taken_and_reads_no_further() {
        List<Integer> taken = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(() -> ReadAhead.each(
                        IntStream.range(0, 1000).iterator(),
                        n -> {
                            read.incrementAndGet();
                            if (n == 10) {
                                throw new IllegalArgumentException("ten");
                            }
                            return n;
                        },
                        taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ten");

        assertThat(taken).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(read.get()).isLessThan(30);
    }

    @Test
    void never_holds_more_than_a_few() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        ReadAhead.each(
                IntStream.range(0, 500).iterator(),
                n -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
                n -> held.decrementAndGet());

        assertThat(most.get()).isBetween(1, 7);
        assertThat(held.get()).isZero();
    }

    private static int met(CyclicBarrier two, int n) {
        try {
            assertThat(two.await(1, TimeUnit.MINUTES)).isBetween(0, 1);
            return n;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
