package kr.seogo.ingest.internal.run;

import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.internal.ledger.Ledger;

/** What every transfer works with. */
record Tools(IngestParts parts, Ledger ledger, Crew depositors, Identifying identifying) {}
