package kr.seogo.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kr.seogo.app.work.Json;
import kr.seogo.bench.figure.Machine;
import kr.seogo.bench.figure.MeasurementsBook;
import kr.seogo.bench.figure.Result;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.figure.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo bench NAME}: a benchmark with its peers and limit in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "성능을 견주어 잽니다. Measures, with peers and limits in the same run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured, and as fast as wanted",
            "1:measured, and not as fast as wanted",
            "2:wrong use",
            "3:could not be measured"
        })
final class BenchCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int MISSED = 1;
    private static final int COULD_NOT = 3;

    private final List<Benchmark> benchmarks;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description =
                    "verify, ingest, search, start, disclosure, fixity, identify, repair, growth, faults, rebuild or"
                            + " large.")
    private String name = "";

    @Option(names = "--json", description = "Print one JSON document {rows: […]} on standard output.")
    private boolean json;

    @Option(
            names = "--scale",
            paramLabel = "X",
            description = "Size of the run, 1 by default; a smaller one is a try and not held against the limits.")
    private double scale = 1;

    @Option(names = "--kills", paramLabel = "N", description = "How many kills of faults, 300 by default.")
    private int kills = 300;

    @Option(names = "--work", paramLabel = "DIR", description = "Where to generate files; removed afterwards.")
    private Path work = Path.of(System.getProperty("java.io.tmpdir"));

    @Option(names = "--write", paramLabel = "FILE", description = "Put the table into this file, in its place there.")
    private @Nullable Path book;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    BenchCommand(List<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Benchmark benchmark = benchmark();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Result result = measure(benchmark, err);
            show(result);
            return result.met() ? DONE : MISSED;
        } catch (BenchException e) {
            err.println("seogo: " + e.getMessage());
            err.flush();
            return COULD_NOT;
        }
    }

    private Benchmark benchmark() {
        return benchmarks.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no benchmark " + name + "; expected one of "
                                + benchmarks.stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    }

    private Result measure(Benchmark benchmark, PrintWriter err) throws IOException, InterruptedException {
        if (!(scale > 0 && scale <= 1)) {
            throw new ParameterException(spec.commandLine(), "--scale is above 0 and at most 1; found: " + scale);
        }
        Path parent = work.toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("seogo.root", "")).toAbsolutePath();
        Setting dry = new Setting(scale, parent, home, kills, sentence -> {});
        try (WorkFolder folder = WorkFolder.in(parent, benchmark.diskNeeded(dry))) {
            Setting setting = new Setting(scale, folder.path(), home, kills, sentence -> {
                err.println(sentence);
                err.flush();
            });
            List<Row> rows = benchmark.run(setting);
            return Result.of(benchmark.name(), Instant.now(), scale, Machine.here(), rows);
        }
    }

    private void show(Result result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writeValueAsString(result));
        } else {
            out.println(result.machine().text());
            out.print(Tables.terminal(result));
        }
        out.flush();
        if (book != null) {
            new MeasurementsBook(book.toAbsolutePath()).write(result);
        }
    }
}
