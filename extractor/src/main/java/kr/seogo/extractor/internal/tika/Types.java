package kr.seogo.extractor.internal.tika;

import java.util.Map;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** The media types this room treats by itself, and which PUID of PRONOM stands for which. */
final class Types {

    static final MediaType HWP5 = MediaType.application("x-hwp-v5");
    static final MediaType HWPX = MediaType.application("hwp+zip");
    static final MediaType PDF = MediaType.application("pdf");

    private static final Set<String> PDF_PUIDS = Set.of(
            "fmt/14",
            "fmt/15",
            "fmt/16",
            "fmt/17",
            "fmt/18",
            "fmt/19",
            "fmt/20",
            "fmt/95",
            "fmt/276",
            "fmt/354",
            "fmt/476",
            "fmt/477",
            "fmt/478",
            "fmt/479",
            "fmt/480",
            "fmt/481",
            "fmt/1129",
            "fmt/1910",
            "fmt/1911",
            "fmt/1912");

    /** Plain text, UTF-8 text with mark, Unicode text, CSV, TSV. */
    private static final Set<String> TEXT_PUIDS = Set.of("x-fmt/111", "x-fmt/16", "x-fmt/15", "x-fmt/18", "x-fmt/13");

    private static final Map<String, MediaType> BY_PUID =
            Map.of("fmt/1084", HWP5, "x-local/hwpx", HWPX, "fmt/950", MediaType.parse("message/rfc822"));

    private Types() {}

    /** The type a PUID decides, null where detection shall. */
    static @Nullable MediaType ofPuid(@Nullable String puid) {
        if (puid == null) {
            return null;
        }
        if (PDF_PUIDS.contains(puid)) {
            return PDF;
        }
        return TEXT_PUIDS.contains(puid) ? MediaType.TEXT_PLAIN : BY_PUID.get(puid);
    }
}
