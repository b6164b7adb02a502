package kr.seogo.bagit.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.internal.lanes.LaneHasher;
import kr.seogo.bagit.internal.lanes.LaneJob;
import kr.seogo.bagit.internal.lanes.LaneUse;
import kr.seogo.bagit.internal.lanes.SideDigests;

/** The files of one {@link DigestEngine#digestAll}, shared by its threads: in lanes as soon as there are any. */
final class FileRun {

    private final Set<DigestAlgorithm> algorithms;
    private final List<Path> files;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Path, FileDigests> found = new ConcurrentHashMap<>();

    FileRun(Set<DigestAlgorithm> algorithms, List<Path> files) {
        this.algorithms = algorithms;
        this.files = files;
    }

    Map<Path, FileDigests> found() {
        return found;
    }

    /** Works until no file is left; called by every thread. */
    void work() throws IOException {
        DigestSet set = new DigestSet(algorithms);
        while (next.get() < files.size()) {
            Optional<LaneHasher> lanes = LaneUse.lanes(algorithms, files.size(), files.size() - next.get());
            if (lanes.isPresent()) {
                lanes.get().run(() -> job(set));
            } else {
                int i = next.getAndIncrement();
                if (i < files.size()) {
                    read(files.get(i), set);
                }
            }
        }
    }

    /** The next file for a lane; those that belong into none are read here and now. */
    private Optional<LaneJob> job(DigestSet set) throws IOException {
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            Path file = files.get(i);
            if (LaneUse.suits(algorithms, Files.size(file))) {
                return Optional.of(new Job(file));
            }
            read(file, set);
        }
        return Optional.empty();
    }

    private void read(Path file, DigestSet set) throws IOException {
        found.put(file, digest(file, set));
    }

    static FileDigests digest(Path file, DigestSet set) throws IOException {
        try (InputStream in = open(file)) {
            long size = set.readAll(in, bytes -> {});
            return new FileDigests(size, set.values());
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new ChannelInput(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private final class Job implements LaneJob {
        private final Path file;
        private final SideDigests beside = new SideDigests(algorithms);

        Job(Path file) {
            this.file = file;
        }

        @Override
        public InputStream open() throws IOException {
            return FileRun.open(file);
        }

        @Override
        public void read(ByteBuffer piece) {
            beside.read(piece);
        }

        @Override
        public void done(long size, byte[] sha512) {
            Map<DigestAlgorithm, Digest> digests = new EnumMap<>(DigestAlgorithm.class);
            beside.values(sha512).forEach((algorithm, value) -> digests.put(algorithm, Digest.of(algorithm, value)));
            found.put(file, new FileDigests(size, digests));
        }

        @Override
        public void failed(IOException why) throws IOException {
            throw why;
        }
    }
}
