package kr.seogo.access.internal.selection;

import java.util.Arrays;
import java.util.Optional;

/** How a selection is packed. */
public enum SelectionForm {
    /** A zip whose root is an RO-Crate 1.2. */
    RO_CRATE("ro-crate", ""),
    /** A zip of one folder that is a bag (RFC 8493). */
    BAG("bag", "selection/data/");

    /** The bag's own folder. */
    static final String BAG_FOLDER = "selection/";

    private final String code;
    private final String payload;

    SelectionForm(String code, String payload) {
        this.code = code;
        this.payload = payload;
    }

    /** The word of addresses. */
    public String code() {
        return code;
    }

    /** Where in the zip records begin. */
    String payload() {
        return payload;
    }

    public static Optional<SelectionForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
