package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.catalog.api.AccessDesk.StaleDecisionException;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import kr.seogo.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A decision on access, and the release of a redaction, with a crash before every change of the store's disk and of the
 * database, or an error of the disk at each operation. The next process settles what was begun: then store and register say
 * the same, what was acknowledged stands, nothing stands twice, and what was not made can be made.
 * {@code -Dseogo.faults.seed=N} tears otherwise.
 */
class EveryOperationOfDecidingTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);

    /** As a dead process leaves it, or as a power cut does. */
    private static final List<Optional<Loss>> LOOKS =
            List.of(Optional.empty(), Optional.of(Loss.DROP), Optional.of(Loss.TRUNCATE), Optional.of(Loss.TEAR));

    private static final List<Fault.Kind> KINDS = List.of(Fault.Kind.ERROR, Fault.Kind.FULL);

    private final Random random = new Random(SEED);
    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription item = record(Level.ITEM, Optional.of(fonds.id()), "A1", 1, 1);
    private final Tally tally = new Tally();

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RememberedTables tables;

    private int folders;

    /** What a user does, and does again who was not answered; the count of it before and after. */
    private interface Work {
        void in(DeskOnTrial process);

        long done(DeskOnTrial process);
    }

    @BeforeEach
    void take_in_an_item() throws IOException {
        database = Archive.MIGRATED.copy();
        try (FaultDisk disk = FaultDisk.in(Files.createDirectory(folder.resolve("start")));
                DeskOnTrial process = new DeskOnTrial(disk, database.source())) {
            process.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
            process.take(List.of(item), List.of(decision(item.id(), DisclosureClass.PARTIAL, true)));
            tables = RememberedTables.of(database.source());
        }
    }

    @AfterEach
    void say_what_came_of_it() {
        database.close();
        System.out.println(tally);
    }

    private Work deciding() {
        return new Work() {
            @Override
            public void in(DeskOnTrial process) {
                if (process.decisions(item.id()) == 1) { // nobody decides again who sees that it was decided
                    try {
                        process.decide(item.id(), 1);
                    } catch (StaleDecisionException e) {
                        assertThat(process.decisions(item.id())).isEqualTo(2); // told that it was made after all
                    }
                }
            }

            @Override
            public long done(DeskOnTrial process) {
                return process.decisions(item.id()) - 1L;
            }
        };
    }

    private Work releasing() throws IOException {
        Path file = Files.writeString(folder.resolve("redaction"), "■■■ 회의록");
        ReleasedRedaction redaction = new ReleasedRedaction(
                new UUID(5, 5),
                item.id(),
                1,
                file,
                "text/plain",
                List.of(new ReleasedRedaction.Taken(6, "p. 1")),
                new Caller.Staff("이공개", Set.of(Caller.Role.DISCLOSURE_OFFICER), "도시기반본부").person(),
                "CASE-1");
        return new Work() {
            @Override
            public void in(DeskOnTrial process) {
                process.release(redaction);
            }

            @Override
            public long done(DeskOnTrial process) {
                return process.redactions(item.id());
            }
        };
    }

    @Test
    void a_decision_is_settled_wherever_its_process_dies() throws IOException {
        crashEverywhere(deciding());
    }

    @Test
    void a_released_redaction_is_settled_wherever_its_process_dies() throws IOException {
        crashEverywhere(releasing());
    }

    @Test
    void a_decision_on_a_disk_that_fails_is_made_when_the_disk_is_well() throws IOException {
        failEverywhere(deciding());
    }

    @Test
    void a_redaction_on_a_disk_that_fails_is_released_when_the_disk_is_well() throws IOException {
        failEverywhere(releasing());
    }

    private void crashEverywhere(Work work) throws IOException {
        for (Operation each : undisturbed(work)) {
            if (each.act().changes()) {
                crash(work, each.number(), LOOKS.get(random.nextInt(LOOKS.size())));
            }
        }
        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(60);
    }

    private void failEverywhere(Work work) throws IOException {
        for (Operation each : undisturbed(work)) {
            if (each.act() != Act.ELSEWHERE) {
                Fault.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                fail(work, Fault.of(kind, each.number()), kind + " at " + each);
            }
        }
        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(100);
    }

    private List<Operation> undisturbed(Work work) throws IOException {
        tables.recall();
        try (FaultDisk disk = fresh();
                DeskOnTrial process = new DeskOnTrial(disk, database.source())) {
            disk.plan(Fault.NONE);
            work.in(process);
            List<Operation> all = disk.done();
            assertThat(process.odds(item.id())).isEmpty();
            assertThat(work.done(process)).isOne();
            return all;
        } finally {
            clean();
        }
    }

    /** Looks at what a dead process leaves, or at what a power cut makes of that. */
    private void crash(Work work, int at, Optional<Loss> loss) throws IOException {
        tables.recall();
        try (FaultDisk disk = fresh()) {
            DeskOnTrial dying = new DeskOnTrial(disk, database.source());
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            try {
                work.in(dying);
                throw new AssertionError("nobody died at " + at);
            } catch (Crash e) {
                dying.die();
            }
            String point =
                    "at " + disk.done().getLast() + ", " + loss.map(Loss::name).orElse("killed");
            if (loss.isPresent()) {
                try (FaultDisk after = disk.cut(loss.get(), SEED + at, folder())) {
                    look(work, after, point);
                }
            } else {
                disk.kill();
                look(work, disk, point);
            }
        } finally {
            clean();
        }
    }

    private void look(Work work, FaultDisk disk, String point) throws IOException {
        tally.tried();
        disk.plan(Fault.NONE);
        try (DeskOnTrial process = new DeskOnTrial(disk, database.source())) {
            process.settle();
            judge(process, point + ", settled");
            if (process.settle() > 0) {
                tally.stuck(point + ": settled twice");
            }
            work.in(process);
            judgeDone(work, process, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + e + " <- " + e.getCause());
        }
        cutAgain(work, disk, point);
    }

    private void fail(Work work, Fault fault, String point) throws IOException {
        tally.tried();
        tables.recall();
        try (FaultDisk disk = fresh()) {
            try (DeskOnTrial process = new DeskOnTrial(disk, database.source())) {
                disk.plan(fault);
                boolean made = tried(work, process);
                disk.plan(Fault.NONE);
                if (made && work.done(process) != 1) {
                    tally.lost(point + ": acknowledged and not done");
                }
                work.in(process);
            } catch (RuntimeException e) {
                tally.stuck(point + ": " + e + " <- " + e.getCause());
            }
            try (DeskOnTrial next = new DeskOnTrial(disk, database.source())) {
                next.settle();
                judgeDone(work, next, point);
            }
            cutAgain(work, disk, point);
        } finally {
            clean();
        }
    }

    private static boolean tried(Work work, DeskOnTrial process) {
        try {
            work.in(process);
            return true;
        } catch (StoreException | UnreadableException e) {
            return false; // said, and made again
        }
    }

    private void judge(DeskOnTrial process, String point) {
        String odds = process.odds(item.id());
        if (!odds.isEmpty()) {
            tally.lost(point + ": " + odds);
        }
    }

    private void judgeDone(Work work, DeskOnTrial process, String point) {
        judge(process, point + ", done again");
        if (work.done(process) != 1) {
            tally.shown(point + ", done again: it is there " + work.done(process) + " times");
        }
    }

    private void cutAgain(Work work, FaultDisk disk, String point) throws IOException {
        try (FaultDisk later = disk.cut(Loss.DROP, SEED, folder());
                DeskOnTrial process = new DeskOnTrial(later, database.source())) {
            judgeDone(work, process, point + ", power cut");
        }
    }

    private void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("scratch"))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private Path folder() {
        return folder.resolve("scratch").resolve(Integer.toString(++folders));
    }

    private FaultDisk fresh() throws IOException {
        return FaultDisk.copyOf(folder.resolve("start"), folder());
    }
}
