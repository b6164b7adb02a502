package kr.seogo.disclosure.internal.fees;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVParser;

/** Where the three files of fee tables are: a folder of the operator, or the example in the program. */
@FunctionalInterface
public interface FeeFolder {

    InputStream open(String name) throws IOException;

    /** A folder of the operator. */
    static FeeFolder of(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    /** What comes with the program. */
    static FeeFolder example() {
        return name -> {
            InputStream bytes = FeeFolder.class.getResourceAsStream("/fees/" + name);
            if (bytes == null) {
                throw new IOException("fees/" + name + " is missing from the program");
            }
            return bytes;
        };
    }

    /** The lines of a file. */
    default List<FeeRow> rows(String name) {
        try (CSVParser parser = Csv.TABLE.parse(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(values -> new FeeRow(name, parser.getHeaderNames(), values))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The fee tables cannot be read: " + name, e);
        }
    }
}
