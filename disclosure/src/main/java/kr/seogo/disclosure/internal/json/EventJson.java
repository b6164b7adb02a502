package kr.seogo.disclosure.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import kr.seogo.disclosure.CommitteeFact;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;

/**
 * Facts as they are stored: what was written once is read by every later version, so that a field is never renamed, and one
 * that came later may be missing in what was written before.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = CaseMapper.base()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of a case could not be written: " + value.getClass(), e);
        }
    }

    public static Fact read(FactKind kind, String json) {
        return read(kind.type(), json);
    }

    public static CommitteeFact read(CommitteeFactKind kind, String json) {
        return read(kind.type(), json);
    }

    public static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored as " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
