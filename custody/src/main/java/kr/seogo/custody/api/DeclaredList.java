package kr.seogo.custody.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.seogo.preservation.Sha512;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The list of files that a body sends, as CSV (RFC 4180) in UTF-8 with the heading {@code path,bytes,sha512}: paths below
 * {@code data/}, lengths in bytes, digests in hexadecimal digits.
 */
public final class DeclaredList {

    private static final List<String> HEADING = List.of("path", "bytes", "sha512");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{128}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final int MOST_OF_A_PATH = 4_096;

    private DeclaredList() {}

    /** What was read. */
    public sealed interface Read {
        record Files(List<DeclaredFile> files) implements Read {}

        /**
         * It is no such list.
         *
         * @param row the heading is row 1; 0 where it is not even CSV in UTF-8
         * @param column its heading
         * @param value what stands there, a long one cut
         */
        record Wrong(int row, String column, String value) implements Read {}
    }

    /** Whether a path may be declared; what else is wrong with it the check tells. */
    public static boolean isPath(String path) {
        return !path.isEmpty() && path.length() <= MOST_OF_A_PATH && path.indexOf('\0') < 0;
    }

    public static Read read(byte[] csv) {
        int crowded = crowded(csv);
        if (crowded > 0) {
            return new Read.Wrong(crowded, String.join(",", HEADING), "");
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        try (Reader in = new InputStreamReader(
                        BOMInputStream.builder()
                                .setInputStream(new ByteArrayInputStream(csv))
                                .get(),
                        strict);
                CSVParser rows = CSVParser.builder()
                        .setReader(in)
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            return read(rows);
        } catch (IOException | UncheckedIOException e) {
            // Read from memory, so it is the text that is wrong.
            return new Read.Wrong(0, "", "");
        }
    }

    /** The first row with more fields than the heading has, from 1; 0 where there is none. A row is held whole when it is read. */
    private static int crowded(byte[] csv) {
        int row = 1;
        int commas = 0;
        boolean quoted = false;
        for (byte each : csv) {
            switch (each) {
                case '"' -> quoted = !quoted;
                case ',' -> commas += quoted ? 0 : 1;
                case '\n', '\r' -> {
                    if (!quoted) {
                        commas = 0;
                        row += each == '\n' ? 1 : 0;
                    }
                }
                default -> {}
            }
            if (commas >= HEADING.size()) {
                return row;
            }
        }
        return 0;
    }

    private static Read read(CSVParser rows) {
        List<DeclaredFile> files = new ArrayList<>();
        int number = 0;
        for (CSVRecord row : rows) {
            number++;
            if (number > 1 && row.size() == 1 && row.get(0).isEmpty()) {
                continue; // a line with nothing on it
            }
            if (number == 1) {
                if (!row.toList().equals(HEADING)) {
                    return new Read.Wrong(1, String.join(",", HEADING), cut(String.join(",", row.toList())));
                }
            } else if (row.size() != HEADING.size()) {
                return new Read.Wrong(number, String.join(",", HEADING), cut(String.join(",", row.toList())));
            } else if (!isPath(row.get(0))) {
                return new Read.Wrong(number, "path", cut(row.get(0)));
            } else if (!LENGTH.matcher(row.get(1)).matches()) {
                return new Read.Wrong(number, "bytes", cut(row.get(1)));
            } else if (!HEX.matcher(row.get(2)).matches()) {
                return new Read.Wrong(number, "sha512", cut(row.get(2)));
            } else {
                Sha512 digest = new Sha512(row.get(2).toLowerCase(Locale.ROOT));
                files.add(new DeclaredFile(row.get(0), Long.parseLong(row.get(1)), digest));
            }
        }
        return number == 0 ? new Read.Wrong(1, String.join(",", HEADING), "") : new Read.Files(files);
    }

    private static String cut(String value) {
        return value.length() <= 200 ? value : value.substring(0, 200) + "…";
    }
}
