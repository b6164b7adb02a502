package kr.seogo.bench.program;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Processor time of a server and its children, looked at several times a second, so that what a process used that has
 * ended since is known but for its last moments.
 */
public final class ProcessorTime implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;

    /** Whose time it is. */
    public enum Part {
        SERVER("server"),
        SOLR("Solr"),
        POSTGRES("PostgreSQL"),
        EXTRACTOR("extractor");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The span a process has been seen in: what it had used when it was first and last looked at. */
    private record Seen(Part part, Duration first, Duration last) {}

    private final ProcessHandle server;
    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();
    private final Thread looking;

    private ProcessorTime(ProcessHandle server) {
        this.server = server;
        look(true);
        this.looking = Thread.ofPlatform().daemon().name("processor-time").start(this::keepLooking);
    }

    /** Begins to look. */
    public static ProcessorTime of(ProcessHandle server) {
        return new ProcessorTime(server);
    }

    /** Seconds used since the beginning. */
    public Map<Part, Double> seconds() {
        look(false);
        Map<Part, Double> sums = new EnumMap<>(Part.class);
        seen.values()
                .forEach(process -> sums.merge(
                        process.part(), process.last().minus(process.first()).toMillis() / 1000.0, Double::sum));
        return sums;
    }

    private void keepLooking() {
        try {
            while (true) {
                look(false);
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            // close() was called
        }
    }

    private void look(boolean first) {
        Stream.concat(Stream.of(server), server.descendants())
                .forEach(process -> process.info().totalCpuDuration().ifPresent(used -> note(process, used, first)));
    }

    private void note(ProcessHandle process, Duration used, boolean first) {
        seen.compute(
                process.pid(),
                (pid, before) -> before == null
                        ? new Seen(part(process), first ? used : Duration.ZERO, used)
                        : new Seen(before.part(), before.first(), used));
    }

    private Part part(ProcessHandle process) {
        if (process.equals(server)) {
            return Part.SERVER;
        }
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("");
        if (command.contains("kr.seogo.searchnode")) {
            return Part.SOLR;
        }
        return command.contains("kr.seogo.extractor") ? Part.EXTRACTOR : Part.POSTGRES;
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
