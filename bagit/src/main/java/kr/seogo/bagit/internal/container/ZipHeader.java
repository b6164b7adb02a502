package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An entry of a zip's central directory (APPNOTE 4.3.12).
 *
 * @param headerAt where its local header lies, before the shift
 * @param directoryBytes the length of this entry in the directory
 */
@SuppressWarnings("ArrayRecordComponent") // lives while a directory is listed and is never compared
record ZipHeader(
        byte[] name,
        int flags,
        int method,
        int crc,
        long packed,
        long size,
        long headerAt,
        int unixMode,
        int directoryBytes) {

    static final int BYTES = 46;

    private static final int SIGNATURE = 0x02014b50;
    private static final int MADE_ON_UNIX = 3;
    private static final int ENCRYPTED = 1 | (1 << 6) | (1 << 13);
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long IN_ZIP64 = 0xffffffffL;

    static ZipHeader read(InputStream in) throws IOException {
        ByteBuffer head = buffer(in, BYTES);
        if (head.getInt(0) != SIGNATURE) {
            throw new ArchiveDamagedException("the zip's directory is damaged: an entry has no signature");
        }
        byte[] name = buffer(in, head.getShort(28) & 0xffff).array();
        ByteBuffer extra = buffer(in, head.getShort(30) & 0xffff);
        int comment = buffer(in, head.getShort(32) & 0xffff).limit();
        int bytes = BYTES + name.length + extra.limit() + comment;
        long size = head.getInt(24) & IN_ZIP64;
        long packed = head.getInt(20) & IN_ZIP64;
        long headerAt = head.getInt(42) & IN_ZIP64;
        ByteBuffer wide = zip64(extra);
        size = size == IN_ZIP64 && wide.remaining() >= 8 ? wide.getLong() : size;
        packed = packed == IN_ZIP64 && wide.remaining() >= 8 ? wide.getLong() : packed;
        headerAt = headerAt == IN_ZIP64 && wide.remaining() >= 8 ? wide.getLong() : headerAt;
        if (size < 0 || packed < 0 || headerAt < 0) {
            throw new ArchiveDamagedException("the zip's directory is damaged: an entry has a negative size");
        }
        int mode = (head.getShort(4) & 0xffff) >>> 8 == MADE_ON_UNIX ? head.getInt(38) >>> 16 : 0;
        return new ZipHeader(
                name,
                head.getShort(8),
                head.getShort(10) & 0xffff,
                head.getInt(16),
                packed,
                size,
                headerAt,
                mode,
                bytes);
    }

    private static ByteBuffer zip64(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xffff;
            int length = Math.min(extra.getShort() & 0xffff, extra.remaining());
            ByteBuffer field = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            if (id == 1) {
                return field;
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    private static ByteBuffer buffer(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new ArchiveDamagedException("the zip's directory is cut off");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether the local header leaves checksum and sizes to a descriptor behind the data. */
    boolean sizesFollow() {
        return (flags & SIZES_FOLLOW) != 0;
    }

    EntryKind kind() {
        if (name.length > 0 && name[name.length - 1] == '/') {
            return EntryKind.FOLDER;
        }
        return EntryKind.ofUnixMode(unixMode);
    }
}
