package kr.seogo.ingest.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.seogo.catalog.FileDescription;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PreservationAgent;
import org.jspecify.annotations.Nullable;

/**
 * A planned object whose files have been identified.
 *
 * @param records those it describes, its own first
 * @param files what was checked, by path below {@code data/}
 * @param formats what each is, by path below {@code data/}
 * @param by the program that said so, with its signatures
 */
public record Identified(
        PlannedObject object,
        List<PlannedRecord> records,
        Map<String, Content.CheckedFile> files,
        Map<String, Identification> formats,
        PreservationAgent by) {

    /** The files of one of its records, in their order. */
    List<FileDescription> filesOf(PlannedRecord record) {
        List<String> paths = record.paths();
        return IntStream.range(0, paths.size())
                .mapToObj(i -> file(paths.get(i), i + 1))
                .toList();
    }

    private FileDescription file(String path, int n) {
        Content.CheckedFile file = checked(path);
        Identification format = format(path);
        return new FileDescription(
                n,
                FileDescription.Role.ORIGINAL,
                LogicalPath.payload(path),
                file.bytes(),
                file.digest(),
                format.matches().stream().findFirst(),
                format.mismatch());
    }

    Content.CheckedFile checked(String path) {
        return known(files.get(path), path);
    }

    Identification format(String path) {
        return known(formats.get(path), path);
    }

    private static <T> T known(@Nullable T value, String path) {
        if (value == null) {
            throw new IllegalStateException(
                    "Every file of an object is identified before it is deposited; not " + path);
        }
        return value;
    }

    /** Files of no known format, or whose name says another. */
    List<LogicalPath> doubtful() {
        return formats.entrySet().stream()
                .filter(entry ->
                        entry.getValue().matches().isEmpty() || entry.getValue().mismatch())
                .map(entry -> LogicalPath.payload(entry.getKey()))
                .sorted()
                .toList();
    }
}
