package kr.seogo.extractor.redact;

import java.io.Serial;

/** The result still held what was to be taken out, or something that no redaction may hold. */
public final class UnprovedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnprovedException(String message) {
        super(message);
    }
}
