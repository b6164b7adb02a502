package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where a zip's central directory lies (APPNOTE 4.3.16, zip64 4.3.14).
 *
 * @param start of the directory in the file
 * @param size in bytes
 * @param entries as the end record claims
 * @param shift what every offset in the archive is off by, because something was put before it
 */
record ZipDirectory(long start, long size, long entries, long shift) {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_BYTES = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int MAX_COMMENT = 0xffff;

    /** Finds it from the end of the file. */
    static ZipDirectory find(FileChannel channel) throws IOException {
        long fileSize = channel.size();
        if (fileSize < END_BYTES) {
            throw new ArchiveDamagedException("the file has " + fileSize + " bytes, too few for a zip");
        }
        int tail = (int) Math.min(fileSize, END_BYTES + MAX_COMMENT);
        ByteBuffer bytes = ChannelBytes.read(channel, fileSize - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END && at + END_BYTES + (bytes.getShort(at + 20) & 0xffff) <= tail) {
                return of(channel, bytes.slice(at, END_BYTES).order(bytes.order()), fileSize - tail + at);
            }
        }
        throw new ArchiveDamagedException("the zip has no end record: it is cut off or no zip");
    }

    private static ZipDirectory of(FileChannel channel, ByteBuffer end, long endAt) throws IOException {
        long entries = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & 0xffffffffL;
        long offset = end.getInt(16) & 0xffffffffL;
        long directoryEnd = endAt;
        if (endAt >= END64_LOCATOR_BYTES) {
            ByteBuffer locator = ChannelBytes.read(channel, endAt - END64_LOCATOR_BYTES, END64_LOCATOR_BYTES);
            if (locator.getInt(0) == END64_LOCATOR) {
                long end64At = locator.getLong(8);
                ByteBuffer end64 = end64(channel, end64At, endAt);
                entries = end64.getLong(32);
                size = end64.getLong(40);
                offset = end64.getLong(48);
                directoryEnd = end64At;
            }
        }
        long start = directoryEnd - size;
        if (size < 0 || entries < 0 || start < offset || offset < 0) {
            throw new ArchiveDamagedException("the zip's end record points to a directory of " + size + " bytes at "
                    + offset + ", which does not lie before byte " + directoryEnd + ": the zip is cut off or damaged");
        }
        return new ZipDirectory(start, size, entries, start - offset);
    }

    private static ByteBuffer end64(FileChannel channel, long at, long before) throws IOException {
        if (at < 0 || at > before - END64_BYTES) {
            throw new ArchiveDamagedException("the zip64 end record lies outside the file, at " + at);
        }
        ByteBuffer end64 = ChannelBytes.read(channel, at, END64_BYTES);
        if (end64.getInt(0) != END64) {
            throw new ArchiveDamagedException("there is no zip64 end record at " + at);
        }
        return end64;
    }
}
