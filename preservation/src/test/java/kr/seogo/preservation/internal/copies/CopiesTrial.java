package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.register.MemoryCopyRegister;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.apache.commons.io.file.PathUtils;

/**
 * Does one work on an object of a store and its copies, again and again, each time with something going wrong at another
 * operation of the disk or of the record. The copies are judged as they are then, once everything that is due was done,
 * and after another power cut.
 */
final class CopiesTrial {

    private static final Duration LONG = Duration.ofHours(2);
    private static final Duration OLD = Duration.ofDays(31);

    /** What is done. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @param held told which copies were acknowledged to hold which files, as soon as they are
         */
        void in(CopiesOnTrial process, Map<CopyName, SortedMap<String, String>> held);
    }

    /**
     * What there is before.
     *
     * @param disk what lies on the disk, all synced
     * @param held the files of the object that whole copies were acknowledged to have
     */
    record Start(
            Path disk,
            MemoryCopyRegister register,
            List<CopyName> copies,
            Map<CopyName, SortedMap<String, String>> held) {}

    /**
     * What is tried.
     *
     * @param scratch a folder of its own
     * @param required how many copies a version waits for
     * @param versions how many versions the object has in the end, in every copy
     * @param mends how many of them tell of a mend; one more for each copy that had to be mended because it could not be read
     */
    record Setting(
            Path scratch, Start start, ObjectId object, int required, Work work, int versions, int mends, long seed) {}

    private static final Optional<Loss> KILLED = Optional.empty();
    private static final List<Optional<Loss>> ALL =
            List.of(KILLED, Optional.of(Loss.DROP), Optional.of(Loss.TRUNCATE), Optional.of(Loss.TEAR));
    private static final List<Fault.Kind> FAILURES = List.of(Fault.Kind.ERROR, Fault.Kind.ERRORS, Fault.Kind.FULL);
    private static final List<Fault.Kind> OF_WRITES =
            List.of(Fault.Kind.ERROR, Fault.Kind.ERRORS, Fault.Kind.FULL, Fault.Kind.SHORT);

    private final Setting setting;
    private final Tally tally;
    private final Random random;
    private int folders;

    CopiesTrial(Setting setting, Tally tally) {
        this.setting = setting;
        this.tally = tally;
        this.random = new Random(setting.seed());
    }

    /**
     * Crashes before every operation that changes something, up to the first of another part, and looks at what is left as a
     * dead process leaves it and as each kind of power cut does.
     *
     * @param end whether an operation belongs to what comes after, and is tried elsewhere
     */
    void crashEverywhere(Predicate<Operation> end) throws IOException {
        for (Operation each : changes(end)) {
            crash(each.number(), ALL);
        }
    }

    /** The same with one of these looks at each, drawn from the seed. */
    void crashUpTo(Predicate<Operation> end) throws IOException {
        for (Operation each : changes(end)) {
            crash(each.number(), List.of(ALL.get(random.nextInt(ALL.size()))));
        }
    }

    private List<Operation> changes(Predicate<Operation> end) throws IOException {
        return undisturbed().stream()
                .takeWhile(end.negate())
                .filter(each -> each.act().changes())
                .toList();
    }

    /** Fails at every operation of the disk, in a way that is drawn from the seed. */
    void failEverywhere() throws IOException {
        for (Operation each : undisturbed()) {
            if (each.act() != Act.ELSEWHERE) {
                List<Fault.Kind> kinds = each.act() == Act.WRITE ? OF_WRITES : FAILURES;
                Fault.Kind kind = kinds.get(random.nextInt(kinds.size()));
                fail(Fault.of(kind, each.number()), kind + " at " + each);
            }
        }
    }

    private List<Operation> undisturbed() throws IOException {
        Map<CopyName, SortedMap<String, String>> held =
                new TreeMap<>(setting.start().held());
        try (FaultDisk disk = fresh();
                CopiesOnTrial process = open(disk, setting.start().register(), beginning())) {
            disk.plan(Fault.NONE);
            setting.work().in(process, held);
            List<Operation> all = disk.done();
            judgeHeld(process, held, "undisturbed");
            judgeDone(process, held, "undisturbed");
            return all;
        } finally {
            clean();
        }
    }

    private void crash(int at, List<Optional<Loss>> looks) throws IOException {
        try (FaultDisk disk = fresh()) {
            Map<CopyName, SortedMap<String, String>> held =
                    new TreeMap<>(setting.start().held());
            CopiesOnTrial process = open(disk, setting.start().register(), beginning());
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            try {
                setting.work().in(process, held);
                throw new AssertionError("nobody died at " + at);
            } catch (Crash e) {
                process.die();
            }
            String point = "at " + disk.done().getLast();
            for (Loss loss : looks.stream().flatMap(Optional::stream).toList()) {
                try (FaultDisk after = disk.cut(loss, setting.seed() + at, folder())) {
                    look(after, process, held, point + ", " + loss);
                }
            }
            disk.kill();
            if (looks.contains(KILLED)) {
                look(disk, process, held, point + ", killed");
            }
        } finally {
            clean();
        }
    }

    private void look(FaultDisk disk, CopiesOnTrial dead, Map<CopyName, SortedMap<String, String>> before, String point)
            throws IOException {
        tally.tried();
        disk.plan(Fault.NONE);
        try (CopiesOnTrial process = open(disk, dead.register(), dead.now())) {
            Map<CopyName, SortedMap<String, String>> held = new TreeMap<>(before);
            judgeHeld(process, held, point);
            boolean begun = !process.register().begun(1).isEmpty();
            process.store().care().catchUp();
            if (begun && !process.register().begun(1).isEmpty()) {
                tally.stuck(point + ": what was begun is not gone on with");
            }
            comeToAnEnd(process, held, point);
            requireNoLitter(process, point);
            cutAgain(disk, process, held, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + causes(e));
        }
    }

    private void fail(Fault fault, String point) throws IOException {
        tally.tried();
        try (FaultDisk disk = fresh()) {
            Map<CopyName, SortedMap<String, String>> held =
                    new TreeMap<>(setting.start().held());
            CopiesOnTrial process = open(disk, setting.start().register(), beginning());
            disk.plan(fault);
            try {
                setting.work().in(process, held);
            } catch (StoreException e) {
                if (!String.valueOf(e.getMessage()).contains(setting.object().name())) {
                    tally.stuck(point + " is not said clearly: " + causes(e));
                }
            }
            disk.plan(Fault.NONE);
            goOn(disk, process, held, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + causes(e));
        } finally {
            clean();
        }
    }

    /**
     * Once the disk is well again, the same process goes on, or is begun anew, and comes to an end. After that the power is cut,
     * or the store is opened again much later, and nothing lies about. The seed says which.
     */
    private void goOn(FaultDisk disk, CopiesOnTrial before, Map<CopyName, SortedMap<String, String>> held, String point)
            throws IOException {
        CopiesOnTrial process = before;
        String told = point;
        if (random.nextBoolean()) {
            before.die();
            disk.kill();
            process = open(disk, before.register(), before.now());
            told = point + ", begun anew";
        }
        try (CopiesOnTrial well = process) {
            judgeHeld(well, held, told);
            comeToAnEnd(well, held, told);
            if (random.nextBoolean()) {
                cutAgain(disk, well, held, told);
                return;
            }
        }
        // What could not be cleared away lies there until the store is opened, a deposit that may come again until it
        // is old.
        try (CopiesOnTrial next = open(disk, process.register(), Instant.now().plus(OLD))) {
            judgeDone(next, held, told + ", opened again");
            requireNoLitter(next, told + ", opened again");
        }
    }

    /** What was acknowledged is there; a copy that is known to be behind may be half way to the next version. */
    private void judgeHeld(CopiesOnTrial process, Map<CopyName, SortedMap<String, String>> held, String point) {
        held.forEach((copy, files) -> {
            String found = process.register().isBehind(copy, setting.object())
                    ? process.lacking(copy, setting.object(), files)
                    : process.unlike(copy, setting.object(), files);
            if (!found.isEmpty()) {
                tally.lost(point + ": " + found);
            }
        });
        process.register().mends().stream()
                .filter(mend -> !process.register().isBehind(mend.copy(), setting.object()))
                .map(mend -> process.unlike(mend.copy(), setting.object(), new TreeMap<>()))
                .filter(found -> !found.isEmpty())
                .forEach(found -> tally.shown(point + ": said to be mended, " + found));
    }

    private void comeToAnEnd(CopiesOnTrial process, Map<CopyName, SortedMap<String, String>> held, String point) {
        process.later(LONG);
        setting.work().in(process, held);
        for (int turn = 0; turn < 2; turn++) {
            process.later(LONG);
            process.store().care().catchUp();
        }
        judgeDone(process, held, point);
    }

    private void requireNoLitter(CopiesOnTrial process, String point) throws IOException {
        List<String> litter = process.litter();
        if (!litter.isEmpty()) {
            tally.stuck(point + ", done again, leaves " + litter);
        }
    }

    private void judgeDone(CopiesOnTrial process, Map<CopyName, SortedMap<String, String>> held, String point) {
        NavigableMap<String, String> files = new TreeMap<>();
        held.values().forEach(files::putAll);
        for (CopyName copy : process.store().care().copies()) {
            String found = process.unlike(copy, setting.object(), files);
            if (!found.isEmpty()) {
                tally.lost(point + ", done again: " + found);
            }
        }
        String told = process.told(setting.object());
        int mends = toMend(process).size();
        String expected = "v%d in all copies, %d mends, %d events, nothing open"
                .formatted(setting.versions() + mends - setting.mends(), mends, mends);
        if (!told.equals(expected)) {
            tally.shown(point + ", done again: " + told + " for " + expected);
        }
    }

    /** The copies that were not whole, and those of which a file was replaced because it could not be read. */
    private Set<CopyName> toMend(CopiesOnTrial process) {
        Set<CopyName> found = new TreeSet<>(process.setAside(setting.object()));
        if (setting.mends() > 0) {
            process.store().care().copies().stream()
                    .filter(copy -> !setting.start().held().containsKey(copy))
                    .forEach(found::add);
        }
        return found;
    }

    private void cutAgain(
            FaultDisk disk, CopiesOnTrial process, Map<CopyName, SortedMap<String, String>> held, String point)
            throws IOException {
        try (FaultDisk later = disk.cut(Loss.DROP, setting.seed(), folder());
                CopiesOnTrial next = open(later, process.register(), process.now())) {
            judgeDone(next, held, point + ", power cut");
        }
    }

    private CopiesOnTrial open(FaultDisk disk, MemoryCopyRegister register, Instant now) {
        return new CopiesOnTrial(
                disk,
                register.copy(() -> disk.elsewhere("record")),
                setting.start().copies(),
                setting.required(),
                now);
    }

    private static Instant beginning() {
        return CopiesOnTrial.BEGINNING.plus(LONG);
    }

    private static String causes(Throwable e) {
        List<String> all = new ArrayList<>();
        for (Optional<Throwable> at = Optional.of(e); at.isPresent(); at = at.map(Throwable::getCause)) {
            all.add(at.get().toString());
        }
        return String.join(" <- ", all);
    }

    private void clean() throws IOException {
        PathUtils.deleteDirectory(setting.scratch());
        Files.createDirectory(setting.scratch());
    }

    private Path folder() {
        return setting.scratch().resolve(Integer.toString(++folders));
    }

    private FaultDisk fresh() throws IOException {
        return FaultDisk.copyOf(setting.start().disk(), folder());
    }
}
