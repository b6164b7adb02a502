package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;

/**
 * Files of archived cases that are sealed, each case under a key of its own: who asked, third parties, letters as they were
 * sent. The desk may open those of its body, an officer those of cases of the department; nobody else knows of them.
 */
public interface SealedFiles {

    /**
     * A case with sealed files in the archive.
     *
     * @param record of its last closing
     * @param destroyed the day its key was destroyed, after which no copy can be opened
     * @param department whose officers may open them, beside the desk of the body
     */
    record SealedCase(
            CaseNumber number,
            RecordId record,
            LocalDate closed,
            Optional<LocalDate> destroyed,
            Optional<String> department) {}

    /**
     * A sealed file.
     *
     * @param item the record whose file it is
     * @param n its number in it
     */
    record SealedFile(RecordId item, int n, String name, long length) {

        /** How every name of one ends. */
        public static final String SUFFIX = ".sealed";

        /** What it was called before it was sealed. */
        public String plainName() {
            return name.substring(0, name.length() - SUFFIX.length());
        }
    }

    /**
     * Some of the cases.
     *
     * @param next to be asked for as {@code after}; empty on the last
     */
    record Page(List<SealedCase> cases, Optional<CaseNumber> next) {
        public Page {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The cases whose files the actor may open, or might have before the key was destroyed; the newest first. A case that was
     * closed more than once stands for its last closing.
     *
     * @param after the {@code next} of the page before
     * @param size from 1 to 100
     */
    Page cases(Optional<CaseNumber> after, int size, Actor actor);

    /** The sealed files of a case, of each of its closings; empty where there are none that the actor may open. */
    List<SealedFile> files(CaseNumber number, Actor actor);

    /**
     * Opens a file; the look is written down before it is answered.
     *
     * @param why the reason, which must not be blank
     * @return empty where there is no such file the actor may open, or the key was destroyed
     * @throws kr.seogo.disclosure.BadInputException without a reason
     */
    Optional<byte[]> open(CaseNumber number, RecordId item, int n, String why, Actor actor);
}
