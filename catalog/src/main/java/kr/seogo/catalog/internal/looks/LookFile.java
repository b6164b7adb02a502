package kr.seogo.catalog.internal.looks;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.LookKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code law/looks.csv}. A wrong line ends the start and is named. */
final class LookFile {

    private static final String FILE = "law/looks.csv";

    /** What each kind counts from: the reckoning knows no other. */
    private static final Map<LookKind, String> STARTS =
            Map.of(LookKind.FIVE_YEARS, "year-after-decision", LookKind.THIRTY_YEARS, "year-after-production");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private LookFile() {}

    static List<LookRule> shipped() {
        try (InputStream bytes = LookFile.class.getResourceAsStream("/" + FILE)) {
            if (bytes == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + FILE, e);
        }
    }

    static List<LookRule> read(Reader text) throws IOException {
        try (CSVParser lines = FORMAT.parse(text)) {
            return lines.stream().map(LookFile::rule).toList();
        }
    }

    private static LookRule rule(CSVRecord line) {
        try {
            LookKind kind = Arrays.stream(LookKind.values())
                    .filter(one -> one.code().equals(line.get("kind")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind is " + line.get("kind")));
            if (!line.get("start").equals(STARTS.get(kind))) {
                throw new IllegalArgumentException("start is " + line.get("start") + "; expected " + STARTS.get(kind));
            }
            String to = line.get("valid_to");
            return new LookRule(
                    kind,
                    years(line.get("years")),
                    items(line.get("waits")),
                    new Label(line.get("article_ko"), line.get("article_en")),
                    LocalDate.parse(line.get("valid_from")),
                    to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException(FILE + ", line " + line.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static int years(String text) {
        int years = Integer.parseInt(text);
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("years is " + years + "; expected 1 to 100");
        }
        return years;
    }

    private static Set<Integer> items(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(item -> !item.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
