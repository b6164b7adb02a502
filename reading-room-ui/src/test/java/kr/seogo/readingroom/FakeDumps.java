package kr.seogo.readingroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.OpenedDump;
import kr.seogo.preservation.Sha512;

/** A dump that can be had until it is withdrawn. */
final class FakeDumps implements Dumps {

    private static final Dump MADE = new Dump(
            Instant.parse("2026-03-09T00:00:00Z"),
            1_234,
            List.of(
                    new DumpFile("public.nq.gz", "application/n-quads", 2_345_678, new Sha512("0".repeat(128))),
                    new DumpFile("public.csv.gz", "text/csv", 345_678, new Sha512("1".repeat(128)))));

    volatile boolean withdrawn;

    @Override
    public Optional<Dump> current() {
        return withdrawn ? Optional.empty() : Optional.of(MADE);
    }

    @Override
    public Optional<OpenedDump> open(String name) {
        return Optional.empty();
    }

    @Override
    public Turn settle() {
        return new Turn.Kept(MADE);
    }
}
