package kr.seogo.ingest.internal.ledger;

import kr.seogo.ingest.Databases;

class StoredLedgerTest extends LedgerContract {

    @Override
    Ledger open() {
        return new StoredLedger(Databases.fresh());
    }
}
