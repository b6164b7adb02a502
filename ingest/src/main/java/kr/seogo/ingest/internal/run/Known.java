package kr.seogo.ingest.internal.run;

import java.util.Optional;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagPath;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;
import org.jspecify.annotations.Nullable;

/**
 * What files were identified as before they are taken in: a word of memory for each. Threads may note different files at the
 * same time; they are asked for after all threads have ended.
 */
final class Known {

    private final BagFiles files;
    private final @Nullable Identification[] formats;
    private final PreservationAgent by;

    private Known(BagFiles files, int count, PreservationAgent by) {
        this.files = files;
        this.formats = new Identification[count];
        this.by = by;
    }

    /** @param by the program that says what they are; with others in use it is not believed any more */
    static Known of(BagFiles files, PreservationAgent by) {
        return new Known(files, files.count(), by);
    }

    /** Where nobody looked. */
    static Known nothing(BagFiles files, PreservationAgent by) {
        return new Known(files, 0, by);
    }

    /** @param index the file's place among the files */
    void note(int index, Identification format) {
        formats[index] = format;
    }

    PreservationAgent by() {
        return by;
    }

    /** What a file is, by its path below {@code data/}; empty where nobody looked. */
    Optional<Identification> of(String path) {
        int index = formats.length == 0 ? -1 : files.indexOf(BagPath.payload(path));
        return index < 0 ? Optional.empty() : Optional.ofNullable(formats[index]);
    }
}
