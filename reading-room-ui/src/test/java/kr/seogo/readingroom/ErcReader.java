package kr.seogo.readingroom;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a citation as the ARK specification describes it (draft-kunze-ark-42, 5.2): segments that begin with a label without a
 * value, elements of label, colon and value, each on its line.
 */
final class ErcReader {

    private ErcReader() {}

    /** Elements by segment, {@code erc} first. */
    static Map<String, Map<String, String>> read(String record) {
        Map<String, Map<String, String>> segments = new LinkedHashMap<>();
        Map<String, String> segment = Map.of();
        for (String line : record.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                continue;
            }
            if (colon < 1) {
                throw new AssertionError("No element of label and value: " + line);
            }
            String label = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            if (value.isEmpty()) {
                segment = new LinkedHashMap<>();
                segments.put(label, segment);
            } else if (segment.put(label, value) != null) {
                throw new AssertionError("Said twice: " + line);
            }
        }
        return segments;
    }
}
