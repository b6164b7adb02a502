package kr.seogo.preservation.internal.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import kr.seogo.preservation.StoreFinding;

/** Findings as they stand in the database: an array of {@code {code, error, where, message}}. */
final class FindingsJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A damaged object of 10,000 files may have as many findings; the first tell what happened. */
    private static final int KEPT = 100;

    private FindingsJson() {}

    static String write(List<StoreFinding> findings) {
        try {
            return JSON.writeValueAsString(findings.stream().limit(KEPT).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings are plain values", e);
        }
    }

    static List<StoreFinding> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("preservation.copy holds findings that are none: " + json, e);
        }
    }
}
