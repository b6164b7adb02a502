package kr.seogo.ingest.internal.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.Severity;
import kr.seogo.ingest.IngestException;
import kr.seogo.ingest.TransferFinding;
import org.jspecify.annotations.Nullable;

/** Findings as the ledger keeps them: {@code [{code, severity, where, message, cell}]}; older ones have no cell. */
final class FindingsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Kept(
            String code, Severity severity, String where, String message, TransferFinding.@Nullable Cell cell) {}

    private FindingsJson() {}

    static String write(List<TransferFinding> findings) {
        try {
            // PostgreSQL's jsonb holds no NUL, which a hostile name may.
            return JSON.writeValueAsString(findings.stream()
                            .map(f -> new Kept(
                                    f.code(),
                                    f.severity(),
                                    f.where(),
                                    f.message(),
                                    f.cell().orElse(null)))
                            .toList())
                    .replace("\\u0000", "\\ufffd");
        } catch (JsonProcessingException e) {
            throw new IngestException("Findings cannot be written as JSON", e);
        }
    }

    static List<TransferFinding> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                    .map(k -> new TransferFinding(
                            k.code(), k.severity(), k.where(), k.message(), Optional.ofNullable(k.cell())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IngestException("The ledger's findings are no JSON: " + json, e);
        }
    }
}
