package kr.seogo.catalog.internal.rdf;

import org.jspecify.annotations.Nullable;

/** A graph is not a description as Seogo writes it; the message names the record and what it lacks. */
public class DescriptionFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DescriptionFormatException(String message) {
        super(message);
    }

    public DescriptionFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
