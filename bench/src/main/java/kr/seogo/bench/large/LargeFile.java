package kr.seogo.bench.large;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.Noise;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.preservation.internal.ocfl.Stager;
import org.apache.commons.io.file.PathUtils;

/** One file of 10 GB, taken in by a server that is killed when half of it has been copied. */
final class LargeFile {

    static final long BYTES = 10_000_000_000L;

    private static final Limit AGAIN = Limit.oursAtMost(Stager.PART / 1e6);
    private static final Limit HEAP = Limit.oursAtMost(1024);

    private final Setting setting;
    private final SeogoProgram program;
    private final long bytes;
    private final Path data;

    LargeFile(Setting setting, SeogoProgram program) {
        this.setting = setting;
        this.program = program;
        this.bytes = setting.bytes(BYTES);
        this.data = setting.folder().resolve("data-large");
    }

    List<Row> rows() throws IOException, InterruptedException {
        setting.say("Packaging a file of %,d MB".formatted(bytes / 1_000_000));
        Path bag = bag();
        setting.say("Taking it in");
        long[] copied = new long[1];
        CutOff.Outcome outcome = new CutOff(setting, program, data).run(bag, this::isHalf, () -> copied[0] = copied());
        PathUtils.deleteDirectory(data);
        PathUtils.deleteDirectory(bag);
        long kept = copied[0] / Stager.PART * Stager.PART;
        double megabytes = bytes / 1e6;
        return List.of(
                Row.of("a file of %,.0f MB, killed once".formatted(megabytes), outcome.before() + outcome.after(), "s")
                        .note("%.0f s to the kill, %.0f s from the second start until preserved"
                                .formatted(outcome.before(), outcome.after())),
                Row.of("of it copied twice", (copied[0] - kept) / 1e6, "MB")
                        .wanted(AGAIN, setting.inFull())
                        .note(
                                "%,.0f MB were copied at the kill; the second server wrote %,.0f MB in all and was given %,.0f MB to read"
                                        .formatted(copied[0] / 1e6, outcome.written() / 1e6, outcome.read() / 1e6)),
                Row.of("heap at its fullest, a large file", (double) outcome.heap(), "MiB")
                        .wanted(HEAP, setting.inFull())
                        .note("before a collection, -Xmx" + SeogoProgram.HEAP_MEGABYTES + "m"));
    }

    private Path bag() throws IOException, InterruptedException {
        Path source = Files.createDirectories(setting.folder().resolve("source-large"));
        Path files = Files.createDirectories(source.resolve("files"));
        Noise.write(files.resolve("영상.bin"), bytes, 1);
        Path table = source.resolve("records.csv");
        Files.writeString(table, """
                id,level,title,agency,created,disclosure,path
                V-1,item,기록 영상,한빛시,2024-03-02,공개,영상.bin
                """, StandardCharsets.UTF_8);
        Path bag = setting.folder().resolve("bag-large");
        program.run(
                setting.folder().resolve("package.log"),
                "package",
                files.toString(),
                bag.toString(),
                "--table",
                table.toString(),
                "--from",
                "한빛시",
                "--transfer-number",
                "BENCH-LARGE");
        PathUtils.deleteDirectory(source);
        return bag;
    }

    private boolean isHalf(CutOff.Ledger ledger) throws IOException {
        return copied() >= bytes / 2;
    }

    /** The length of the unfinished file. */
    private long copied() throws IOException {
        Path staging = data.resolve("store-work").resolve("staging");
        if (!Files.isDirectory(staging)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(staging)) {
            long most = 0;
            for (Path file : (Iterable<Path>) all.filter(each -> each.toString().endsWith(".part"))::iterator) {
                most = Math.max(most, Files.size(file));
            }
            return most;
        } catch (NoSuchFileException | UncheckedIOException e) {
            return 0; // renamed while it was looked for
        }
    }
}
