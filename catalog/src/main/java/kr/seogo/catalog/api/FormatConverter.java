package kr.seogo.catalog.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.PreservationAgent;

/**
 * Makes copies of files in formats to be kept. What it is asked for is a word of the format policy, the target:
 * {@code pdf-a}, {@code csv}, {@code html}, {@code png}, {@code tiff}, {@code wav}.
 *
 * <p>Failure: whatever a file does to the program that opens it is an answer; an exception means that the environment
 * failed (no room, no process to be had) and says nothing of the file. Repetition: the same again. Concurrency: for use
 * by many threads, which may wait for one another.
 */
public interface FormatConverter {

    /**
     * By what files of a format would be made into a target now: programs with their versions. Looked up anew each time,
     * for a program may be installed while the archive runs.
     *
     * @param puid empty: no known format
     * @return empty where nothing here can
     */
    Optional<String> means(String puid, String target);

    /**
     * Makes one.
     *
     * @param source the file's bytes; only read
     * @param name the file's name
     * @param folder an empty folder for what is made; the caller takes it away
     */
    Conversion convert(Path source, String puid, String name, String target, Path folder);

    /** The programs it makes use of, there or not. */
    List<Program> programs();

    /**
     * A program that makes copies.
     *
     * @param version as it says itself; empty: it is not here
     * @param makesKo what is made by it, in Korean; {@code makesEn} in English
     * @param remedy how to get it
     */
    record Program(String name, Optional<String> version, String makesKo, String makesEn, String remedy) {}

    /** What came of a file. */
    sealed interface Conversion {

        /**
         * Copies were made, and passed what they are held against.
         *
         * @param agents every program that took part
         * @param detail a sentence on how, for a reader in fifty years
         */
        record Made(List<Copy> files, List<PreservationAgent> agents, String detail) implements Conversion {
            public Made {
                files = List.copyOf(files);
                agents = List.copyOf(agents);
                if (files.isEmpty()) {
                    throw new IllegalArgumentException("A conversion that made nothing made no copies");
                }
            }
        }

        /** None was made, or none that may be kept. */
        record NotMade(Why why, String message) implements Conversion {}
    }

    /**
     * A copy.
     *
     * @param target what it is; another word than was asked for where only something lesser could be made
     * @param name what it is to be called
     */
    record Copy(Path file, String target, String name) {}

    /** Why there is no copy. Names are kept in the database and never change. */
    enum Why {
        /** It opens with a password alone. */
        ENCRYPTED,
        /** It cannot be taken apart as its format says. */
        DAMAGED,
        /** What was made is not what it should be: not PDF/A-2b, for example. */
        NOT_CONFORMING,
        /** What was made shows much less text than there is in the file. */
        TEXT_LOST,
        TOO_LARGE,
        TIMEOUT,
        /** The program ended by it. */
        CRASHED,
        /** The program made nothing and did not say why. */
        NOTHING_MADE,
        /** Its bytes cannot be read from the store, or are not those that were stored. */
        UNREADABLE;

        /** As it stands in answers. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
