package kr.seogo.bagit.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The records of a pax header ({@code "<length> <key>=<value>\n"}), with values as bytes, for names may be anything. */
final class PaxRecords {

    private final Map<String, byte[]> records = new HashMap<>();

    void addAll(byte[] data) throws ArchiveDamagedException {
        int at = 0;
        while (at < data.length && data[at] != 0) {
            int space = indexOf(data, ' ', at, data.length);
            int length = decimal(data, at, space);
            int end = at + length;
            int equals = indexOf(data, '=', space, Math.min(Math.max(end, 0), data.length));
            if (length <= 0 || end > data.length || equals >= end || data[end - 1] != '\n') {
                throw new ArchiveDamagedException("the tar is damaged: an extended header has a malformed record");
            }
            String key = new String(data, space + 1, equals - space - 1, StandardCharsets.UTF_8);
            records.put(key, Arrays.copyOfRange(data, equals + 1, end - 1));
            at = end;
        }
    }

    private static int indexOf(byte[] data, char wanted, int from, int to) throws ArchiveDamagedException {
        for (int i = from; i < to; i++) {
            if (data[i] == wanted) {
                return i;
            }
        }
        throw new ArchiveDamagedException("the tar is damaged: an extended header is cut off");
    }

    private static int decimal(byte[] data, int from, int to) throws ArchiveDamagedException {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, number(Arrays.copyOfRange(data, from, to))));
    }

    private static long number(byte[] digits) throws ArchiveDamagedException {
        String text = new String(digits, StandardCharsets.ISO_8859_1);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new ArchiveDamagedException("the tar is damaged: '" + text + "' is not a number");
        }
    }

    Optional<byte[]> bytes(String key) {
        return Optional.ofNullable(records.get(key));
    }

    /** The number of {@code key}, or {@code otherwise}. */
    long number(String key, long otherwise) throws ArchiveDamagedException {
        byte[] value = records.get(key);
        return value == null ? otherwise : number(value);
    }

    boolean hasKeyStartingWith(String start) {
        return records.keySet().stream().anyMatch(key -> key.startsWith(start));
    }

    void clear() {
        records.clear();
    }
}
