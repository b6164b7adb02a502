package kr.seogo.bench.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The Markdown file in which the latest figures stand, each between a pair of marks; what is outside of them is left as
 * it is.
 */
public record MeasurementsBook(Path file) {

    /**
     * Puts a result in the place of the one before of the same benchmark.
     *
     * @throws IllegalStateException when the file has no place for it; it is not touched then
     */
    public void write(Result result) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String begin = "<!-- bench:" + result.bench() + " -->";
        String end = "<!-- /bench:" + result.bench() + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(
                    "%s has no place for %s: expected the lines %s and %s".formatted(file, result.bench(), begin, end));
        }
        String written = text.substring(0, from + begin.length()) + "\n" + block(result) + text.substring(to);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(whole, written, StandardCharsets.UTF_8);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String block(Result result) {
        String size = result.scale() == 1 ? "full size" : "scale " + result.scale() + ", too small to be judged";
        return "%s, %s. %s%n%n%s".formatted(result.at(), size, result.machine().text(), Tables.markdown(result));
    }
}
