package kr.seogo.bench.large;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.program.CollectorLog;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;

/** A transfer whose server is killed in the middle and started again on the same folder, and goes on by itself. */
final class CutOff {

    private static final Duration LIMIT = Duration.ofHours(12);
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Setting setting;
    private final SeogoProgram program;
    private final Path data;
    private final CollectorLog before;
    private final CollectorLog after;

    /** @param data the server's data folder, not there yet */
    CutOff(Setting setting, SeogoProgram program, Path data) {
        this.setting = setting;
        this.program = program;
        this.data = data;
        this.before = new CollectorLog(data.resolveSibling(data.getFileName() + "-gc-before.log"));
        this.after = new CollectorLog(data.resolveSibling(data.getFileName() + "-gc-after.log"));
    }

    /** Says when it is the moment for the kill; the ledger is asked only by whom that is not too slow for. */
    @FunctionalInterface
    interface Moment {
        boolean isNow(Ledger ledger) throws IOException;
    }

    /** What the ledger says of the transfer. */
    @FunctionalInterface
    interface Ledger {
        JsonNode transfer() throws IOException;
    }

    /** Looks at what there is while no server runs. */
    @FunctionalInterface
    interface Look {
        void at() throws IOException;
    }

    /**
     * What came of it.
     *
     * @param before seconds from handing the bag in to the kill
     * @param after seconds from the second start until the transfer was preserved
     * @param written bytes the second server wrote, as the operating system counts
     * @param read bytes the second server had read for it, from the disk or memory
     * @param heap the fullest the heap was in either, in MiB
     */
    record Outcome(double before, double after, long written, long read, long heap) {}

    Outcome run(Path bag, Moment moment, Look killed) throws IOException, InterruptedException {
        double first = untilKilled(bag, moment);
        killed.at();
        setting.say("Killed; starting again");
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of(after.option()))) {
            server.awaitReady();
            Ingesting ingesting = new Ingesting(server, sentence -> {});
            long end = System.nanoTime() + LIMIT.toNanos();
            while (!isPreserved(transfer(ingesting))) {
                if (System.nanoTime() > end || !server.process().isAlive()) {
                    throw new BenchException("The transfer did not go on to its end: " + transfer(ingesting));
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            double seconds = server.seconds();
            ProcessBytes bytes = ProcessBytes.of(server.process());
            long heap = Math.max(before.peakMegabytes(), after.peakMegabytes());
            return new Outcome(first, seconds, bytes.written(), bytes.read(), heap);
        }
    }

    private double untilKilled(Path bag, Moment moment) throws IOException, InterruptedException {
        SeogoServer server = SeogoServer.launch(program, data, "serve", List.of(before.option()));
        try {
            server.awaitReady();
            long started = System.nanoTime();
            Ingesting ingesting = new Ingesting(server, sentence -> {});
            Thread handing = ingesting.handInUntilKilled(bag, setting::say);
            while (!moment.isNow(() -> transfer(ingesting))) {
                if (!handing.isAlive()) {
                    throw new BenchException("The transfer was over before it could be killed: " + transfer(ingesting));
                }
                Thread.sleep(1);
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            server.kill();
            handing.join();
            return seconds;
        } finally {
            server.kill(); // where it was not the moment yet
        }
    }

    /** What the ledger says of the one transfer; nothing where it has none yet. */
    private static JsonNode transfer(Ingesting ingesting) throws IOException {
        for (JsonNode entry :
                ingesting.work("status", JsonNodeFactory.instance.objectNode()).getFirst()) {
            if (entry.has("accession")) {
                return entry;
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static boolean isPreserved(JsonNode transfer) {
        String state = transfer.path("state").asText();
        return state.equals("preserved") || state.equals("findable");
    }
}
