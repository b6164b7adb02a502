package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.catalog.Label;

/** The answer to what was asked of the redaction desk. */
public sealed interface RedactionOutcome {

    /** It was done. */
    record Done(RedactionView redaction) implements RedactionOutcome {}

    /** It was made and did not prove good: no file is given out. */
    record Unproved(List<Problem> problems) implements RedactionOutcome {
        public Unproved {
            problems = List.copyOf(problems);
        }
    }

    /** The file could not be redacted; {@code code} as the extractor's outcome. */
    record NotMade(String code, String message) implements RedactionOutcome {}

    /** The caller may not, or not now. */
    record Refused(Label sentence) implements RedactionOutcome {}

    /** There is no such record, file or redaction that the caller may know of. */
    record Unknown() implements RedactionOutcome {}

    /**
     * What speaks against a result.
     *
     * @param code stable: {@code mark-without-match}, {@code mark-still-there}, {@code personal-data},
     *     {@code file-finding}, {@code not-looked}
     * @param shown what it is about, masked
     */
    record Problem(String code, String shown, Label sentence) {}
}
