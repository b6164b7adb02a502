package kr.seogo.ingest.internal.ledger;

class MemoryLedgerTest extends LedgerContract {

    @Override
    Ledger open() {
        return new MemoryLedger(() -> {});
    }
}
