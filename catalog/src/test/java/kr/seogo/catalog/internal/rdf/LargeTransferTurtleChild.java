package kr.seogo.catalog.internal.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.seogo.catalog.api.TransferTurtle;

/** Writes a long table at the path given, and tells whether the document says it. */
final class LargeTransferTurtleChild {

    private static final int ROWS = 20_000;
    private static final int FILES = 10;

    private LargeTransferTurtleChild() {}

    public static void main(String[] args) throws IOException {
        Path document = Path.of(args[0]);
        TransferTurtle turtle = new TransferTurtle();
        Iterable<Map<String, String>> rows = () ->
                IntStream.range(0, ROWS).mapToObj(LargeTransferTurtleChild::row).iterator();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(document))) {
            turtle.write(rows, out);
        }
        System.out.println("says " + turtle.says(() -> Files.newInputStream(document), rows));
    }

    private static Map<String, String> row(int n) {
        String paths = IntStream.range(0, FILES)
                .mapToObj(i -> "철-%04d/문서-%08d-%d.txt".formatted(n / 1000, n, i))
                .collect(Collectors.joining("|"));
        return Map.of("id", "B-" + n, "level", "item", "title", "회의록 " + n, "agency", "한빛시", "path", paths);
    }
}
