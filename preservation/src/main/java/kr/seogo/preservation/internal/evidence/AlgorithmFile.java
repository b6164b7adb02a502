package kr.seogo.preservation.internal.evidence;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.seogo.preservation.api.AlgorithmTable.Kind;
import kr.seogo.preservation.api.AlgorithmTable.Line;
import kr.seogo.preservation.api.ProofException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of algorithms. A wrong line is named and none is passed over. */
public final class AlgorithmFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private AlgorithmFile() {}

    /** Its lines; {@code name} is the file's, for what is said of it. */
    public static List<Line> read(Reader text, String name) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(text)) {
            for (CSVRecord line : parser) {
                try {
                    lines.add(line(line));
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new ProofException(
                            "%s, line %d: expected kind (digest or signature), name, bits, until (a day), source; %s"
                                    .formatted(name, line.getRecordNumber(), e.getMessage()),
                            e);
                }
            }
        }
        return lines;
    }

    private static Line line(CSVRecord line) {
        String bits = line.get("bits").strip();
        return new Line(
                Kind.valueOf(line.get("kind").strip().toUpperCase(Locale.ROOT)),
                line.get("name").strip(),
                bits.isEmpty() ? 0 : Integer.parseInt(bits),
                LocalDate.parse(line.get("until").strip())
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC));
    }
}
