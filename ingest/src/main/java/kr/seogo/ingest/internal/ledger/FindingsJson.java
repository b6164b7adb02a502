package kr.seogo.ingest.internal.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import kr.seogo.bagit.Severity;
import kr.seogo.ingest.IngestException;
import kr.seogo.ingest.TransferFinding;

/** Findings as the ledger keeps them: {@code [{code, severity, where, message}]}. */
final class FindingsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kept(String code, Severity severity, String where, String message) {}

    private FindingsJson() {}

    static String write(List<TransferFinding> findings) {
        try {
            // PostgreSQL's jsonb holds no NUL, which a hostile name may.
            return JSON.writeValueAsString(findings.stream()
                            .map(f -> new Kept(f.code(), f.severity(), f.where(), f.message()))
                            .toList())
                    .replace("\\u0000", "\\ufffd");
        } catch (JsonProcessingException e) {
            throw new IngestException("Findings cannot be written as JSON", e);
        }
    }

    static List<TransferFinding> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                    .map(k -> new TransferFinding(k.code(), k.severity(), k.where(), k.message()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IngestException("The ledger's findings are no JSON: " + json, e);
        }
    }
}
