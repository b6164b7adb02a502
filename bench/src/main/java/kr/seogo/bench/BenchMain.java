package kr.seogo.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.seogo.bagit.digest.FasterDigests;
import kr.seogo.bench.disclosure.DisclosureBench;
import kr.seogo.bench.fixity.FixityBench;
import kr.seogo.bench.identify.IdentifyBench;
import kr.seogo.bench.ingest.IngestBench;
import kr.seogo.bench.large.LargeBench;
import kr.seogo.bench.large.ManyBench;
import kr.seogo.bench.rebuild.RebuildBench;
import kr.seogo.bench.relevance.RelevanceBench;
import kr.seogo.bench.search.SearchBench;
import kr.seogo.bench.start.StartBench;
import kr.seogo.bench.store.FaultsBench;
import kr.seogo.bench.store.GrowthBench;
import kr.seogo.bench.store.RepairBench;
import kr.seogo.bench.verify.VerifyBench;
import picocli.CommandLine;

/** The program behind {@code ./seogo bench}. */
public final class BenchMain {

    private BenchMain() {}

    /** Runs one benchmark and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // The peer tells of every file it checks.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        FasterDigests.install();
        System.exit(run(
                List.of(
                        new VerifyBench(),
                        new IngestBench(),
                        new SearchBench(),
                        new StartBench(),
                        new DisclosureBench(),
                        new FixityBench(),
                        new IdentifyBench(),
                        new RepairBench(),
                        new GrowthBench(),
                        new FaultsBench(),
                        new RebuildBench(),
                        new LargeBench(),
                        new ManyBench(),
                        new RelevanceBench()),
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(List<Benchmark> benchmarks, String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new BenchCommand(benchmarks))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((thrown, line, parsed) -> {
                    thrown.printStackTrace(err);
                    return 3;
                })
                .execute(args);
    }
}
