package kr.seogo.ingest;

import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/** An object that a transfer made or added to, with the payload its version holds. */
public record IngestedObject(ObjectId id, ObjectVersion version, long files, long bytes) {}
