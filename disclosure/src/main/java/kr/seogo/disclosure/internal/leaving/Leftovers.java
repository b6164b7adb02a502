package kr.seogo.disclosure.internal.leaving;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import kr.seogo.disclosure.CaseNumber;
import org.jdbi.v3.core.Jdbi;

/** Bytes in the folders of cases that belong to no file any more. */
record Leftovers(Jdbi jdbi, CaseFolder folder) {

    /** Deletes what cases have whose persons were destroyed; returns how many. */
    int forget() {
        return inCases(number -> jdbi.inTransaction(handle -> FileRows.destroyed(handle, number)
                ? folder.keepOnly(folder.older(number, Instant.MAX), FileRows.live(handle, number))
                : 0));
    }

    /** Deletes what was last written before then and is of no file; returns how many. */
    int tidy(Instant before) {
        return inCases(number -> {
            // Listed before the rows are read: what comes meanwhile is not taken for what belongs to none.
            List<Path> old = folder.older(number, before);
            return old.isEmpty() ? 0 : folder.keepOnly(old, jdbi.withHandle(handle -> FileRows.live(handle, number)));
        });
    }

    private int inCases(ToIntFunction<CaseNumber> each) {
        return folder.cases().stream().mapToInt(each).sum();
    }
}
