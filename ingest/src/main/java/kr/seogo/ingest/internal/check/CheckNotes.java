package kr.seogo.ingest.internal.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read of a transfer's files, in a file beside the transfer that is only added to ({@link NoteLine}), so that a check
 * that was killed goes on where it was. Written and synced every so many files and every few seconds; a check that ends before
 * that leaves none.
 *
 * <p>A note may be wrong: torn, of another file with the same inode and time, or somebody changed bytes without a trace. It is
 * not taken for a proof. The store reads every byte it takes in and compares it with the digest the check gave, so that a
 * wrong note ends in a {@link kr.seogo.preservation.ContentChangedException} and never in a wrong object; whoever meets that
 * removes the notes.
 *
 * <p>A disk on which nothing can be noted is told in the log and keeps no transfer from being checked.
 */
public final class CheckNotes implements DigestNotes, AutoCloseable {

    /** After so many files notes are written. */
    public static final int EVERY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(CheckNotes.class);
    private static final Duration AT_LATEST = Duration.ofSeconds(5);
    private static final String NAME = "read-files";

    private final Path file;
    private final int every;
    private final InstantSource clock;
    private final NotePlaces places = new NotePlaces();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private @Nullable FileChannel channel;
    private long end;
    private int files;
    private Instant written;
    private boolean failed;

    private CheckNotes(Path file, int every, InstantSource clock) {
        this.file = file;
        this.every = every;
        this.clock = clock;
        this.written = clock.instant();
    }

    /**
     * Opens the notes of a transfer, whether or not there are any.
     *
     * @param folder of the transfer alone; made when there is something to write
     * @param every how many files are noted together
     */
    public static CheckNotes open(Path folder, int every, InstantSource clock) {
        CheckNotes notes = new CheckNotes(folder.resolve(NAME), every, clock);
        try {
            notes.load();
        } catch (NoSuchFileException e) {
            LOG.debug("Nothing was noted in {} before", notes.file);
        } catch (IOException e) {
            notes.failed("read", e);
        }
        return notes;
    }

    /** Takes the notes of a transfer away: they were wrong. */
    public static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(NAME) + " cannot be removed", e);
        }
    }

    private void load() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long begin = 0;
            long at = 0;
            for (int each = in.read(); each >= 0; each = in.read()) {
                at++;
                if (each != '\n') {
                    line.write(each);
                    continue;
                }
                long place = begin;
                NoteLine.read(line.toString(StandardCharsets.UTF_8)).ifPresent(note -> places.put(note.path(), place));
                line.reset();
                begin = at;
            }
            end = begin; // what comes after the last line feed was torn
        }
        channel = made().truncate(end);
    }

    @Override
    public synchronized Optional<Map<DigestAlgorithm, Digest>> known(String path, FileState state) {
        long place = places.find(path);
        FileChannel open = channel;
        if (place < 0 || failed || open == null) {
            return Optional.empty();
        }
        try {
            return line(open, place).filter(note -> note.isOf(path, state)).map(NoteLine::digests);
        } catch (IOException e) {
            failed("read", e);
            return Optional.empty();
        }
    }

    private static Optional<NoteLine> line(FileChannel from, long place) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(1024);
        for (long at = place; from.read(piece.clear(), at) > 0; at += piece.limit()) {
            piece.flip();
            for (int i = 0; i < piece.limit(); i++) {
                if (piece.get(i) == '\n') {
                    line.write(piece.array(), 0, i);
                    return NoteLine.read(line.toString(StandardCharsets.UTF_8));
                }
            }
            line.write(piece.array(), 0, piece.limit());
        }
        return Optional.empty();
    }

    @Override
    public synchronized void read(String path, FileState state, Map<DigestAlgorithm, Digest> digests) {
        if (failed) {
            return;
        }
        waiting.writeBytes(new NoteLine(state, digests, path).write());
        files++;
        if (files >= every || !clock.instant().isBefore(written.plus(AT_LATEST))) {
            write();
        }
    }

    private void write() {
        try {
            FileChannel to = channel == null ? made() : channel;
            channel = to;
            ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
            while (bytes.hasRemaining()) {
                end += to.write(bytes, end);
            }
            to.force(false);
            waiting.reset();
            files = 0;
            written = clock.instant();
        } catch (IOException e) {
            failed("written", e);
        }
    }

    private FileChannel made() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void failed(String what, IOException why) {
        failed = true;
        waiting.reset();
        LOG.warn("{} cannot be {}; after a kill all files are read again", file, what, why);
    }

    /** Writes what waits, if anything was written before. */
    @Override
    public synchronized void close() {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        if (files > 0 && !failed) {
            write();
        }
        try {
            open.close();
        } catch (IOException e) {
            failed("closed", e);
        }
    }
}
