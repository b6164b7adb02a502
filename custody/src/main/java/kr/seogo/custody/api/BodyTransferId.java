package kr.seogo.custody.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which transfer of a body; random, so that none can be guessed from another. */
public record BodyTransferId(UUID value) {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static BodyTransferId random() {
        return new BodyTransferId(UUID.randomUUID());
    }

    /** As it stands in an address; empty for what cannot be one. */
    public static Optional<BodyTransferId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BodyTransferId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
