package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
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
final class CrashTrial extends Trial {

    private final Set<String> seen = new HashSet<>();

    CrashTrial(Setting setting, Tally tally) {
        super(setting, tally);
    }

    /** Crashes at every operation that changes something, and after the last one. */
    void everywhere() throws IOException {
        List<Operation> all = undisturbed();
        for (Operation each : all) {
            if (each.act().changes()) {
                crash(disk -> disk.plan(Fault.of(Fault.Kind.CRASH, each.number())), each.number());
            }
        }
        int after = all.getLast().number() + 1;
        crash(disk -> disk.plan(Fault.of(Fault.Kind.CRASH, after)), after);
    }

    /** Fails at some operation, and crashes at some later one, drawn from the seed. */
    void errorsAndCrashes(int count) throws IOException {
        List<Operation> all = undisturbed();
        Random random = new Random(setting().seed());
        for (int i = 0; i < count; i++) {
            int error = all.get(random.nextInt(all.size())).number();
            int crash = error + random.nextInt(1, 40);
            crash(disk -> disk.plan(error, crash), crash);
        }
    }

    /** Leaves in {@code target} what a process leaves that dies at an operation. */
    void leave(int at, Path target) throws IOException {
        try (FaultDisk disk = fresh()) {
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            run(disk);
            disk.kill();
            PathUtils.copyDirectory(disk.folder(), target);
        } finally {
            clean();
        }
    }

    private Optional<PreservedVersion> run(FaultDisk disk) {
        Optional<PreservedVersion> written = Optional.empty();
        Optional<StoreOnTrial> process = Optional.empty();
        try {
            process = Optional.of(new StoreOnTrial(disk));
            written = work(process.get());
            process.get().close();
        } catch (Crash | StoreException e) {
            process.ifPresent(StoreOnTrial::die);
        }
        return written;
    }

    private void crash(Consumer<FaultDisk> plan, int at) throws IOException {
        try (FaultDisk disk = fresh()) {
            plan.accept(disk);
            Optional<PreservedVersion> written = run(disk);
            List<Operation> done = disk.done();
            String point = "at " + done.getLast() + (done.size() < at ? " and after" : "");
            List<Promise> held = new ArrayList<>(setting().promised());
            written.ifPresent(version -> add(held, Promise.of(setting().next(), version)));
            boolean decided = written.isEmpty() && decided(done, at);
            for (Loss loss : Loss.values()) {
                if (!seen.add(disk.print(loss, setting().seed() + at) + " " + held.size() + decided)) {
                    tally().tried(); // the very same disk was looked at before, with the same promises
                    continue;
                }
                try (FaultDisk after = disk.cut(loss, setting().seed() + at, folder())) {
                    look(after, point + ", " + loss, held, decided, loss == Loss.TEAR);
                }
            }
            disk.kill();
            look(disk, point + ", killed", held, decided, true);
        } finally {
            clean();
        }
    }

    /** Whether the note of the change had been taken away: from there on the version counts, said or not. */
    private boolean decided(List<Operation> done, int at) {
        String note = "store-work/journal/" + setting().next().object().name();
        List<Act> ofNote = done.stream()
                .filter(each -> each.number() < at && each.path().equals(note))
                .map(Operation::act)
                .filter(act -> act == Act.CREATE || act == Act.DELETE)
                .toList();
        return ofNote.contains(Act.CREATE) && ofNote.getLast() == Act.DELETE;
    }

    private void look(FaultDisk disk, String point, List<Promise> held, boolean decided, boolean cutAgain)
            throws IOException {
        tally().tried();
        disk.plan(Fault.NONE);
        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            judge(process, held, point);
            judgeShown(process, held, decided, point);
            goOn(disk, process, held, cutAgain, point);
            List<String> litter = process.litter();
            if (!litter.isEmpty()) {
                tally().stuck(point + ", done again, leaves " + litter);
            }
        } catch (RuntimeException e) {
            tally().stuck(point + ": " + causes(e));
        }
    }
}
