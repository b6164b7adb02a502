package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.disclosure.FileOrigin;

/**
 * A file of a case.
 *
 * @param n its number within the case
 * @param name by which it is served: the case, its number and a suffix by what its bytes are
 * @param mediaType by which it is served
 * @param given what it was called by who brought it; not told to who asked
 * @param record of a redaction: the record it was made of
 * @param personal what looks like personal data in it, masked, at most a few; for staff
 * @param delivered whether it was handed over
 */
public record CaseFileView(
        UUID id,
        int n,
        FileOrigin origin,
        String name,
        String mediaType,
        long bytes,
        Optional<String> given,
        Optional<String> record,
        List<String> personal,
        String addedBy,
        Instant added,
        boolean delivered) {

    public CaseFileView {
        personal = List.copyOf(personal);
    }

    /** As who asked sees it. */
    public CaseFileView forCitizen() {
        return new CaseFileView(
                id,
                n,
                origin,
                name,
                mediaType,
                bytes,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                added,
                delivered);
    }
}
