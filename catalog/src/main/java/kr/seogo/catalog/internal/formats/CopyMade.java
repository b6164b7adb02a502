package kr.seogo.catalog.internal.formats;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.catalog.api.FormatConverter.Copy;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.Sha512;

/**
 * Copies of one file, made and looked at, on their way into the store.
 *
 * @param folder where they lie
 */
record CopyMade(Waiting file, Path folder, List<Looked> copies, List<PreservationAgent> agents, String detail) {

    /** A copy, with what can be said of its bytes. */
    record Looked(Copy copy, long bytes, Sha512 digest, Identification format) {}
}
