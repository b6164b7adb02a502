package kr.seogo.ingest;

import org.jspecify.annotations.Nullable;

/** Ingest cannot go on, for a reason that lies not in the transfer. What was done stays; resuming goes on from there. */
public class IngestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IngestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
