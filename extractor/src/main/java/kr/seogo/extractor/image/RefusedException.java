package kr.seogo.extractor.image;

import java.io.Serial;
import kr.seogo.extractor.image.Drawing.Reason;

/** A source that will not be drawn, found while opening it; becomes a {@link Drawing.NotDrawn}. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
