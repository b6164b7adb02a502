package kr.seogo.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.ProcessorTime;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;

/**
 * From the command to a reading room that can be used, on a data folder with the samples: without any cache, and with
 * ahead-of-time caches for the server's JVM and the search node's. Nothing is warm here but the page cache: a start is
 * what is measured. Cold and cached starts alternate.
 */
public final class StartBench implements Benchmark {

    private static final int PASSES = 3;
    private static final String FIRST_PAGE = "/";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return 3_000_000_000L;
    }

    /** The times of one start, in seconds, and its processor time. */
    private record Start(double ready, double page, double processors) {}

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        Path data = setting.folder().resolve("data");
        setting.say("Taking the samples in");
        samples(program, data);
        setting.say("Making the caches");
        Path server = serverCache(program, data, setting.folder().resolve("server.aot"));
        SearchCache search = new SearchCache(program.lib("search-node"), data, setting.folder());
        Path node = search.make();

        List<Start> cold = new ArrayList<>();
        List<Start> cached = new ArrayList<>();
        int passes = setting.inFull() ? PASSES : 1;
        for (int i = 0; i < passes; i++) {
            setting.say("Start %d of %d".formatted(i + 1, passes));
            search.remove();
            cold.add(start(program, data, List.of(), false));
            search.put(node);
            cached.add(start(program, data, List.of("-XX:AOTCache=" + server, "-XX:AOTMode=on"), true));
        }
        return rows(cold, cached);
    }

    private static void samples(SeogoProgram program, Path data) throws IOException, InterruptedException {
        try (SeogoServer server = SeogoServer.launch(program, data, "demo", List.of())) {
            server.awaitOpen();
        }
    }

    /** The server's JVM writes its cache when it ends, of what it did until then. */
    private static Path serverCache(SeogoProgram program, Path data, Path cache)
            throws IOException, InterruptedException {
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of("-XX:AOTCacheOutput=" + cache))) {
            server.awaitReady();
            server.get(FIRST_PAGE);
            server.get("/search?q=%ED%9A%8C%EC%9D%98");
        }
        if (!Files.exists(cache)) {
            throw new BenchException("The server's JVM left no ahead-of-time cache at " + cache);
        }
        return cache;
    }

    /** With {@code AOTMode=on} a JVM ends that cannot use its cache, instead of going on without. */
    private static Start start(SeogoProgram program, Path data, List<String> options, boolean cached)
            throws IOException, InterruptedException {
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", options);
                ProcessorTime processors = ProcessorTime.of(server.process())) {
            double ready = server.awaitReady();
            server.get(FIRST_PAGE);
            double page = server.seconds();
            double used = processors.seconds().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (SearchCache.used(server.process()) != cached) {
                throw new BenchException("The search node was to start %s an ahead-of-time cache and did not"
                        .formatted(cached ? "with" : "without"));
            }
            return new Start(ready, page, used);
        }
    }

    private static List<Row> rows(List<Start> cold, List<Start> cached) {
        return List.of(
                row("to /ready", "s", Start::ready, cold, cached),
                row("to the first page", "s", Start::page, cold, cached),
                row("processor time to the first page", "CPU-s", Start::processors, cold, cached));
    }

    private static Row row(
            String name, String unit, ToDoubleFunction<Start> figure, List<Start> cold, List<Start> cached) {
        double[] with = cached.stream().mapToDouble(figure).toArray();
        double[] without = cold.stream().mapToDouble(figure).toArray();
        return Row.of(name + ", with ahead-of-time caches", Passes.median(with), unit)
                .against(Passes.median(without))
                .note("peer: without; " + Passes.spread(with));
    }
}
