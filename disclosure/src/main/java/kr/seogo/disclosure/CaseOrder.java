package kr.seogo.disclosure;

import java.util.Map;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.json.MoveJson;

/** A move and the version of the case it was made on, as doors receive it. */
public record CaseOrder(Move move, int expectedVersion) {

    /**
     * Reads {@code {move, expectedVersion, …}} with the fields of the move by their names, constants by their codes.
     *
     * @throws BadInputException by the name of the field that is wrong, missing or unknown
     */
    public static CaseOrder fromJson(String json) {
        return MoveJson.read(json);
    }

    /**
     * A move of the fields of a form by their names: texts, whole numbers, truth values, and lists and maps of them;
     * constants by their codes, days as ISO 8601.
     *
     * @throws BadInputException by the name of the field that is wrong, missing or unknown
     */
    public static Move ofFields(MoveKind kind, Map<String, ?> fields) {
        return MoveJson.read(kind, fields);
    }

    /** A fact, clock or other value of a case as JSON, in the form in which events are stored. */
    public static String json(Record value) {
        return EventJson.write(value);
    }
}
