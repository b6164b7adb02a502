package kr.seogo.ingest;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.preservation.Identification;

/**
 * Looks into a file of a stranger before it is taken in. It never changes it, ends in bounded time, and every end is a
 * value. For use by many threads.
 */
public interface FileInspector {

    /** Looks into nothing. */
    FileInspector NONE = (file, name, format, judge) -> List.of();

    /**
     * What is wrong with a file, as far as this inspector can tell; empty: nothing is.
     *
     * @param name the name the sender gave it
     * @param format what it was identified as
     * @param judge whether the format policy has it judged; scanned it is in any case
     */
    List<Damage> look(Path file, String name, Identification format, boolean judge);

    /**
     * Something that is wrong.
     *
     * @param rule one of those that are about files
     * @param found what was found, in the words of whoever found it
     * @param by the program that found it, with its version
     */
    record Damage(TransferRule rule, String found, String by) {}
}
