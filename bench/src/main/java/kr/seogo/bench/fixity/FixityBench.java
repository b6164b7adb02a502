package kr.seogo.bench.fixity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.Noise;
import kr.seogo.preservation.internal.disk.Sync;
import org.apache.commons.io.file.PathUtils;

/**
 * How fast files are read again: large ones warm and past the page cache, small ones, many together, by each kind of
 * digests there is; and what somebody who reads meanwhile notices of it.
 */
public final class FixityBench implements Benchmark {

    private static final int LARGE_FILES = 8;
    private static final long LARGE_SIZE = 500_000_000;
    private static final int SMALL_FILES = 20_000;
    private static final int SMALL_SIZE = 50_000;
    private static final int MANY_FILES = 160;
    private static final long MANY_SIZE = 16_000_000;

    @Override
    public String name() {
        return "fixity";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(LARGE_FILES * LARGE_SIZE) * 11 / 10 + 2_000_000_000;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        DigestSpeed speed = DigestSpeed.settled(setting);
        List<Row> rows = new ArrayList<>();

        long size = setting.bytes(LARGE_SIZE);
        List<Path> large = write(setting, "large", LARGE_FILES, size);
        for (DigestAlgorithm algorithm : List.of(DigestAlgorithm.SHA512, DigestAlgorithm.SHA256)) {
            rows.addAll(speed.large(algorithm, large, LARGE_FILES * size));
        }
        remove(setting, "large");

        int count = setting.count(SMALL_FILES);
        List<Path> small = write(setting, "small", count, SMALL_SIZE);
        for (DigestAlgorithm algorithm : List.of(DigestAlgorithm.SHA512, DigestAlgorithm.SHA256)) {
            rows.addAll(speed.small(algorithm, small, (long) count * SMALL_SIZE));
        }
        rows.add(speed.together("%,d files of 50 KB".formatted(count), small, (long) count * SMALL_SIZE));
        remove(setting, "small");

        long each = setting.bytes(MANY_SIZE);
        List<Path> many = write(setting, "many", MANY_FILES, each);
        rows.add(speed.together(MANY_FILES + " files of %,d KB".formatted(each / 1000), many, MANY_FILES * each));
        remove(setting, "many");

        rows.addAll(Readers.beside(setting));
        return rows;
    }

    private static List<Path> write(Setting setting, String name, int count, long size) throws IOException {
        setting.say("Writing %,d files of %,d KB".formatted(count, size / 1000));
        Path folder = Files.createDirectories(setting.folder().resolve(name));
        List<Path> files = IntStream.range(0, count)
                .mapToObj(i -> folder.resolve("%03d".formatted(i / 100)).resolve("file-" + i + ".bin"))
                .toList();
        for (int i = 0; i < count; i++) {
            Path file = files.get(i);
            if (i % 100 == 0) {
                Files.createDirectories(folder.resolve("%03d".formatted(i / 100)));
            }
            Noise.write(file, size, i);
            Sync.file(file); // or it would still be written while files are read
        }
        return files;
    }

    private static void remove(Setting setting, String name) throws IOException {
        PathUtils.deleteDirectory(setting.folder().resolve(name));
    }
}
