package kr.seogo.catalog.internal.tdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The generations of a database in a TDB2 folder: {@code Data-0001} and so on, of which the newest is the database. */
final class TdbFolder {

    private static final String GENERATION = "Data-";
    private static final String DISCARDED = "discarded-";

    private TdbFolder() {}

    static boolean isEmpty(Path folder) {
        return entries(folder, GENERATION).isEmpty();
    }

    /** Takes every generation away, the newest last and each at one stroke, and then deletes them. */
    static void discard(Path folder) {
        try {
            for (Path generation : entries(folder, GENERATION)) {
                Path aside = folder.resolve(DISCARDED + generation.getFileName());
                delete(aside);
                Files.move(generation, aside, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The graphs in " + folder + " could not be thrown away", e);
        }
        sweep(folder);
    }

    /** Deletes what an earlier discarding left. */
    static void sweep(Path folder) {
        try {
            for (Path discarded : entries(folder, DISCARDED)) {
                delete(discarded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was discarded of " + folder + " could not be deleted", e);
        }
    }

    private static List<Path> entries(Path folder, String prefix) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> String.valueOf(path.getFileName()).startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the graphs " + folder + " cannot be listed", e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
