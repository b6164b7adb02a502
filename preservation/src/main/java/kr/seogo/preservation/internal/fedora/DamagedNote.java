package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A list of versions or files is not what Seogo wrote. */
final class DamagedNote extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedNote(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
