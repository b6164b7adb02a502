package kr.seogo.bagit.internal.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.internal.container.FindingLog;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code bag-info.txt} (RFC 8493, section 2.2.2). */
public final class BagInfoFile {

    private final String name;
    private final boolean strict;
    private final FindingLog log;
    private final List<BagInfo.Field> fields = new ArrayList<>();
    private @Nullable String label;
    private String value = "";

    private BagInfoFile(String name, boolean strict, FindingLog log) {
        this.name = name;
        this.strict = strict;
        this.log = log;
    }

    /** The metadata in {@code lines}; what cannot be read is in {@code log}, the rest is kept. */
    public static BagInfo read(TagLines lines, String name, boolean strict, FindingLog log) throws IOException {
        BagInfoFile file = new BagInfoFile(name, strict, log);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            file.line(new String(line, StandardCharsets.UTF_8), lines.number());
        }
        file.endField();
        return new BagInfo(file.fields);
    }

    private void line(String line, long number) {
        if (line.isBlank()) {
            return;
        }
        if (isSpace(line.charAt(0))) {
            continuation(line, number);
            return;
        }
        endField();
        int colon = line.indexOf(':');
        String found = colon < 0 ? "" : line.substring(0, colon).strip();
        if (found.isEmpty()) {
            malformed(number, "it must be 'Label: value'");
            return;
        }
        checkSeparator(line, colon, number);
        label = found;
        value = line.substring(colon + 1).strip();
    }

    private void continuation(String line, long number) {
        if (label == null) {
            malformed(number, "it continues a value, but there is none before it");
        }
        value = (value + " " + line.strip()).strip();
    }

    private void checkSeparator(String line, int colon, long number) {
        boolean spaceBefore = colon > 0 && isSpace(line.charAt(colon - 1));
        boolean spaceAfter = colon + 1 < line.length() && isSpace(line.charAt(colon + 1));
        boolean bare = colon + 1 == line.length();
        if (strict && (spaceBefore || !(spaceAfter || bare))) {
            log.add(FindingCode.BAG_INFO_SEPARATOR, where(number), "a label and its value are parted by ': '");
        }
    }

    private void malformed(long number, String expected) {
        log.add(FindingCode.BAG_INFO_LINE_MALFORMED, where(number), "the line cannot be read: " + expected);
    }

    private String where(long number) {
        return name + " line " + number;
    }

    private void endField() {
        if (label != null) {
            fields.add(new BagInfo.Field(label, value));
        }
        label = null;
        value = "";
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** The file's bytes for {@code info}: UTF-8, one element a line. */
    public static byte[] write(BagInfo info) {
        StringBuilder text = new StringBuilder();
        for (BagInfo.Field field : info.fields()) {
            text.append(field.name()).append(": ").append(field.value()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
