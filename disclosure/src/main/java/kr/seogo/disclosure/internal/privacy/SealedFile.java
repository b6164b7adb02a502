package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of a record that can be read with the key of its case alone: a line of ASCII that says what it is,
 * {@code SEOGO-SEALED-1 AES-256-GCM NUMBER NAME}, a line feed, and the sealed bytes, bound to that line.
 */
@SuppressWarnings("ArrayRecordComponent") // only taken apart and put together, never compared
record SealedFile(String place, byte[] box) {

    private static final String FORM = "SEOGO-SEALED-1 AES-256-GCM ";

    static String place(String number, String name) {
        return FORM + number + " " + name;
    }

    static SealedFile read(byte[] file) {
        for (int i = 0; i < Math.min(file.length, 1000); i++) {
            if (file[i] == '\n') {
                String line = new String(file, 0, i, StandardCharsets.US_ASCII);
                if (line.startsWith(FORM)) {
                    return new SealedFile(line, Arrays.copyOfRange(file, i + 1, file.length));
                }
            }
        }
        throw new IllegalStateException("Not a sealed file: it does not begin with " + FORM);
    }

    byte[] bytes() {
        byte[] line = (place + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(line, line.length + box.length);
        System.arraycopy(box, 0, whole, line.length, box.length);
        return whole;
    }
}
