package kr.seogo.ingest.internal.plan;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.ingest.table.TableRow;

/**
 * A record on its way into an object.
 *
 * @param description without files, until they are identified
 * @param decision who may see it, as stated or inherited; closed where nobody said
 * @param paths its payload files below {@code data/}, in their order
 * @param row as the sender wrote it; empty for a fonds, which Seogo makes
 */
public record PlannedRecord(
        RecordDescription description, AccessDecision decision, List<String> paths, Optional<TableRow> row) {

    public PlannedRecord {
        paths = List.copyOf(paths);
    }

    /** Its description with its files. */
    RecordDescription with(List<FileDescription> files) {
        RecordDescription d = description;
        return new RecordDescription(
                d.id(),
                d.level(),
                d.parent(),
                d.rank(),
                d.origin(),
                d.title(),
                d.provenance(),
                d.created(),
                d.closed(),
                d.retention(),
                d.type(),
                d.creators(),
                d.approvers(),
                d.places(),
                d.subjects(),
                d.languages(),
                d.description(),
                d.extra(),
                files);
    }
}
