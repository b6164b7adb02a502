package kr.seogo.custody.api;

import java.util.Optional;
import java.util.UUID;

/** Which upload of a transfer. */
public record UploadId(UUID value) {

    public static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    /** As it stands in an address; empty for what cannot be one. */
    public static Optional<UploadId> of(String text) {
        return BodyTransferId.FORM.matcher(text).matches()
                ? Optional.of(new UploadId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
