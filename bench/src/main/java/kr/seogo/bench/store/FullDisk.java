package kr.seogo.bench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.seogo.bench.BenchException;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.Verification;
import org.apache.commons.io.file.PathUtils;

/**
 * A store on a small volume in memory that is filled by something else at a moment by lot: the version that does not fit
 * leaves nothing behind, and the same deposit succeeds once there is room.
 */
final class FullDisk {

    private static final long SEED = 20261121;
    private static final int MEGABYTES = 48;
    private static final int VERSIONS = 6;
    private static final int FILES = 3;
    private static final int BYTES = 60_000;

    private FullDisk() {}

    static FaultsBench.Count fill(Path folder, int times) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString());
        try {
            return filled(folder, times);
        } finally {
            run("umount", folder.toString());
        }
    }

    private static FaultsBench.Count filled(Path folder, int times) throws IOException {
        Random random = new Random(SEED);
        List<Deposit> promised = new ArrayList<>();
        long full = 0;
        long lost = 0;
        long wrong = 0;
        LocalStoreSettings settings =
                LocalStoreSettings.at(folder.resolve("store"), HeldStore.NAAN, InstantSource.system());
        for (int n = 0; n < times; n++) {
            try (LocalObjectStore store = LocalObjectStore.open(settings)) {
                for (int v = 0; v < VERSIONS; v++) {
                    Deposit deposit = HeldStore.deposit(
                            new ObjectId("full" + n), n * 100L + v, FILES, BYTES / 2 + random.nextInt(BYTES));
                    if (random.nextInt(3) == 0 && refused(store, deposit, folder, random)) {
                        full++;
                        wrong += store.find(deposit.object(), deposit.key()).isPresent() ? 1 : 0;
                    }
                    store.write(deposit);
                    promised.add(deposit);
                }
            }
            try (LocalObjectStore store = LocalObjectStore.open(settings)) {
                lost += promised.stream()
                        .filter(each -> store.find(each.object(), each.key()).isEmpty())
                        .count();
                wrong += store.history(new ObjectId("full" + n)).size() - VERSIONS;
                wrong += store.verify(new ObjectId("full" + n)).outcome() == Verification.Outcome.INTACT ? 0 : 1;
            }
            if (Files.getFileStore(folder).getUsableSpace() < 8_000_000) {
                promised.clear();
                PathUtils.deleteDirectory(settings.root());
                PathUtils.deleteDirectory(settings.work());
            }
        }
        return new FaultsBench.Count(full, (long) times * VERSIONS, lost, wrong);
    }

    /** Whether a deposit was refused for want of room; the room is given back. */
    private static boolean refused(LocalObjectStore store, Deposit deposit, Path folder, Random random)
            throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        long left = random.nextInt(BYTES * FILES);
        Path ballast = folder.resolve("ballast");
        Files.write(ballast, new byte[(int) Math.max(0, free - left)]);
        try {
            store.write(deposit);
            return false;
        } catch (StoreFullException e) {
            return true;
        } finally {
            Files.delete(ballast);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new BenchException("A small volume takes the right to mount one (root): " + said.strip());
        }
    }
}
