package kr.seogo.preservation.internal.policy;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.FormatRule;
import kr.seogo.preservation.FormatRule.Decision;
import kr.seogo.preservation.PolicyException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a policy's lines. A wrong one is named and none is passed over. */
public final class PolicyFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private static final Pattern PUID = Pattern.compile(
            "(x-)?fmt/[0-9]+|x-local/[a-z0-9-]+|((x-)?fmt/[0-9]*|x-local/)?\\*|" + FormatPolicy.UNKNOWN);

    private PolicyFile() {}

    /** Its rules in their order; a file without the column judge has everything judged. {@code name} is the file's, for what is said of it. */
    public static List<FormatRule> read(Reader text, String name) throws IOException {
        try (CSVParser lines = FORMAT.parse(text)) {
            return lines.stream().map(line -> rule(line, name)).toList();
        } catch (IllegalArgumentException e) {
            throw new PolicyException(name + ": " + e.getMessage(), e);
        }
    }

    private static FormatRule rule(CSVRecord line, String name) {
        try {
            return new FormatRule(
                    patterns(line.get("pattern")),
                    decision(line.get("decision")),
                    required(line, "action"),
                    required(line, "reason_ko"),
                    required(line, "reason_en"),
                    yes(line, "open"),
                    line.get("source").strip(),
                    LocalDate.parse(line.get("valid_from").strip()),
                    !line.isMapped("judge") || yes(line, "judge"));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PolicyException(name + ", line " + line.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> patterns(String text) {
        List<String> patterns =
                Stream.of(text.split(";", -1)).map(String::strip).toList();
        for (String pattern : patterns) {
            if (!PUID.matcher(pattern).matches()) {
                throw new IllegalArgumentException("pattern is '" + pattern
                        + "'; expected a PUID such as fmt/95, a beginning such as x-fmt/*, none, or *");
            }
        }
        return patterns;
    }

    private static Decision decision(String code) {
        return Arrays.stream(Decision.values())
                .filter(one -> one.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "decision is '" + code + "'; expected accepted, at-risk, convert or refuse"));
    }

    private static String required(CSVRecord line, String column) {
        String value = line.get(column).strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return value;
    }

    private static boolean yes(CSVRecord line, String column) {
        String text = line.get(column).strip();
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(column + " is '" + text + "'; expected yes or no");
        };
    }
}
