package kr.seogo.catalog.api;

import java.time.Instant;
import kr.seogo.catalog.RecordId;

/** A place in the list of changes: after a line, whether or not that line is still there. */
public record HarvestPlace(Instant changed, RecordId id) {}
