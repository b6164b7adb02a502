package kr.seogo.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One transfer in which sixty files have something wrong, and one that was sent back before it was read. */
final class FakeTransfers implements TransferList {

    private static final List<Transfer> ALL = List.of(
            new Transfer("T-2", "refused", "", "", 0, Sample.DECIDED, List.of()),
            new Transfer(
                    "T-1",
                    "findable",
                    "한빛시",
                    "2026-1",
                    60,
                    Sample.DECIDED,
                    IntStream.rangeClosed(1, 60).mapToObj(FakeTransfers::locked).toList()));

    private static Finding locked(int n) {
        return new Finding(
                "file-encrypted",
                "warning",
                "data/<b>잠김 " + n + ".pdf",
                "'data/<b>잠김 " + n + ".pdf'은(는) 암호가 있어야 열립니다 / opens only with a password");
    }

    @Override
    public List<Transfer> newest(int atMost) {
        return ALL;
    }

    @Override
    public Optional<Transfer> find(String accession) {
        return ALL.stream().filter(one -> one.accession().equals(accession)).findFirst();
    }
}
