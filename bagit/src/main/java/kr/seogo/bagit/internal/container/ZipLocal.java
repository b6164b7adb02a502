package kr.seogo.bagit.internal.container;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** The local header of a zip entry (APPNOTE 4.3.7), which some readers believe and some do not: it must say the same. */
final class ZipLocal {

    private static final int BYTES = 30;
    private static final int SIGNATURE = 0x04034b50;
    private static final long IN_ZIP64 = 0xffffffffL;

    private final long dataAt;
    private final String disagreement;

    private ZipLocal(long dataAt, String disagreement) {
        this.dataAt = dataAt;
        this.disagreement = disagreement;
    }

    static ZipLocal read(FileChannel channel, ZipHeader entry, long at) throws IOException {
        try {
            ByteBuffer head = ChannelBytes.read(channel, at, BYTES);
            if (head.getInt(0) != SIGNATURE) {
                return new ZipLocal(at, "there is no local header where the directory says");
            }
            int nameLength = head.getShort(26) & 0xffff;
            int extraLength = head.getShort(28) & 0xffff;
            byte[] name = ChannelBytes.read(channel, at + BYTES, nameLength).array();
            return new ZipLocal(at + BYTES + nameLength + extraLength, compare(head, name, entry));
        } catch (EOFException e) {
            return new ZipLocal(at, "its local header would lie behind the end of the file");
        }
    }

    private static String compare(ByteBuffer head, byte[] name, ZipHeader entry) {
        if (!Arrays.equals(name, entry.name())) {
            return "the local header names it '" + Names.shown(name) + "'";
        }
        if ((head.getShort(8) & 0xffff) != entry.method()) {
            return "the local header has another method of packing";
        }
        if (entry.sizesFollow()) {
            return "";
        }
        if (head.getInt(14) != entry.crc()) {
            return "the local header has another checksum";
        }
        boolean sizes = agrees(head.getInt(18), entry.packed()) && agrees(head.getInt(22), entry.size());
        return sizes ? "" : "the local header has other sizes";
    }

    private static boolean agrees(int local, long central) {
        long value = local & IN_ZIP64;
        return value == IN_ZIP64 || value == central;
    }

    /** Where the packed bytes begin. */
    long dataAt() {
        return dataAt;
    }

    /** What it says differently; empty if nothing. */
    String disagreement() {
        return disagreement;
    }
}
