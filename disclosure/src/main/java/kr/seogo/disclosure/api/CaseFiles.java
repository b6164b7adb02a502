package kr.seogo.disclosure.api;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;

/**
 * Files that leave the house with a case: what an officer wrote or scanned, and released redactions. They lie in the data
 * folder under the case, by names and types of the house: what a file was called or said to be is nowhere believed.
 *
 * <p>Nothing is kept that cannot be looked into, or that carries something beside what it shows. The same look is taken
 * again when it is handed over, and only what an event of the case says was handed over can be fetched by who asked.
 * Safe for many threads and processes.
 */
public interface CaseFiles {

    /** Largest file; the extractor looks into files up to 256 MiB. */
    long MOST_BYTES = 200L << 20;

    /** Files of a case, taken back ones included. */
    int MOST_FILES = 200;

    /**
     * Takes a file in. What is refused leaves nothing behind.
     *
     * @param name what it was called; kept sealed, for staff
     * @param bytes read to the end, or to one byte over what is allowed; not closed
     */
    Added add(CaseNumber number, String name, InputStream bytes, Actor actor);

    /** The files of a case as its staff see them, in order; none of a case the actor does not handle. */
    List<CaseFileView> of(CaseNumber number, Actor actor);

    /** A file, for who handles the case. */
    Fetched open(CaseNumber number, UUID id, Actor actor);

    /** Takes a file back that was neither handed over nor is a released redaction; its bytes are deleted. */
    Added discard(CaseNumber number, UUID id, Actor actor);

    /** What was handed over, for who asked; what counts wrong secrets is {@link Citizens}. */
    Listed forCitizen(String number, String secret, String address);

    /** A file that was handed over. */
    Fetched forCitizen(String number, String secret, String address, UUID id);

    /** Deletes the bytes of files of cases whose persons were destroyed; done again it does nothing. Returns how many. */
    int forget();

    /** Deletes bytes last written before then that are of no file, as a kill leaves them; returns how many. */
    int tidy(Instant before);

    /** What became of a file that was brought. */
    sealed interface Added {

        /** It is there. */
        record Done(CaseFileView file) implements Added {}

        /** It was taken back. */
        record Discarded() implements Added {}

        /** More bytes than are taken. */
        record TooLarge(long most) implements Added {}

        /** It carries something beside what it shows. */
        record Unclean(List<RedactionTool.FileFinding> findings) implements Added {
            public Unclean {
                findings = List.copyOf(findings);
            }
        }

        /** It cannot be taken, or not taken back. */
        record Refused(Label sentence) implements Added {}

        /** There is no such case or file that the actor may know of. */
        record Unknown() implements Added {}
    }

    /** A file to be read. */
    sealed interface Fetched {

        /** Its bytes, which are those that were looked into; only read. */
        record Found(CaseFileView file, Path bytes) implements Fetched {}

        /** Handed over, and held back since: by a court's stay, a third party, or since the decision no longer holds. */
        record Held(Label sentence) implements Fetched {}

        /** There is none that may be known of. */
        record None() implements Fetched {}

        /** Number and secret open nothing, or not now. */
        record Refused(Citizens.Answer why) implements Fetched {}
    }

    /** What can be fetched. */
    sealed interface Listed {

        /** These. */
        record Files(List<CaseFileView> files) implements Listed {
            public Files {
                files = List.copyOf(files);
            }
        }

        /** Number and secret open nothing, or not now. */
        record Refused(Citizens.Answer why) implements Listed {}
    }
}
