package kr.seogo.disclosure.api;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.RedactionMark;

/**
 * Opens files nobody trusts in a process of its own. Every end is a value; a file that kills the process is one too. Safe
 * for many threads.
 */
public interface RedactionTool {

    /**
     * Makes a copy of {@code source} without what is marked.
     *
     * @param puid the source's format, empty where unknown
     * @param name the name the sender gave it
     * @param out where the copy goes; there afterwards only where it was made
     */
    Made redact(Path source, String puid, String name, List<RedactionMark> marks, Path out);

    /** What a file carries beside what it shows. */
    Looked inspect(Path file, String name);

    /** The text another reader takes out of a file; empty where there is none. */
    String text(Path file, String name);

    /** Draws the first page of a file as PNG; false where there is nothing to draw. */
    boolean picture(Path file, Path out);

    /** How making a copy ended. */
    sealed interface Made {}

    /**
     * The copy is there.
     *
     * @param matches how often each marked text was found, in the order of the marked texts
     * @param remaining the text of the original that the copy still shows
     * @param warnings codes of what no machine could read, as {@code page-without-text:3}
     */
    record Copy(String mime, int pages, List<Integer> matches, String remaining, List<String> warnings)
            implements Made {
        public Copy {
            matches = List.copyOf(matches);
            warnings = List.copyOf(warnings);
        }
    }

    /** There is no copy. */
    record NoCopy(String code, String message) implements Made {}

    /** How looking ended. */
    sealed interface Looked {}

    /** What was found, nothing perhaps. */
    record Findings(List<FileFinding> all) implements Looked {
        public Findings {
            all = List.copyOf(all);
        }
    }

    /** The file could not be looked into. */
    record NotLooked(String code, String message) implements Looked {}

    /** Something a file carries beside what it shows; {@code code} is stable. */
    record FileFinding(String code, String where, String found, String ko, String en) {

        /** What it is and where, for a person. */
        public Label label() {
            String at = where.isBlank() ? "" : " (" + where + ")";
            return new Label(ko + at, en + at);
        }
    }
}
