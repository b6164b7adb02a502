package kr.seogo.app.internal.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks at everything, in the order in which it matters. */
public final class Doctor {
    private Doctor() {}

    /** Examines the machine and the file system of a data folder, which need not exist and is not made. */
    public static List<Finding> examine(Path data) {
        return Stream.of(Machine.examine(), Storage.examine(data), Programs.examine())
                .flatMap(List::stream)
                .toList();
    }
}
