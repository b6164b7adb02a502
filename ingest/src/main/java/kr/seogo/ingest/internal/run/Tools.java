package kr.seogo.ingest.internal.run;

import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.internal.ledger.Ledger;

/**
 * What every transfer works with.
 *
 * @param noteEvery of how many checked files notes are written together
 */
record Tools(IngestParts parts, Ledger ledger, Crew depositors, Identifying identifying, int noteEvery) {}
