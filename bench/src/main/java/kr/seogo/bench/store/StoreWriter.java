package kr.seogo.bench.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that writes versions into a store with a copy until it is killed. It prints {@code try OBJECT KEY} before each
 * and {@code held OBJECT VERSION KEY} once that was acknowledged; what failed for want of the database is made again with
 * the same key.
 */
public final class StoreWriter {

    /** How many objects a run writes into. */
    static final int OBJECTS = 3;

    private static final int WRITERS = 4;
    private static final int FILES = 3;
    private static final int BYTES = 8_000;

    private StoreWriter() {}

    /**
     * Never returns by itself.
     *
     * @param args the folder, the database as a JDBC address, a number that no other run has
     */
    public static void main(String[] args) throws InterruptedException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[1]);
        int run = Integer.parseInt(args[2]);
        CopiedStore store =
                HeldStore.open(Path.of(args[0]), List.of(FaultsBench.NEAR), database, InstantSource.system());
        System.out.println("ready");
        AtomicInteger next = new AtomicInteger();
        for (int n = 0; n < WRITERS; n++) {
            Thread.ofPlatform().start(() -> write(store, run, next));
        }
        new CountDownLatch(1).await();
    }

    private static void write(CopiedStore store, int run, AtomicInteger next) {
        while (true) {
            int n = next.getAndIncrement();
            ObjectId object = new ObjectId("r%04dx%d".formatted(run, n % OBJECTS));
            Deposit deposit = HeldStore.deposit(object, run * 100_000L + n, FILES, BYTES);
            System.out.println("try " + object + " " + deposit.key());
            System.out.println(
                    "held " + object + " " + held(store, deposit).version().number() + " " + deposit.key());
        }
    }

    private static PreservedVersion held(CopiedStore store, Deposit deposit) {
        while (true) {
            try {
                return store.write(deposit);
            } catch (StoreException e) {
                System.out.println("failed " + deposit.key());
            }
        }
    }
}
