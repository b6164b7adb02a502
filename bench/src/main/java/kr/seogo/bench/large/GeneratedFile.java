package kr.seogo.bench.large;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.CollectorLog;
import kr.seogo.bench.program.SeogoProgram;

/** 100 GB through the store, generated as they are read, compared and dropped as they are written. */
final class GeneratedFile {

    private static final long BYTES = 100_000_000_000L;
    private static final long HOURS = 6;
    private static final Limit HEAP = Limit.oursAtMost(1024);

    private final Setting setting;
    private final SeogoProgram program;
    private final long bytes;

    GeneratedFile(Setting setting, SeogoProgram program) {
        this.setting = setting;
        this.program = program;
        this.bytes = setting.bytes(BYTES);
    }

    List<Row> rows() throws IOException, InterruptedException {
        setting.say("Depositing %,d MB that are generated".formatted(bytes / 1_000_000));
        Path folder = Files.createDirectories(setting.folder().resolve("generated"));
        CollectorLog collector = new CollectorLog(setting.folder().resolve("generated-gc.log"));
        run(folder, collector);
        String[] said = Files.readString(folder.resolve("seconds")).split(" ", 3);
        double megabytes = bytes / 1e6;
        return List.of(
                Row.of(
                                "%,.0f MB generated, through the store".formatted(megabytes),
                                megabytes / Double.parseDouble(said[1]),
                                "MB/s")
                        .against(megabytes / Double.parseDouble(said[0]))
                        .note("copied, synced each GiB, read back and digested; peer: generating and digesting alone"),
                Row.of("heap at its fullest, generated", (double) collector.peakMegabytes(), "MiB")
                        .wanted(HEAP, setting.inFull())
                        .note("before a collection, -Xmx" + SeogoProgram.HEAP_MEGABYTES + "m"));
    }

    private void run(Path folder, CollectorLog collector) throws IOException, InterruptedException {
        Path log = setting.folder().resolve("generated.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + SeogoProgram.HEAP_MEGABYTES + "m",
                        collector.option(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.nio.file.spi.DefaultFileSystemProvider=" + GeneratedProvider.class.getName(),
                        "-cp",
                        program.lib("bench") + "/*",
                        GeneratedDeposit.class.getName(),
                        folder.toString(),
                        Long.toString(bytes))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(HOURS, TimeUnit.HOURS) || process.exitValue() != 0) {
                throw new BenchException("The deposit failed: " + Files.readString(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
