package kr.seogo.bench.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.BagVerifier;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestEngine;
import kr.seogo.bagit.digest.FileDigests;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.generate.Noise;

/** A bag of a few large files whose manifest can be of one algorithm or another. */
final class LargeFiles {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Path bag;
    private final List<Path> files;
    private final long bytes;
    private final Map<Path, FileDigests> digests;

    private LargeFiles(Path bag, List<Path> files, long bytes, Map<Path, FileDigests> digests) {
        this.bag = bag;
        this.files = files;
        this.bytes = bytes;
        this.digests = digests;
    }

    /** Writes the bag; afterwards its files are in the page cache, where memory allows. */
    static LargeFiles write(Path bag, int count, long size, Set<DigestAlgorithm> algorithms) throws IOException {
        Path data = Files.createDirectories(bag.resolve("data"));
        List<Path> files = IntStream.range(0, count)
                .mapToObj(i -> data.resolve("large-" + i + ".bin"))
                .toList();
        for (int i = 0; i < count; i++) {
            Noise.write(files.get(i), size, i);
        }
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Map<Path, FileDigests> digests =
                DigestEngine.of(EnumSet.copyOf(algorithms)).digestAll(files, THREADS);
        return new LargeFiles(bag, files, count * size, digests);
    }

    long bytes() {
        return bytes;
    }

    /** Digests every file, as many at a time as there are cores. */
    void digest(DigestAlgorithm algorithm) throws IOException {
        Map<Path, FileDigests> found = DigestEngine.of(EnumSet.of(algorithm)).digestAll(files, THREADS);
        boolean same = found.entrySet().stream()
                .allMatch(entry -> digest(entry.getValue(), algorithm).equals(digest(of(entry.getKey()), algorithm)));
        if (!same) {
            throw new BenchException("The same files gave other digests when they were read again");
        }
    }

    /** Leaves the bag with one payload manifest. */
    void manifest(DigestAlgorithm algorithm) throws IOException {
        for (DigestAlgorithm other : DigestAlgorithm.values()) {
            Files.deleteIfExists(bag.resolve("manifest-" + other.bagName() + ".txt"));
        }
        String lines = files.stream()
                .map(file -> digest(of(file), algorithm) + "  data/" + file.getFileName() + "\n")
                .collect(Collectors.joining());
        Files.writeString(bag.resolve("manifest-" + algorithm.bagName() + ".txt"), lines, StandardCharsets.UTF_8);
    }

    /** Checks the whole bag. */
    void verify() {
        BagReport report = BagVerifier.builder().threads(THREADS).build().verify(BagSource.folder(bag));
        if (!report.valid()) {
            throw new BenchException("The bag made for the benchmark is not valid: " + report.errors());
        }
    }

    private FileDigests of(Path file) {
        return Optional.ofNullable(digests.get(file)).orElseThrow();
    }

    private static String digest(FileDigests of, DigestAlgorithm algorithm) {
        return of.get(algorithm).hex();
    }
}
