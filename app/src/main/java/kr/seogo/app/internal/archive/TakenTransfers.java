package kr.seogo.app.internal.archive;

import java.util.List;
import java.util.Optional;
import kr.seogo.ingest.Ingest;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.readingroom.TransferList;

/** The ledger's transfers, for the pages. */
record TakenTransfers(Ingest ingest) implements TransferList {

    @Override
    public List<Transfer> newest(int atMost) {
        return ingest.status().stream()
                .limit(atMost)
                .map(TakenTransfers::transfer)
                .toList();
    }

    @Override
    public Optional<Transfer> find(String accession) {
        return ingest.status(accession).map(TakenTransfers::transfer);
    }

    private static Transfer transfer(TransferStatus status) {
        return new Transfer(
                status.accession(),
                status.state().code(),
                status.organization(),
                status.number(),
                status.files(),
                status.received(),
                status.findings().stream()
                        .map(found ->
                                new Finding(found.code(), found.severity().label(), found.where(), found.message()))
                        .toList());
    }
}
