package kr.seogo.bagit.internal.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.internal.lanes.LaneGate.State;
import org.junit.jupiter.api.Test;

class LaneGateTest {

    @Test
    void without_the_module_nothing_is_tried() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        LaneGate gate = new LaneGate(() -> Optional.of("no module"), () -> {
            tried.incrementAndGet();
            return new State.Open("fast");
        });

        assertThat(gate.hasher()).isEmpty();
        assertThat(gate.settled()).isEqualTo(new State.Closed("no module"));
        assertThat(tried).hasValue(0);
    }

    @Test
    void whoever_asks_first_goes_without_and_does_not_wait() throws Exception {
        java.util.concurrent.CountDownLatch held = new java.util.concurrent.CountDownLatch(1);
        LaneGate gate = new LaneGate(Optional::empty, () -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new State.Open("fast");
        });

        assertThat(gate.hasher()).isEmpty();
        assertThat(gate.hasher()).isEmpty();
        assertThat(gate.state()).isEqualTo(new State.Trying());
        held.countDown();
        assertThat(gate.settled()).isEqualTo(new State.Open("fast"));
        assertThat(gate.hasher()).isPresent();
    }

    @Test
    void code_that_does_not_run_here_closes_the_gate() throws Exception {
        LaneGate gate = new LaneGate(Optional::empty, () -> {
            throw new NoClassDefFoundError("jdk/incubator/vector/Vector");
        });

        assertThat(gate.settled()).isInstanceOfSatisfying(State.Closed.class, closed -> assertThat(closed.why())
                .contains("jdk/incubator/vector/Vector"));
        assertThat(gate.hasher()).isEmpty();
    }

    @Test
    void a_kernel_that_is_wrong_once_closes_the_gate() {
        assertThat(LaneTrial.of(new Wrong()))
                .isInstanceOfSatisfying(
                        State.Closed.class, closed -> assertThat(closed.why()).contains("wrong digest"));
    }

    @Test
    void a_kernel_that_is_right_and_slow_closes_the_gate() {
        assertThat(LaneTrial.of(new Slow()))
                .isInstanceOfSatisfying(
                        State.Closed.class, closed -> assertThat(closed.why()).startsWith("only "));
    }

    /** Takes one bit of one lane for another. */
    private static class Wrong implements Kernel {
        private final VectorKernel right = new VectorKernel();

        @Override
        public void begin(int lane) {
            right.begin(lane);
        }

        @Override
        public void compress(java.lang.foreign.MemorySegment data, int[] at, int blocks) {
            right.compress(data, at, blocks);
        }

        @Override
        public byte[] value(int lane) {
            byte[] value = right.value(lane);
            if (lane == 5) {
                value[63] ^= 1;
            }
            return value;
        }
    }

    /** Does everything many times. */
    private static final class Slow extends Wrong {
        private final VectorKernel right = new VectorKernel();
        private final VectorKernel again = new VectorKernel();

        @Override
        public void begin(int lane) {
            right.begin(lane);
        }

        @Override
        public void compress(java.lang.foreign.MemorySegment data, int[] at, int blocks) {
            right.compress(data, at, blocks);
            for (int i = 0; i < 4; i++) {
                again.compress(data, at, blocks);
            }
        }

        @Override
        public byte[] value(int lane) {
            return right.value(lane);
        }
    }
}
