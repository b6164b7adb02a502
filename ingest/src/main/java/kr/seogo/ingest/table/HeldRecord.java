package kr.seogo.ingest.table;

import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;

/** A record of the same sender that the archive holds from an earlier transfer. */
public record HeldRecord(RecordDescription description, Optional<AccessDecision> decision) {}
