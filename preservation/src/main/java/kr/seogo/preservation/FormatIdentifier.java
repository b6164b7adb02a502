package kr.seogo.preservation;

import java.nio.file.Path;

/**
 * Says what format a file is, by its bytes before its name. Implementations may be used by many threads at once.
 */
public interface FormatIdentifier {

    /**
     * Identifies a file.
     *
     * @param file where it lies; only read
     * @param name the name the sender gave it, for the extension
     * @return what was found; an unknown format is an answer with no match, never an exception
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Identification identify(Path file, String name);

    /** The program and its signature files with their versions, as PREMIS names an agent. */
    PreservationAgent agent();
}
