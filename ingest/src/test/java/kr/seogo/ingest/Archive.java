package kr.seogo.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.catalog.ArkNames;
import kr.seogo.ingest.internal.ledger.StoredLedger;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.testing.FixedFormatIdentifier;
import kr.seogo.preservation.testing.InMemoryObjectStore;
import kr.seogo.testing.TestDatabase;

/** An archive to take transfers into: a real ledger, a store in memory or a real one, a register in memory. */
final class Archive implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
    static final IngestOptions OPTIONS = new IngestOptions("기록관리자", Duration.ofSeconds(1));

    private static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(IngestSchema::migrate);
    private static final FormatMatch TEXT =
            new FormatMatch("x-fmt/111", "Plain Text File", "", "text/plain", FormatMatch.Method.EXTENSION);

    final InMemoryObjectStore memory = new InMemoryObjectStore(CLOCK);
    final FakeHoldings holdings = new FakeHoldings();
    final FakeProjections projections = new FakeProjections();
    private final TestDatabase kept = MIGRATED.copy();
    final DataSource database = kept.source();
    final Path transfers;
    private int objectFiles = IngestParts.MOST_OBJECT_FILES;
    private Ingest ingest;
    private final ObjectStore store;
    private final FormatIdentifier formats;
    private final Optional<Intake> intake;

    Archive(Path transfers) {
        this.transfers = transfers;
        this.store = memory;
        this.formats = new FixedFormatIdentifier(Map.of("txt", TEXT));
        this.intake = Optional.empty();
        this.ingest = open();
    }

    Archive(Path transfers, ObjectStore store, FormatIdentifier formats) {
        this.transfers = transfers;
        this.store = store;
        this.formats = formats;
        this.intake = Optional.empty();
        this.ingest = open();
    }

    /** One that looks into files before it takes them in. */
    Archive(Path transfers, Intake intake) {
        this.transfers = transfers;
        this.store = memory;
        this.formats = intake.formats();
        this.intake = Optional.of(intake);
        this.ingest = open();
    }

    /** Every file that was checked is noted at once. */
    private Ingest open() {
        IngestParts parts = new IngestParts(
                database,
                store,
                formats,
                new PlainEvents(),
                holdings,
                projections,
                new ArkNames(ArkNames.TEST_AUTHORITY),
                transfers,
                "한빛기록원",
                2,
                CLOCK,
                intake,
                ArchiveLimits.defaults(),
                objectFiles);
        return new Ingest(parts, new StoredLedger(database), 1);
    }

    /** What is left after the process was killed: disk and database. */
    void restart() {
        ingest.close();
        ingest = open();
    }

    /** As {@link #restart()}, with another setting of how many payload files an object holds at most. */
    void restart(int mostFiles) {
        objectFiles = mostFiles;
        restart();
    }

    Ingest ingest() {
        return ingest;
    }

    IngestReport take(Path bag) {
        return ingest.take(bag, OPTIONS, IngestProgress.none());
    }

    @Override
    public void close() {
        ingest.close();
        kept.close();
    }
}
