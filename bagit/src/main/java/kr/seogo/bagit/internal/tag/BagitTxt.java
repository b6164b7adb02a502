package kr.seogo.bagit.internal.tag;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.bagit.BagVersion;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.container.Names;
import org.jspecify.annotations.Nullable;

/**
 * The declaration {@code bagit.txt} (RFC 8493, section 2.1.1): two lines, UTF-8, no byte order mark.
 *
 * @param version if it could be read
 * @param encoding of all other tag files; UTF-8 where none was readable, so that the check can go on
 */
public record BagitTxt(@Nullable BagVersion version, Charset encoding) {

    public static final String NAME = "bagit.txt";

    private static final Pattern VERSION = Pattern.compile("BagIt-Version: (\\d{1,4})\\.(\\d{1,4})");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding: (\\S+)");
    private static final Pattern LOOSE_VERSION = Pattern.compile("BagIt-Version\\s*:\\s*(\\d{1,4})\\.(\\d{1,4})\\s*");
    private static final Pattern LOOSE_ENCODING = Pattern.compile("Tag-File-Character-Encoding\\s*:\\s*(\\S+)\\s*");

    /** What is assumed where there is no readable declaration. */
    public static final BagitTxt UNKNOWN = new BagitTxt(null, StandardCharsets.UTF_8);

    /** Reads the file's bytes; every deviation goes into {@code log}. */
    public static BagitTxt parse(byte[] bytes, FindingLog log) {
        Optional<String> utf8 = Names.utf8(bytes);
        if (utf8.isEmpty()) {
            log.add(FindingCode.BAGIT_TXT_MALFORMED, NAME, "it is not UTF-8, which it must be in every bag");
        }
        String text = utf8.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        if (text.startsWith("\uFEFF")) {
            log.add(FindingCode.BAGIT_TXT_BOM, NAME, "it begins with a byte order mark, which is forbidden");
            text = text.substring(1);
        }
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        int count = lines.getLast().isEmpty() ? lines.size() - 1 : lines.size();
        BagVersion version = version(line(lines, 0), log);
        boolean strict = version == null || version.strict();
        if (count != 2) {
            log.add(FindingCode.BAGIT_TXT_MALFORMED, NAME, "it has " + count + " lines, it must have exactly two");
        }
        return new BagitTxt(version, encoding(line(lines, 1), strict, log));
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static @Nullable BagVersion version(String line, FindingLog log) {
        Matcher matcher = LOOSE_VERSION.matcher(line);
        if (!matcher.matches()) {
            malformed(1, "BagIt-Version: 1.0", line, Severity.ERROR, log);
            return null;
        }
        BagVersion version = new BagVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (!VERSION.matcher(line).matches()) {
            malformed(1, "BagIt-Version: " + version, line, looseSeverity(version.strict()), log);
        }
        if (!version.supported()) {
            String message = "the version " + version + " is not one of 0.93 to 0.97 and 1.0; checked as 1.0";
            log.add(FindingCode.BAGIT_VERSION_UNSUPPORTED, NAME, message);
        }
        return version;
    }

    private static Charset encoding(String line, boolean strict, FindingLog log) {
        Matcher matcher = LOOSE_ENCODING.matcher(line);
        if (!matcher.matches()) {
            malformed(2, "Tag-File-Character-Encoding: UTF-8", line, Severity.ERROR, log);
            return StandardCharsets.UTF_8;
        }
        String name = matcher.group(1);
        if (!ENCODING.matcher(line).matches()) {
            malformed(2, "Tag-File-Character-Encoding: " + name, line, looseSeverity(strict), log);
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            log.add(FindingCode.TAG_ENCODING_UNKNOWN, NAME, "there is no encoding called " + name);
            return StandardCharsets.UTF_8;
        }
    }

    // RFC 8493 has the exact form; the drafts' own examples and tools put more white space.
    private static Severity looseSeverity(boolean strict) {
        return strict ? Severity.ERROR : Severity.WARNING;
    }

    private static void malformed(int number, String expected, String found, Severity severity, FindingLog log) {
        String message = "line " + number + " must read '" + expected + "', it reads '" + found + "'";
        log.add(FindingCode.BAGIT_TXT_MALFORMED, severity, NAME, message);
    }
}
