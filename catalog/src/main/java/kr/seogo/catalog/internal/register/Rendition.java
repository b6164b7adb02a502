package kr.seogo.catalog.internal.register;

import java.time.Instant;
import java.util.Optional;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;

/**
 * A file of a record as the register knows it.
 *
 * @param since when its bytes were preserved
 * @param extraction how taking out its text went
 */
public record Rendition(
        RecordId record,
        int n,
        FileDescription.Role role,
        ObjectId object,
        LogicalPath path,
        Sha512 digest,
        String puid,
        String name,
        Instant since,
        Optional<ExtractionNote> extraction,
        boolean truncated) {}
