package kr.seogo.bagit.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One 512-byte header of a tar file (POSIX ustar, with GNU's binary numbers). */
final class TarHeader {

    static final int BLOCK = 512;

    private final byte[] block;

    TarHeader(byte[] block) {
        this.block = block;
    }

    boolean isZero() {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    void verifyChecksum() throws ArchiveDamagedException {
        long claimed = number(148, 8);
        long sum = 8L * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? 0 : block[i] & 0xff;
        }
        if (sum != claimed) {
            throw new ArchiveDamagedException(
                    "the tar is damaged: a header has the checksum " + claimed + ", its bytes add up to " + sum);
        }
    }

    char type() {
        return (char) (block[156] & 0xff);
    }

    byte[] name() {
        byte[] name = string(0, 100);
        byte[] prefix = isUstar() ? string(345, 155) : new byte[0];
        if (prefix.length == 0) {
            return name;
        }
        byte[] whole = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
        whole[prefix.length] = '/';
        System.arraycopy(name, 0, whole, prefix.length + 1, name.length);
        return whole;
    }

    // "ustar\0" is POSIX; GNU's "ustar  " uses the place of the prefix for times.
    private boolean isUstar() {
        return new String(block, 257, 6, StandardCharsets.ISO_8859_1).equals("ustar\0");
    }

    long size() throws ArchiveDamagedException {
        long size = number(124, 12);
        if (size < 0) {
            throw new ArchiveDamagedException("the tar is damaged: an entry has the size " + size);
        }
        return size;
    }

    private byte[] string(int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return Arrays.copyOfRange(block, from, end);
    }

    private long number(int from, int length) throws ArchiveDamagedException {
        if ((block[from] & 0x80) != 0) {
            long value = block[from] & 0x3f;
            for (int i = from + 1; i < from + length; i++) {
                value = (value << 8) | (block[i] & 0xff);
            }
            return value;
        }
        String octal = new String(block, from, length, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .trim();
        try {
            return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        } catch (NumberFormatException e) {
            throw new ArchiveDamagedException("the tar is damaged: '" + octal + "' is not an octal number");
        }
    }

    EntryKind kind(byte[] name) {
        return switch (type()) {
            case '0', '\0', '7' -> name.length > 0 && name[name.length - 1] == '/' ? EntryKind.FOLDER : EntryKind.FILE;
            case '1' -> EntryKind.HARD_LINK;
            case '2' -> EntryKind.SYMBOLIC_LINK;
            case '3', '4' -> EntryKind.DEVICE;
            case '5' -> EntryKind.FOLDER;
            case '6' -> EntryKind.PIPE;
            default -> EntryKind.OTHER;
        };
    }
}
