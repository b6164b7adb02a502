package kr.seogo.bagit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a bag lies on disk: as a folder or serialised (RFC 8493, section 4). */
public enum Packaging {
    FOLDER(null),
    ZIP("application/zip"),
    TAR("application/tar"),
    TAR_GZ("application/gzip");

    private final @Nullable String mimeType;

    Packaging(@Nullable String mimeType) {
        this.mimeType = mimeType;
    }

    /** The media type of the serialised form, by which profiles accept it; none for a folder. */
    public Optional<String> mimeType() {
        return Optional.ofNullable(mimeType);
    }
}
