package kr.seogo.extractor.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether text says of itself that it is UTF-8. Unicode may be UTF-16 by its mark, and XML is what its declaration says
 * (XML 1.0, 4.3.3), which in Korean records is often EUC-KR; all other text may be in any code.
 */
final class Utf8Claim {

    private static final Set<String> UNICODE = Set.of("x-fmt/16", "fmt/817");
    private static final String XML = "fmt/101";

    private static final int HEAD = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Utf8Claim() {}

    static boolean of(Path path, String puid) throws IOException {
        if (!UNICODE.contains(puid) && !XML.equals(puid)) {
            return false;
        }
        String head = head(path);
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") || head.contains("\0")) {
            return false; // UTF-16 or UTF-32
        }
        Matcher encoding = ENCODING.matcher(head);
        return !XML.equals(puid) || !encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8");
    }

    /** Its first bytes, a character each. */
    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
