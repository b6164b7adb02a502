package kr.seogo.bagit.internal.container;

import java.io.IOException;
import kr.seogo.bagit.FindingCode;

/** An archive cannot be listed to its end; becomes the finding {@link #code()}. */
public final class ArchiveDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String sentence;

    public ArchiveDamagedException(String message) {
        this(FindingCode.ARCHIVE_DAMAGED, message);
    }

    public ArchiveDamagedException(FindingCode code, String message) {
        super(message);
        this.code = code;
        this.sentence = message;
    }

    public FindingCode code() {
        return code;
    }

    /** What is wrong, for the finding. */
    public String sentence() {
        return sentence;
    }
}
