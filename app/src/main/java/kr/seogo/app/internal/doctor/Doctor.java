package kr.seogo.app.internal.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at everything, in the order in which it matters. */
public final class Doctor {
    private Doctor() {}

    /**
     * Examines the machine, the file system of a data folder, which need not exist and is not made, and the places its
     * settings name.
     */
    public static List<Finding> examine(Path data, Map<String, String> environment) {
        return Stream.of(
                        Machine.examine(),
                        Storage.examine(data),
                        Places.examine(data, environment),
                        Programs.examine())
                .flatMap(List::stream)
                .toList();
    }
}
