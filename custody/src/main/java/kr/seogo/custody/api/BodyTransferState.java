package kr.seogo.custody.api;

import java.util.Locale;
import java.util.stream.Stream;

/** How far a body's transfer has come. */
public enum BodyTransferState {
    /** The table or the list was checked and has errors: correct it. */
    TO_CORRECT,
    /** It was checked and its bytes may come. */
    OPEN,
    /** All of it is here and is being taken in. */
    RECEIVED,
    /** It was returned with what is wrong: correct it, or send it again. */
    RETURNED,
    /** It is preserved, and the notice of completion is there. */
    COMPLETED,
    /** The body took it back before it was taken in. */
    WITHDRAWN;

    /** As the API says it: {@code to-correct}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of a {@link #code}. */
    public static BodyTransferState ofCode(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A state of a transfer was expected; found: " + code));
    }

    /** Whether its bytes may come. */
    public boolean takesBytes() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether its table and list may be given anew, and whether it may be taken back. */
    public boolean mayChange() {
        return this == TO_CORRECT || takesBytes();
    }
}
