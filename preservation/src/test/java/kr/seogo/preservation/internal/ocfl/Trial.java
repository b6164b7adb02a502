package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.apache.commons.io.file.PathUtils;

/** What a store held before, what is to be written, and how both are judged afterwards. */
abstract class Trial {

    /**
     * What is tried.
     *
     * @param scratch a folder of its own
     * @param start what lies on the disk before, all synced
     * @param promised what that holds
     * @param next what is written then
     * @param part what goes wrong when
     */
    record Setting(Path scratch, Path start, List<Promise> promised, Deposit next, Part part, long seed) {}

    /** During what something goes wrong. */
    enum Part {
        /** While the store is opened, after an earlier crash; the process does nothing else. */
        OPENING,
        /** While the deposit is written and the store closed. */
        WRITING,
        BOTH
    }

    private final Setting setting;
    private final Tally tally;
    private int folders;

    Trial(Setting setting, Tally tally) {
        this.setting = setting;
        this.tally = tally;
    }

    Setting setting() {
        return setting;
    }

    Tally tally() {
        return tally;
    }

    /** What is asked of the disk in the part that is tried, when nothing goes wrong. */
    List<Operation> undisturbed() throws IOException {
        try (FaultDisk disk = fresh()) {
            disk.plan(Fault.NONE);
            int before = 0;
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                before = setting.part() == Part.WRITING ? disk.done().size() : 0;
                work(process);
            }
            return disk.done().stream().skip(before).toList();
        } finally {
            clean();
        }
    }

    Optional<PreservedVersion> work(StoreOnTrial process) {
        return setting.part() != Part.OPENING ? Optional.of(process.store().write(setting.next())) : Optional.empty();
    }

    /** Writes the deposit again, and cuts the power when that is acknowledged. */
    void goOn(FaultDisk disk, StoreOnTrial process, List<Promise> held, boolean cutAgain, String point)
            throws IOException {
        Promise again = Promise.of(setting.next(), process.store().write(setting.next()));
        long before = held.stream()
                .filter(each -> each.deposit().object().equals(setting.next().object())
                        && !each.deposit().key().equals(setting.next().key()))
                .count();
        if (again.version().number() != before + 1) {
            tally.stuck(point + ": done again it is " + again + " after " + before + " versions");
        }
        if (!cutAgain) {
            return;
        }
        List<Promise> all = new ArrayList<>(held);
        add(all, again);
        try (FaultDisk later = disk.cut(Loss.DROP, setting.seed(), folder());
                StoreOnTrial next = new StoreOnTrial(later)) {
            judge(next, all, point + ", done again, power cut");
        }
    }

    static void add(List<Promise> held, Promise promise) {
        if (!held.contains(promise)) {
            held.add(promise);
        }
    }

    void judge(StoreOnTrial process, List<Promise> held, String point) throws IOException {
        judgeHeld(process, held, point);
        held.stream()
                .map(each -> each.deposit().object())
                .distinct()
                .map(process::damage)
                .filter(each -> !each.isEmpty())
                .forEach(each -> tally.lost(point + ": " + each));
        List<String> litter = process.litter(setting.next());
        if (!litter.isEmpty()) {
            tally.stuck(point + " leaves " + litter);
        }
    }

    void judgeHeld(StoreOnTrial process, List<Promise> held, String point) {
        held.stream()
                .map(process::unlike)
                .filter(each -> !each.isEmpty())
                .forEach(each -> tally.lost(point + ": " + each));
    }

    void judgeShown(StoreOnTrial process, List<Promise> held, boolean decided, String point) {
        long versions = process.objects().stream()
                .mapToLong(object -> process.store().history(object).size())
                .sum();
        if (versions > held.size() + (decided ? 1 : 0)) {
            tally.shown(point + ": " + process.objects() + " with " + versions + " versions, promised " + held);
        }
    }

    static String causes(Throwable e) {
        StringBuilder all = new StringBuilder(e.toString());
        for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
            all.append(" <- ").append(at);
        }
        return all.toString();
    }

    /** Takes away the disks of a point that was tried. */
    void clean() throws IOException {
        PathUtils.deleteDirectory(setting.scratch());
        Files.createDirectory(setting.scratch());
    }

    Path folder() {
        return setting.scratch().resolve(Integer.toString(++folders));
    }

    FaultDisk fresh() throws IOException {
        return FaultDisk.copyOf(setting.start(), folder());
    }
}
