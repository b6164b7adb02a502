package kr.seogo.bagit.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes several digests in one read. Immutable and safe for many threads; never follows a link: a path that ends in
 * one fails with an {@link IOException}.
 */
public final class DigestEngine {

    private final Set<DigestAlgorithm> algorithms;

    private DigestEngine(Set<DigestAlgorithm> algorithms) {
        this.algorithms = algorithms;
    }

    /** An engine for {@code algorithms}, of which there must be one at least. */
    public static DigestEngine of(Set<DigestAlgorithm> algorithms) {
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("a digest engine needs one algorithm at least");
        }
        return new DigestEngine(Collections.unmodifiableSet(EnumSet.copyOf(algorithms)));
    }

    public Set<DigestAlgorithm> algorithms() {
        return algorithms;
    }

    /** The digests of a regular file. */
    public FileDigests digest(Path file) throws IOException {
        return FileRun.digest(file, new DigestSet(algorithms));
    }

    /** The digests of what is left in {@code in}, which stays open. */
    public FileDigests digest(InputStream in) throws IOException {
        DigestSet set = new DigestSet(algorithms);
        long size = set.readAll(in, bytes -> {});
        return new FileDigests(size, set.values());
    }

    /** Copies {@code in} to {@code out} and digests what it copies, in one read; both stay open. */
    public FileDigests copy(InputStream in, OutputStream out) throws IOException {
        DigestSet set = new DigestSet(algorithms);
        long size = set.readAll(in, bytes -> {}, (bytes, length) -> out.write(bytes, 0, length));
        return new FileDigests(size, set.values());
    }

    /**
     * The digests of every file, several files at a time. The SHA-512 of many files is taken of eight together by each
     * thread, where the processor and this JVM allow that and it proved right and faster.
     *
     * @param threads how many files are read at once; one per core is right for local disks
     * @throws IOException the first failure; further ones are suppressed onto it, and the other files are not finished
     * @throws java.nio.channels.ClosedByInterruptException when the calling thread is interrupted
     */
    public Map<Path, FileDigests> digestAll(Collection<Path> files, int threads) throws IOException {
        FileRun run = new FileRun(algorithms, List.copyOf(files));
        Workers.run(Math.min(threads, Math.max(1, files.size())), run::work);
        return run.found();
    }
}
