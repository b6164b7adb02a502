package kr.seogo.disclosure.internal.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVParser;

/** One file of {@code law/}: CSV in UTF-8 with a heading, {@code #} lines saying what its columns mean. */
final class LawFile {
    private LawFile() {}

    /** Its lines; a file that is missing, is empty or has a line of another width ends the program's start. */
    static List<LawLine> read(String name) {
        try (InputStream bytes = LawFile.class.getResourceAsStream("/law/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("law/" + name + " is missing from the program");
            }
            return read(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read law/" + name, e);
        }
    }

    static List<LawLine> read(String name, InputStream bytes) throws IOException {
        try (CSVParser parser = Csv.TABLE.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<LawLine> lines = parser.stream()
                    .map(values -> new LawLine(name, parser.getHeaderNames(), values))
                    .toList();
            if (lines.isEmpty()) {
                throw new IllegalStateException("law/" + name + " has no line");
            }
            return lines;
        }
    }
}
