package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store and writes one deposit while the disk fails at one operation after the other. What fails says so in a
 * sentence, what was acknowledged can be read, and once the disk is well again the same process goes on.
 */
final class FaultTrial extends Trial {

    FaultTrial(Setting setting, Tally tally) {
        super(setting, tally);
    }

    /** Fails at every operation of these kinds. */
    void at(Fault.Kind kind, Predicate<Act> acts) throws IOException {
        for (Operation each : undisturbed()) {
            if (acts.test(each.act())) {
                fail(Fault.of(kind, each.number()), kind + " at " + each);
            }
        }
    }

    /** Lets somebody read at every operation. */
    void readAtEvery() throws IOException {
        for (Operation each : undisturbed()) {
            if (each.act().changes()) {
                readAt(each);
            }
        }
    }

    private void fail(Fault fault, String point) throws IOException {
        tally().tried();
        try (FaultDisk disk = fresh()) {
            List<Promise> held = new ArrayList<>(setting().promised());
            disk.plan(fault);
            Optional<StoreOnTrial> process = open(disk, fault, point);
            if (process.isPresent()) {
                write(process.get(), fault, point)
                        .ifPresent(version -> add(held, Promise.of(setting().next(), version)));
                if (fault.kind() == Fault.Kind.FULL) {
                    stillFull(disk, process.get(), held, point);
                    process = Optional.empty();
                }
            }
            disk.plan(Fault.NONE);
            try (StoreOnTrial well = process.isPresent() ? process.get() : new StoreOnTrial(disk)) {
                judgeHeld(well, held, point);
                judgeShown(well, held, false, point);
                goOn(disk, well, held, true, point);
                judgeHeld(well, held, point + ", done again");
            }
        } catch (RuntimeException e) {
            tally().stuck(point + ": " + causes(e));
        } finally {
            clean();
        }
    }

    private Optional<StoreOnTrial> open(FaultDisk disk, Fault fault, String point) throws IOException {
        try {
            return Optional.of(new StoreOnTrial(disk));
        } catch (StoreException e) {
            if (fault.kind() == Fault.Kind.FULL && !setting().promised().isEmpty()) {
                tally().stuck(point + ": a full disk keeps the store from being opened: " + causes(e));
            }
            disk.kill();
            return Optional.empty();
        }
    }

    private Optional<PreservedVersion> write(StoreOnTrial process, Fault fault, String point) {
        try {
            return work(process);
        } catch (StoreFullException e) {
            if (fault.kind() != Fault.Kind.FULL) {
                tally().stuck(point + " is said to be a full disk: " + e);
            }
        } catch (StoreException e) {
            if (fault.kind() == Fault.Kind.FULL
                    || !String.valueOf(e.getMessage()).contains(object())) {
                tally().stuck(point + " is not said clearly: " + causes(e));
            }
        }
        return Optional.empty();
    }

    private String object() {
        return setting().next().object().name();
    }

    /** What is held can be read on a full disk, by this process and by the next. */
    private void stillFull(FaultDisk disk, StoreOnTrial process, List<Promise> held, String point) throws IOException {
        judgeHeld(process, held, point + ", still full");
        process.close();
        try (StoreOnTrial next = new StoreOnTrial(disk)) {
            judgeHeld(next, held, point + ", opened while full");
            judgeShown(next, held, false, point + ", opened while full");
        }
    }

    private void readAt(Operation operation) throws IOException {
        tally().tried();
        Deposit next = setting().next();
        try (FaultDisk disk = fresh()) {
            AtomicReference<@Nullable StoreOnTrial> open = new AtomicReference<>();
            disk.plan(new Fault(Fault.Kind.SLOW, operation.number(), () -> {
                StoreOnTrial process = open.get();
                if (process != null) {
                    judgeHeld(process, setting().promised(), "while " + operation + " takes its time");
                    process.store().head(next.object()).ifPresent(head -> process.store()
                            .files(next.object(), head));
                }
            }));
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                open.set(process);
                work(process);
            }
        } catch (RuntimeException e) {
            tally().stuck("while " + operation + " takes its time: " + causes(e));
        } finally {
            clean();
        }
    }
}
