package kr.seogo.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a JVM's garbage collector wrote down ({@code -Xlog:gc}): how full the heap was before each collection. */
public record CollectorLog(Path file) {

    /** {@code … 120M->45M(256M) 3.1ms} */
    private static final Pattern COLLECTION = Pattern.compile(".*\\s(\\d+)M->\\d+M\\(\\d+M\\).*");

    /** The option that makes a JVM write it. */
    public String option() {
        return "-Xlog:gc:file=" + file + "::filecount=0";
    }

    /** The fullest the heap was at a collection, in megabytes (2^20); 0 where there was none. */
    public long peakMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(CollectorLog::before)
                    .flatMapToLong(OptionalLong::stream)
                    .max()
                    .orElse(0);
        }
    }

    static OptionalLong before(String line) {
        Matcher matcher = COLLECTION.matcher(line);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
