package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.ArkNames;
import kr.seogo.ingest.internal.ledger.DepositEntry;
import kr.seogo.ingest.internal.ledger.MemoryLedger;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.testing.FixedFormatIdentifier;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.SteadyStore;
import kr.seogo.preservation.testing.disk.Tally;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A transfer of three objects, one after the other, and a crash before every change of the disk, the ledger and the
 * register. The next process settles the open intents by itself: each is found in the store under its key or written, and
 * registered once.
 */
class EveryOperationOfIngestTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);
    /** Each file is noted when it was read, so that the notes are torn as well. */
    private static final int NOTE_EVERY = 1;

    private static final String TABLE = """
            id,level,parent,title,agency,created,closed,retention,disclosure,grounds,reason,list,type,path
            S-1,series,,도시계획 심의,한빛시,2020/2021,,영구,공개,,,공개,,
            F-1,file,S-1,2020년 도시계획위원회,,2020,2020-12-31,,,,,,,
            I-1,item,F-1,제1차 회의록,,2020-03-02,,,,,,,회의록,회의/1차.txt|회의/붙임.txt
            """;

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    private final Tally tally = new Tally();
    private int folders;

    /** A process of the archive: its store on the disk, its ledger and register in the database. */
    private record Running(SteadyStore steady, MemoryLedger ledger, FakeHoldings holdings, Ingest ingest) {

        static Running start(FaultDisk disk, MemoryLedger ledger, FakeHoldings holdings) {
            SteadyStore steady = new SteadyStore(disk);
            FormatMatch text =
                    new FormatMatch("x-fmt/111", "Plain Text File", "", "text/plain", FormatMatch.Method.EXTENSION);
            IngestParts parts = new IngestParts(
                    new NoDatabase(),
                    steady.store(),
                    new FixedFormatIdentifier(Map.of("txt", text)),
                    new PlainEvents(),
                    holdings,
                    new FakeProjections(),
                    new ArkNames(ArkNames.TEST_AUTHORITY),
                    disk.folder().resolve("transfers"),
                    "한빛기록원",
                    1,
                    Archive.CLOCK);
            return new Running(steady, ledger, holdings, new Ingest(parts, ledger, NOTE_EVERY));
        }

        IngestReport take(Path bag) {
            return ingest.take(bag, Archive.OPTIONS, IngestProgress.none());
        }

        void end() {
            ingest.close();
            steady.close();
        }

        void die() {
            ingest.close();
            steady.die();
        }
    }

    @Test
    void a_transfer_goes_on_to_its_end_by_itself_wherever_its_process_dies() throws IOException {
        Path bag = new Transfers().table(TABLE).files("회의/1차.txt", "회의/붙임.txt").write(folder.resolve("bag"));

        for (Operation each : undisturbed(bag)) {
            if (each.act().changes()) {
                crash(bag, each.number());
            }
        }

        System.out.println(tally);
        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(400);
    }

    private List<Operation> undisturbed(Path bag) throws IOException {
        try (FaultDisk disk = fresh()) {
            MemoryLedger ledger = new MemoryLedger(() -> disk.elsewhere("ledger"));
            Running process = Running.start(disk, ledger, new FakeHoldings());
            disk.plan(Fault.NONE);
            process.take(bag);
            List<Operation> all = disk.done();
            process.end();
            return all;
        }
    }

    private void crash(Path bag, int at) throws IOException {
        try (FaultDisk disk = fresh()) {
            FakeHoldings holdings = new FakeHoldings();
            MemoryLedger ledger = new MemoryLedger(() -> disk.elsewhere("ledger"));
            Running process = Running.start(disk, ledger, holdings);
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            try {
                process.take(bag);
                throw new AssertionError("nobody died at " + at);
            } catch (Crash e) {
                process.die();
            }
            String point = "at " + disk.done().getLast();
            for (Loss loss : Loss.values()) {
                try (FaultDisk after = disk.cut(loss, SEED + at, folder())) {
                    look(after, bag, ledger.copy(), holdings.copy(), point + ", " + loss);
                }
            }
            disk.kill();
            look(disk, bag, ledger.copy(), holdings.copy(), point + ", killed");
        } finally {
            PathUtils.deleteDirectory(folder.resolve("scratch"));
        }
    }

    private void look(FaultDisk disk, Path bag, MemoryLedger ledger, FakeHoldings holdings, String point) {
        tally.tried();
        Set<PreservedVersion> acknowledged = new HashSet<>(holdings.registered());
        Running process = Running.start(disk, ledger, holdings);
        try {
            acknowledged.forEach(version -> judge(process, version, point));
            judgeShown(process, point);
            List<IngestReport> reports = process.ingest().resumeAll(IngestProgress.none());
            boolean resumed = reports.size() == 1 && reports.getFirst().state() == TransferState.PRESERVED;
            boolean nothingToDo = reports.isEmpty()
                    && ledger.in(TransferState.RECEIVED).isEmpty()
                    && ledger.in(TransferState.CHECKED).isEmpty();
            if (!resumed && !nothingToDo) {
                tally.stuck(point + " is not resumed: " + reports);
            }
            TransferState again = process.take(bag).state();
            if (again != TransferState.ALREADY_HELD && (resumed || again != TransferState.FINDABLE)) {
                tally.stuck(point + " handed in again is " + again);
            }
            judgeDone(process, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + e + " <- " + e.getCause());
        } finally {
            process.end();
        }
    }

    private void judge(Running process, PreservedVersion version, String point) {
        Verification found = process.steady().store().verify(version.object());
        if (found.outcome() != Verification.Outcome.INTACT
                || !process.steady()
                        .store()
                        .find(version.object(), version.key())
                        .equals(Optional.of(version))) {
            tally.lost(point + ": " + version + " is " + found);
        }
    }

    /** Every version of the store carries the key of an intent that is written down. */
    private void judgeShown(Running process, String point) {
        Set<Object> intents = process.ledger().status(Optional.empty()).stream()
                .flatMap(status -> process.ledger().deposits(status.accession()).stream())
                .map(DepositEntry::key)
                .collect(Collectors.toSet());
        objects(process).stream()
                .flatMap(object -> process.steady().store().history(object).stream())
                .map(VersionNote::key)
                .filter(key -> key.filter(intents::contains).isEmpty())
                .forEach(key -> tally.shown(point + ": a version under key " + key));
    }

    /** Every intent was carried out once, and the register has each once. */
    private void judgeDone(Running process, String point) {
        List<PreservedVersion> registered = process.holdings().registered();
        List<ObjectId> objects = objects(process);
        Set<ObjectId> distinct =
                registered.stream().map(PreservedVersion::object).collect(Collectors.toSet());
        if (!distinct.equals(Set.copyOf(objects)) || objects.size() != 3) {
            tally.lost(point + ": in the end there are " + objects + ", registered " + registered);
        }
        for (ObjectId object : objects) {
            if (process.steady().store().history(object).size() != 1) {
                tally.shown(point + ": written twice: " + object);
            }
        }
        registered.forEach(version -> judge(process, version, point + ", in the end"));
    }

    private static List<ObjectId> objects(Running process) {
        try (Stream<ObjectId> all = process.steady().store().objects()) {
            return all.toList();
        }
    }

    private Path folder() {
        return folder.resolve("scratch").resolve(Integer.toString(++folders));
    }

    private FaultDisk fresh() throws IOException {
        return FaultDisk.in(Files.createDirectories(folder()));
    }
}
