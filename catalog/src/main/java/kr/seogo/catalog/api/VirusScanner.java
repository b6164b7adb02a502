package kr.seogo.catalog.api;

import java.nio.file.Path;

/**
 * Looks for malware in files that came from outside. It never changes them, and every end is a value. Safe for many
 * threads.
 */
public interface VirusScanner {

    /** Reads the whole file and says what it holds; ends in bounded time. */
    Verdict scan(Path file);

    /** How it ended. */
    sealed interface Verdict {}

    /** Nothing that is known. */
    record Clean() implements Verdict {}

    /**
     * Malware.
     *
     * @param name what the scanner calls it
     */
    record Infected(String name) implements Verdict {}

    /**
     * It was not read to its end, so it may hold anything.
     *
     * @param why for the operator
     */
    record NotScanned(String why) implements Verdict {}
}
