package kr.seogo.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Numbers;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.TransferFolder.Plan;
import kr.seogo.bench.program.CollectorLog;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.Packaged;
import kr.seogo.bench.program.ProcessorTime;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;

/**
 * From a bag to records a reader finds: 20,000 text files of 50 KB as 200 record files, handed to a running server with a
 * heap of 1 GiB. The server has taken in a tenth as many before, and read their text, so that its JVM is warm.
 */
public final class IngestBench implements Benchmark {

    private static final int RECORD_FILES = 200;
    private static final int ITEMS_EACH = 100;
    private static final int FILE_SIZE = 50_000;
    private static final int WARM_SHARE = 10;
    private static final Limit FILES_A_SECOND = Limit.oursAtLeast(250);
    private static final Limit PRESERVED_A_SECOND = Limit.oursAtLeast(400);
    private static final Limit HEAP = Limit.oursAtMost(1024);

    @Override
    public String name() {
        return "ingest";
    }

    /** Source, bag and object, the texts taken out, and the database with its log. */
    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes((long) RECORD_FILES * ITEMS_EACH * FILE_SIZE) * 4 + 2_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        int recordFiles = setting.count(RECORD_FILES);
        setting.say("Packaging %,d files".formatted(recordFiles * ITEMS_EACH));
        Packaged warm = Packaged.make(program, setting.folder(), plan(1, Math.max(1, recordFiles / WARM_SHARE)));
        Packaged bag = Packaged.make(program, setting.folder(), plan(2, recordFiles));
        CollectorLog collector = new CollectorLog(setting.folder().resolve("gc.log"));
        try (SeogoServer server =
                SeogoServer.launch(program, setting.folder().resolve("data"), "serve", List.of(collector.option()))) {
            server.awaitReady();
            setting.say("Warming the server up");
            Ingesting ingesting = new Ingesting(server, sentence -> {});
            ingesting.take(warm.bag(), warm.items());
            ingesting.awaitText();
            List<Row> rows = new ArrayList<>(measured(setting, server, ingesting, warm, bag, collector));
            rows.addAll(StoreSpeed.rows(setting));
            return rows;
        }
    }

    private static Plan plan(int number, int recordFiles) {
        return new Plan(number, recordFiles, ITEMS_EACH, FILE_SIZE, recordFiles * ITEMS_EACH);
    }

    private static List<Row> measured(
            Setting setting,
            SeogoServer server,
            Ingesting ingesting,
            Packaged warm,
            Packaged bag,
            CollectorLog collector)
            throws IOException, InterruptedException {
        setting.say("Taking %,d files in".formatted(bag.items()));
        try (ProcessorTime processors = ProcessorTime.of(server.process())) {
            long started = System.nanoTime();
            JsonNode report = ingesting.take(bag.bag(), (long) warm.items() + bag.items());
            double wall = (System.nanoTime() - started) / 1e9;
            Map<ProcessorTime.Part, Double> used = processors.seconds();
            List<Row> rows = new ArrayList<>();
            rows.add(Row.of("%,d files from bag to findable".formatted(bag.items()), bag.items() / wall, "files/s")
                    .wanted(FILES_A_SECOND, setting.inFull())
                    .note(bound(wall, used)));
            double preserved = secondsToPreserved(report.path("times"));
            rows.add(
                    Row.of("%,d files from bag to preserved".formatted(bag.items()), bag.items() / preserved, "files/s")
                            .wanted(PRESERVED_A_SECOND, setting.inFull())
                            .note(
                                    "identified, digested, synced, read back, registered; others follow while it goes on"));
            rows.add(Row.of("heap at its fullest, server", (double) collector.peakMegabytes(), "MiB")
                    .wanted(HEAP, setting.inFull())
                    .note("before a collection, -Xmx" + SeogoProgram.HEAP_MEGABYTES + "m"));
            rows.addAll(stages(report.path("times").path("work")));
            used.forEach((part, seconds) -> rows.add(Row.of("processor time, " + part.word(), seconds, "CPU-s")));
            return rows;
        }
    }

    /** The report's time goes on to findable; waiting for that is its last stage, by one thread. */
    private static double secondsToPreserved(JsonNode times) {
        return (times.path("wall").asDouble() - times.path("work").path("index").asDouble()) / 1000;
    }

    /** What holds it up: the processors if they are nearly all in use, else waiting. */
    private static String bound(double wall, Map<ProcessorTime.Part, Double> used) {
        int cores = Runtime.getRuntime().availableProcessors();
        double busy = used.values().stream().mapToDouble(Double::doubleValue).sum() / wall / cores;
        String most = used.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().word())
                .orElse("none");
        return "%s s; %.0f %% of %d cores in use, bound by %s; most of it by %s"
                .formatted(
                        Numbers.shown(wall),
                        100 * busy,
                        cores,
                        busy > 0.8 ? "the processors" : "waiting (disk, locks)",
                        most);
    }

    private static List<Row> stages(JsonNode work) {
        double all = work.properties().stream()
                .mapToDouble(stage -> stage.getValue().asDouble())
                .sum();
        return work.properties().stream()
                .map(stage -> Row.of("stage " + stage.getKey(), stage.getValue().asDouble() / 1000, "thread-s")
                        .note("%.0f %% of all stages"
                                .formatted(100 * stage.getValue().asDouble() / all)))
                .toList();
    }
}
