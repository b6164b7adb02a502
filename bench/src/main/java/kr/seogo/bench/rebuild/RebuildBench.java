package kr.seogo.bench.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.CityRecords;
import kr.seogo.bench.generate.TransferFolder.Plan;
import kr.seogo.bench.program.CollectorLog;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.ProcessorTime;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;
import kr.seogo.bench.program.ServerDatabase;
import kr.seogo.bench.program.ServerIndex;
import org.apache.commons.io.file.PathUtils;

/**
 * A million records in 20,000 objects brought back by whoever has lost everything but the store: the answers of an archive
 * that was taken in are written down, its store alone is moved into a new data folder, a server begins on it and is told
 * to rebuild, and the answers are written down again. Every record is compared, in register, graphs and index.
 */
public final class RebuildBench implements Benchmark {

    private static final int OBJECTS = 20_000;

    /** After so many the graphs are compacted, as the chore of the night does: taking in leaves much behind in TDB2. */
    private static final int TRANSFERS_A_NIGHT = 3;

    private static final Limit NONE = Limit.oursAtMost(0);
    private static final Limit HEAP = Limit.oursAtMost(1024);

    /** What the server said of a rebuild, and what it took. */
    record Rebuilt(JsonNode report, Map<ProcessorTime.Part, Double> processors, long peakMegabytes) {}

    @Override
    public String name() {
        return "rebuild";
    }

    /** Store, database, graphs and index, and once more what is brought back before the old is thrown away. */
    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(60_000_000_000L) + 2_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        int recordFiles = setting.count(OBJECTS);
        Path data = setting.folder().resolve("data");
        Path fresh = setting.folder().resolve("fresh");
        Path before = setting.folder().resolve("before");
        Path after = setting.folder().resolve("after");

        setting.say("Taking %,d record files in".formatted(recordFiles));
        String held = takeIn(setting, program, data, before, recordFiles);
        keepTheStoreAlone(data, fresh);
        Rebuilt rebuilt = rebuild(setting, program, fresh, after, recordFiles);
        setting.say("Comparing");
        Difference difference = Difference.between(before, after);
        difference.examples().forEach(setting::say);
        return rows(setting, rebuilt, held, difference);
    }

    private static String takeIn(Setting setting, SeogoProgram program, Path data, Path answers, int recordFiles)
            throws IOException, InterruptedException {
        List<Plan> plans = HeldArchive.plans(recordFiles);
        for (int from = 0; from < plans.size(); from += TRANSFERS_A_NIGHT) {
            try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of())) {
                server.awaitReady();
                new HeldArchive(setting, program, server)
                        .fill(plans.subList(from, Math.min(plans.size(), from + TRANSFERS_A_NIGHT)));
            }
            GraphAnswers.compact(data);
        }
        String held;
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of())) {
            server.awaitReady();
            HeldArchive archive = new HeldArchive(setting, program, server);
            int decisions = archive.decide(ServerDatabase.of(data), archivist(server));
            setting.say("Writing the answers down");
            held = "%,d decisions; %s".formatted(decisions, answers(server, data, answers, recordFiles));
        }
        GraphAnswers.write(data, answers);
        return held;
    }

    /** What a person has who lost everything else: a new data folder and in it the store. */
    private static void keepTheStoreAlone(Path data, Path fresh) throws IOException {
        DataFolder kept = DataFolder.open(fresh);
        Files.delete(kept.store());
        Files.move(new DataFolder(data).store(), kept.store());
        PathUtils.deleteDirectory(data);
    }

    static Rebuilt rebuild(Setting setting, SeogoProgram program, Path fresh, Path answers, int recordFiles)
            throws IOException, InterruptedException {
        CollectorLog collector = new CollectorLog(setting.folder().resolve("gc.log"));
        Rebuilt rebuilt;
        try (SeogoServer server = SeogoServer.launch(program, fresh, "serve", List.of(collector.option()))) {
            server.awaitReady();
            setting.say("Rebuilding");
            Ingesting working = new Ingesting(server, sentence -> {});
            try (ProcessorTime processors = ProcessorTime.of(server.process())) {
                JsonNode report = working.work("rebuild", JsonNodeFactory.instance.objectNode())
                        .getFirst();
                rebuilt = new Rebuilt(report, processors.seconds(), collector.peakMegabytes());
            }
            setting.say("Rebuilt: " + rebuilt.report());
            working.awaitQuiet();
            setting.say("Writing the answers down again");
            answers(server, fresh, answers, recordFiles);
        }
        GraphAnswers.write(fresh, answers);
        return rebuilt;
    }

    /** Those of the running server; the graphs are read when it has ended. */
    private static String answers(SeogoServer server, Path data, Path answers, int recordFiles)
            throws IOException, InterruptedException {
        try (ServerIndex index = ServerIndex.of(server, data)) {
            index.settle();
            long rows = RegisterAnswers.write(ServerDatabase.of(data), answers);
            long documents = IndexAnswers.write(index, answers);
            long finding = FixedQueries.of(new CityRecords(HeldArchive.seed()), words(recordFiles))
                    .write(server, archivist(server), answers);
            return "%,d rows of the register, %,d documents of the index, 100 queries of which %d find something, by two who ask"
                    .formatted(rows, documents, finding);
        }
    }

    /** Items of the first transfer, whose words are asked for. */
    private static int words(int recordFiles) {
        return Math.min(recordFiles, HeldArchive.MOST_FILES_A_TRANSFER) * HeldArchive.ITEMS_EACH;
    }

    private static String archivist(SeogoServer server) throws IOException {
        return new Ingesting(server, sentence -> {}).token("archivist", "한빛시", "", "기록 박");
    }

    private static List<Row> rows(Setting setting, Rebuilt rebuilt, String held, Difference difference) {
        long records = rebuilt.report().path("records").asLong();
        long objects = rebuilt.report().path("objects").asLong();
        double seconds = rebuilt.report().path("seconds").asDouble();
        List<Row> rows = new ArrayList<>();
        rows.add(
                Row.of("%,d records in %,d objects rebuilt".formatted(records, objects), records / seconds, "records/s")
                        .note("%,.0f s from the store alone; %s".formatted(seconds, held)));
        rebuilt.report().path("times").properties().forEach(stage -> {
            double took = stage.getValue().asDouble() / 1000;
            rows.add(Row.of("stage " + stage.getKey(), records / took, "records/s")
                    .note("%,.1f s; graphs and index are filled side by side".formatted(took)));
        });
        rows.add(Row.of("heap at its fullest, server", (double) rebuilt.peakMegabytes(), "MiB")
                .wanted(HEAP, setting.inFull())
                .note("before a collection, -Xmx" + SeogoProgram.HEAP_MEGABYTES + "m"));
        rebuilt.processors().forEach((part, used) -> rows.add(Row.of("processor time, " + part.word(), used, "CPU-s")));
        rows.add(Row.of("differences between before and after", (double) difference.count(), "answers")
                .wanted(NONE, setting.inFull())
                .note("%,d compared: %,d missing, %,d added, %,d changed"
                        .formatted(
                                difference.compared(),
                                difference.missing(),
                                difference.added(),
                                difference.changed())));
        return rows;
    }
}
