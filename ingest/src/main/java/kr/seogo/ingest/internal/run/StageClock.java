package kr.seogo.ingest.internal.run;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import kr.seogo.ingest.StageTimes;
import kr.seogo.ingest.StageTimes.Stage;

/** Sums what each stage took, over all threads. */
final class StageClock {

    private final long begun = System.nanoTime();
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    StageClock() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            adder(stage).add(System.nanoTime() - start);
        }
    }

    private LongAdder adder(Stage stage) {
        return nanos.computeIfAbsent(stage, unseen -> new LongAdder());
    }

    StageTimes times(long files, long bytes) {
        Map<Stage, Duration> work = new EnumMap<>(Stage.class);
        nanos.forEach((stage, sum) -> work.put(stage, Duration.ofNanos(sum.sum())));
        return new StageTimes(Duration.ofNanos(System.nanoTime() - begun), work, files, bytes);
    }
}
