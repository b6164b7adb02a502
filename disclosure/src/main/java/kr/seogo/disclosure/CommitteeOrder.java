package kr.seogo.disclosure;

import java.util.Map;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.json.MoveJson;

/** A step of a committee and the version it was made on, of its composition or of the meeting, as doors receive it. */
public record CommitteeOrder(CommitteeMove move, int expectedVersion) {

    /**
     * Reads {@code {move, expectedVersion, …}} with the fields of the step by their names, constants by their codes.
     *
     * @throws BadInputException by the name of the field that is wrong, missing or unknown
     */
    public static CommitteeOrder fromJson(String json) {
        return MoveJson.readCommittee(json);
    }

    /**
     * Reads a step of a kind that is known, which has no version yet: {@code {…}}.
     *
     * @throws BadInputException by the name of the field that is wrong, missing or unknown
     */
    public static CommitteeMove fromJson(CommitteeMoveKind kind, String json) {
        return MoveJson.read(kind, json);
    }

    /**
     * A step of the fields of a form by their names.
     *
     * @throws BadInputException by the name of the field that is wrong, missing or unknown
     */
    public static CommitteeMove ofFields(CommitteeMoveKind kind, Map<String, ?> fields) {
        return MoveJson.read(kind, fields);
    }

    /** What happened, in the form in which it is stored. */
    public static String json(CommitteeFact fact) {
        return EventJson.write(fact);
    }
}
