package kr.seogo.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.app.work.Json;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Numbers;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.CityRecords;
import kr.seogo.bench.generate.TransferFolder.Plan;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.Packaged;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;
import org.apache.commons.io.file.PathUtils;

/**
 * What a reader waits for an answer: 200,000 made-up records, known by their metadata, taken in as transfers are; then
 * one reader who asks one thing after another over HTTP and reads each answer to its end. Every query is
 * another one; 250 of each kind are asked before 2,000 are measured.
 */
public final class SearchBench implements Benchmark {

    private static final int RECORDS = 200_000;
    private static final int ITEMS_EACH = 1000;
    private static final int MOST_FILES_A_TRANSFER = 20;
    private static final int FILE_SIZE = 2000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(10_000_000_000L) + 1_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        int recordFiles = Math.max(1, setting.count(RECORDS) / ITEMS_EACH);
        try (SeogoServer server = SeogoServer.launch(program, setting.folder().resolve("data"), "serve", List.of())) {
            server.awaitReady();
            List<Row> rows = new ArrayList<>();
            rows.add(fill(setting, program, server, recordFiles));
            int first = Math.min(recordFiles, MOST_FILES_A_TRANSFER) * ITEMS_EACH;
            for (Queries queries : Queries.all(new CityRecords(seed(1)), first)) {
                setting.say("Asking %s queries".formatted(queries.name()));
                rows.addAll(asked(server, queries));
            }
            return rows;
        }
    }

    private static long seed(int transfer) {
        return new Plan(transfer, 1, ITEMS_EACH, FILE_SIZE, 1).seed();
    }

    private static Row fill(Setting setting, SeogoProgram program, SeogoServer server, int recordFiles)
            throws IOException, InterruptedException {
        Ingesting ingesting = new Ingesting(server, sentence -> {});
        double seconds = 0;
        long items = 0;
        for (int number = 1, left = recordFiles; left > 0; number++) {
            int files = Math.min(left, MOST_FILES_A_TRANSFER);
            left -= files;
            Packaged bag = Packaged.make(program, setting.folder(), new Plan(number, files, ITEMS_EACH, FILE_SIZE, 1));
            items += bag.items();
            long started = System.nanoTime();
            ingesting.take(bag.bag(), items);
            seconds += (System.nanoTime() - started) / 1e9;
            PathUtils.deleteDirectory(bag.bag());
            setting.say("%,d records are findable after %s s".formatted(items, Numbers.shown(seconds)));
        }
        ingesting.awaitText();
        return Row.of("%,d records without files, from bag to findable".formatted(items), items / seconds, "records/s")
                .note("%d transfers, %d record files of %,d items"
                        .formatted((recordFiles - 1) / MOST_FILES_A_TRANSFER + 1, recordFiles, ITEMS_EACH));
    }

    private static List<Row> asked(SeogoServer server, Queries queries) throws IOException, InterruptedException {
        for (String path : queries.warm()) {
            server.get(path);
        }
        List<String> paths = queries.paths();
        double[] millis = new double[paths.size()];
        int finding = 0;
        for (int i = 0; i < millis.length; i++) {
            long started = System.nanoTime();
            String answer = server.get(paths.get(i));
            millis[i] = (System.nanoTime() - started) / 1e6;
            finding += Json.mapper().readTree(answer).path("total").asLong() > 0 ? 1 : 0;
        }
        String note = "%,d different queries, %,d of them find something; one reader".formatted(millis.length, finding);
        return List.of(
                Row.of(queries.name() + ", p50", Passes.percentile(0.50, millis), "ms")
                        .note(note),
                Row.of(queries.name() + ", p99", Passes.percentile(0.99, millis), "ms"));
    }
}
