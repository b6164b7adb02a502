package kr.seogo.ingest.internal.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.Severity;
import kr.seogo.catalog.Label;
import kr.seogo.ingest.DamagePolicy.Line;
import kr.seogo.ingest.TransferRule;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a policy on damage. A wrong line is named and none is passed over. */
public final class DamageFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private DamageFile() {}

    /** Its lines by what they are about; {@code name} is the file's, for what is said of it. */
    public static Map<TransferRule, Line> read(Reader text, String name) throws IOException {
        Map<TransferRule, Line> lines = new EnumMap<>(TransferRule.class);
        try (CSVParser parser = FORMAT.parse(text)) {
            for (CSVRecord line : parser) {
                TransferRule rule = rule(line, name);
                lines.put(
                        rule,
                        new Line(
                                severity(line.get("decision").strip(), line, name),
                                new Label(
                                        line.get("reason_ko").strip(),
                                        line.get("reason_en").strip())));
            }
        }
        return lines;
    }

    private static TransferRule rule(CSVRecord line, String name) {
        String code = line.get("code").strip();
        return Arrays.stream(TransferRule.values())
                .filter(rule -> rule.isDamage() && rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(line, name, "code is '" + code + "', which is no damage of a file"));
    }

    private static Optional<Severity> severity(String decision, CSVRecord line, String name) {
        return switch (decision) {
            case "refuse" -> Optional.of(Severity.ERROR);
            case "warn" -> Optional.of(Severity.WARNING);
            case "note" -> Optional.of(Severity.INFO);
            case "pass" -> Optional.empty();
            default -> throw wrong(line, name, "decision is '" + decision + "'; expected refuse, warn, note or pass");
        };
    }

    private static IllegalArgumentException wrong(CSVRecord line, String name, String what) {
        return new IllegalArgumentException(name + ", line " + line.getRecordNumber() + ": " + what);
    }
}
