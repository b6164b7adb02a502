package kr.seogo.disclosure.internal.leaving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may leave the house, by what its first bytes are. Only kinds the extractor can look into; of packages and plain
 * text, whose bytes say less, the suffix chooses among those of the same bytes.
 */
enum FileType {
    PDF("pdf", "application/pdf", Bytes.PDF),
    PNG("png", "image/png", Bytes.PNG),
    JPEG("jpg", "image/jpeg", Bytes.JPEG),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Bytes.PACKAGE),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Bytes.PACKAGE),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Bytes.PACKAGE),
    HWPX("hwpx", "application/hwp+zip", Bytes.PACKAGE),
    ODT("odt", "application/vnd.oasis.opendocument.text", Bytes.PACKAGE),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", Bytes.PACKAGE),
    CSV("csv", "text/csv;charset=utf-8", Bytes.TEXT),
    TXT("txt", "text/plain;charset=utf-8", Bytes.TEXT);

    /** What a file begins with. */
    private enum Bytes {
        PDF,
        PNG,
        JPEG,
        PACKAGE,
        TEXT,
        OTHER
    }

    private final String suffix;
    private final String mediaType;
    private final Bytes bytes;

    FileType(String suffix, String mediaType, Bytes bytes) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    static FileType bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(type -> type.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of file has the suffix " + suffix));
    }

    /**
     * The kind of a file.
     *
     * @param head its first bytes
     * @param name what it is called, which only chooses among kinds of the same bytes
     */
    static Optional<FileType> of(byte[] head, String name) {
        Bytes found = bytes(head);
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.bytes == found)
                .filter(type -> (found != Bytes.PACKAGE && found != Bytes.TEXT) || lower.endsWith("." + type.suffix))
                .findFirst();
    }

    private static Bytes bytes(byte[] head) {
        if (begins(head, "%PDF-")) {
            return Bytes.PDF;
        }
        if (begins(head, "\u0089PNG\r\n\u001a\n")) {
            return Bytes.PNG;
        }
        if (begins(head, "\u00ff\u00d8\u00ff")) {
            return Bytes.JPEG;
        }
        if (begins(head, "PK\u0003\u0004")) {
            return Bytes.PACKAGE;
        }
        return hasControls(head) ? Bytes.OTHER : Bytes.TEXT;
    }

    /** Signs that no text begins with; programs and old office files do. */
    private static boolean hasControls(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, String with) {
        if (head.length < with.length()) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if ((head[i] & 255) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
