package kr.seogo.ingest.internal.ledger;

import kr.seogo.ingest.IngestSchema;
import kr.seogo.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;

class StoredLedgerTest extends LedgerContract {

    private static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(IngestSchema::migrate);

    @AutoClose
    private final TestDatabase database = MIGRATED.copy();

    @Override
    Ledger open() {
        return new StoredLedger(database.source());
    }
}
