package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter can be had as. */
public enum LetterFormat {
    /** PDF/A-2a and PDF/UA-1, as it is sent. */
    PDF("application/pdf"),
    HTML("text/html; charset=utf-8"),
    /** KS X 6101. */
    HWPX("application/hwp+zip");

    private final String mediaType;

    LetterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As a file's name ends, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterFormat> bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(one -> one.suffix().equals(suffix))
                .findFirst();
    }
}
