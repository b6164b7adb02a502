package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Copies a file in parts, each of which is synced before the next is begun. So the length of a copy that was cut off says how
 * many parts of it are done, and no note is kept of it. What it says is not believed either: the whole copy is read back
 * before it counts, and begun anew where it is not what it should be.
 */
final class PartCopy {

    private final Path source;
    private final Path target;
    private final long part;

    /** @param part bytes of a part */
    PartCopy(Path source, Path target, long part) {
        this.source = source;
        this.target = target;
        this.part = part;
    }

    /** The bytes of whole parts that an earlier process left, 0 for none. */
    long done(long bytes) throws IOException {
        try {
            BasicFileAttributes left =
                    Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return left.isRegularFile() && left.size() <= bytes ? left.size() / part * part : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Copies what comes after the first bytes; all of the copy is synced when this returns. */
    void from(long start) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel out = FileChannel.open(
                        target, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS)) {
            if (out.size() > start) {
                out.truncate(start);
            }
            out.position(start);
            long size = in.size();
            long position = start;
            boolean more = true;
            while (more) {
                long end = Math.min(size, (position / part + 1) * part);
                position = copy(in, position, end, out);
                out.force(true);
                more = position == end && position < size; // short: cut off meanwhile; the digest will tell
                if (more && position == part) {
                    Sync.names(target); // or a power cut takes the parts with their name
                }
            }
        }
    }

    private static long copy(FileChannel in, long from, long end, FileChannel out) throws IOException {
        long position = from;
        long count = 1;
        while (position < end && count > 0) {
            count = in.transferTo(position, end - position, out);
            position += count;
        }
        return position;
    }
}
