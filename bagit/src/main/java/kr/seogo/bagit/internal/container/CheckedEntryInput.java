package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.zip.CRC32;

/** An entry's bytes, never more than its header promised, and checked against its size and checksum at the end. */
final class CheckedEntryInput extends InputStream {

    private final InputStream in;
    private final String path;
    private final long size;
    private final int expectedCrc;
    private final CRC32 crc = new CRC32();
    private long read;
    private boolean ended;

    CheckedEntryInput(InputStream in, String path, long size, int expectedCrc) {
        this.in = in;
        this.path = path;
        this.size = size;
        this.expectedCrc = expectedCrc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0 || ended) {
            return ended ? -1 : 0;
        }
        int n = readPacked(bytes, offset, length);
        if (n < 0) {
            finish();
            return -1;
        }
        read += n;
        if (read > size) {
            throw new EntryDamagedException(path + " unpacks to more than the " + size + " bytes it claims");
        }
        crc.update(bytes, offset, n);
        return n;
    }

    private int readPacked(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // decoders of damaged data throw either
            throw new EntryDamagedException(path + " does not unpack: " + e.getMessage(), e);
        }
    }

    private void finish() throws IOException {
        ended = true;
        if (read != size) {
            throw new EntryDamagedException(path + " unpacks to " + read + " bytes, its header claims " + size);
        }
        if ((int) crc.getValue() != expectedCrc) {
            throw new EntryDamagedException(path + " has another CRC-32 than its header claims");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
