package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.List;

/**
 * Everything the public might know at a moment, as files.
 *
 * @param made when it was begun: what was opened later is not in it
 * @param records how many it holds
 */
public record Dump(Instant made, long records, List<DumpFile> files) {

    public Dump {
        files = List.copyOf(files);
    }
}
