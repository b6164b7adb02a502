package kr.seogo.custody.internal.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import kr.seogo.custody.api.BodyFinding;
import org.jspecify.annotations.Nullable;

/** Findings as the database keeps them, in JSON. */
final class KeptJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Found(String code, String severity, String where, String message, BodyFinding.@Nullable Cell cell) {}

    static String findings(List<BodyFinding> findings) {
        try {
            return JSON.writeValueAsString(findings.stream()
                    .map(one -> new Found(
                            one.code(),
                            one.severity(),
                            one.where(),
                            one.message(),
                            one.cell().orElse(null)))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be written as JSON", e);
        }
    }

    static List<BodyFinding> findings(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Found>>() {}).stream()
                    .map(one -> new BodyFinding(
                            one.code(), one.severity(), one.where(), one.message(), Optional.ofNullable(one.cell())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept as findings is no JSON", e);
        }
    }
}
