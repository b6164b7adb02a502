package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.apache.commons.io.file.PathUtils;

/**
 * Opens a store, writes one deposit and closes it; again and again, each time crashing at another operation. After each
 * crash the disk is looked at as a dead process leaves it and as each kind of power cut does, then the work is done again
 * and the power is cut once more.
 */
final class CrashTrial {

    private final Path scratch;
    private final Path start;
    private final List<Promise> promised;
    private final Deposit next;
    private final boolean writes;
    private final long seed;
    private final Tally tally;
    private int folders;

    /**
     * @param scratch a folder of its own
     * @param start what lies on the disk before, all synced
     * @param promised what that holds
     * @param next what is written then
     * @param writes whether the first process writes it, or only opens the store, as after an earlier crash
     */
    CrashTrial(
            Path scratch, Path start, List<Promise> promised, Deposit next, boolean writes, long seed, Tally tally) {
        this.scratch = scratch;
        this.start = start;
        this.promised = promised;
        this.next = next;
        this.writes = writes;
        this.seed = seed;
        this.tally = tally;
    }

    /** Crashes at every operation that changes something, and after the last one. */
    void everywhere() throws IOException {
        List<Operation> all = undisturbed();
        for (int at : IntStream.rangeClosed(1, all.size() + 1)
                .filter(number -> number > all.size() || all.get(number - 1).act().changes())
                .toArray()) {
            crash(at);
        }
    }

    private List<Operation> undisturbed() throws IOException {
        try (FaultDisk disk = fresh()) {
            disk.plan(Fault.NONE);
            run(disk);
            return disk.done();
        }
    }

    private Optional<PreservedVersion> run(FaultDisk disk) {
        Optional<PreservedVersion> written = Optional.empty();
        StoreOnTrial process = new StoreOnTrial(disk);
        try {
            written = writes ? Optional.of(process.store().write(next)) : written;
            process.close();
        } catch (Crash e) {
            process.die();
        }
        return written;
    }

    private void crash(int at) throws IOException {
        try (FaultDisk disk = fresh()) {
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            Optional<PreservedVersion> written;
            try {
                written = run(disk);
            } catch (Crash e) {
                written = Optional.empty(); // while the store was being opened
            }
            List<Operation> done = disk.done();
            String point = "at " + done.getLast() + (done.size() < at ? " and after" : "");
            Aftermath aftermath = new Aftermath(written, decided(done, at));
            for (Loss loss : Loss.values()) {
                try (FaultDisk after = disk.cut(loss, seed + at, folder())) {
                    look(after, point + ", " + loss, aftermath);
                }
            }
            disk.kill();
            look(disk, point + ", killed", aftermath);
        } finally {
            PathUtils.cleanDirectory(scratch);
        }
    }

    /** Whether the note of the change was being taken away: from there on the version counts, said or not. */
    private boolean decided(List<Operation> done, int at) {
        String note = "store-work/journal/" + next.object().name();
        List<Operation> ofNote = done.stream()
                .filter(each -> each.number() < at && each.path().equals(note))
                .filter(each -> each.act() == Act.CREATE || each.act() == Act.DELETE)
                .toList();
        return writes && ofNote.size() > 1 && ofNote.getLast().act() == Act.DELETE
                && ofNote.stream().anyMatch(each -> each.act() == Act.CREATE);
    }

    /** What the dead process had said and may have decided. */
    private record Aftermath(Optional<PreservedVersion> written, boolean decided) {}

    private void look(FaultDisk disk, String point, Aftermath aftermath) throws IOException {
        tally.tried();
        try {
            List<Promise> held = new ArrayList<>(promised);
            aftermath.written().ifPresent(version -> addNew(held, version));
            disk.plan(Fault.NONE);
            Promise again;
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                judge(process, held, point);
                judgeShown(process, held, aftermath, point);
                again = Promise.of(next, process.store().write(next));
            }
            judgeAgain(held, again, point);
            try (FaultDisk later = disk.cut(Loss.DROP, seed, folder());
                    StoreOnTrial process = new StoreOnTrial(later)) {
                addNew(held, again);
                judge(process, held, point + ", done again, power cut");
            }
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + e + causes(e));
        }
    }

    private void addNew(List<Promise> held, PreservedVersion version) {
        addNew(held, Promise.of(next, version));
    }

    private static void addNew(List<Promise> held, Promise promise) {
        if (!held.contains(promise)) {
            held.add(promise);
        }
    }

    private void judge(StoreOnTrial process, List<Promise> held, String point) throws IOException {
        held.stream().map(process::unlike).filter(each -> !each.isEmpty()).forEach(each -> tally.lost(point + ": " + each));
        List<String> litter = process.litter();
        if (!litter.isEmpty()) {
            tally.stuck(point + " leaves " + litter);
        }
    }

    private void judgeShown(StoreOnTrial process, List<Promise> held, Aftermath aftermath, String point) {
        long versions = process.objects().stream()
                .mapToLong(object -> process.store().history(object).size())
                .sum();
        boolean one = aftermath.decided() && versions == held.size() + 1L;
        if (versions > held.size() && !one) {
            tally.shown(point + ": " + process.objects() + " with " + versions + " versions, promised " + held);
        }
    }

    private void judgeAgain(List<Promise> held, Promise again, String point) {
        long before = held.stream()
                .filter(each -> each.deposit().object().equals(next.object())
                        && !each.deposit().key().equals(next.key()))
                .count();
        if (again.version().number() != before + 1) {
            tally.stuck(point + ": done again it is " + again + " after " + before + " versions");
        }
    }

    private static String causes(Throwable e) {
        StringBuilder all = new StringBuilder();
        for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
            all.append(" <- ").append(at);
        }
        return all.toString();
    }

    private Path folder() {
        return scratch.resolve(Integer.toString(++folders));
    }

    private FaultDisk fresh() throws IOException {
        Path target = folder();
        try (Stream<Path> all = Files.walk(start)) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, target.resolve(start.relativize(each)));
            }
        }
        return FaultDisk.in(target);
    }
}
