package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crash at every operation of the store on its disk: nothing acknowledged is lost, nothing else shows, and the work
 * comes to its end when it is done again. {@code -Dseogo.faults.seed=N} tears otherwise.
 */
class EveryOperationTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);
    private static final ObjectId OTHER = new ObjectId("b4cd3");
    private static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    @TempDir
    private Path folder = Path.of("");

    private final Tally tally = new Tally();
    private final List<Promise> promised = new ArrayList<>();

    @BeforeEach
    void set_out() throws IOException {
        Files.createDirectory(folder.resolve("scratch"));
        Files.createDirectory(folder.resolve("start"));
        Files.createDirectory(folder.resolve("bag"));
    }

    @AfterEach
    void say_what_came_of_it() {
        System.out.println(tally);
    }

    private Deposit deposit(ObjectId object, int number, String... texts) throws IOException {
        Deposits deposit = Deposits.into(object, new IntentKey(new UUID(object.hashCode(), number)));
        deposit.inline(DESCRIPTION, object + " as it was described " + number);
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve("bag").resolve(text), text.repeat(200));
            deposit.file(LogicalPath.payload("folder/" + number + " " + text), file);
        }
        return deposit.build();
    }

    private void held(Deposit... deposits) throws IOException {
        try (FaultDisk disk = FaultDisk.in(folder.resolve("start"));
                StoreOnTrial process = new StoreOnTrial(disk)) {
            for (Deposit deposit : deposits) {
                promised.add(Promise.of(deposit, process.store().write(deposit)));
            }
        }
    }

    private void crashEverywhere(Deposit next) throws IOException {
        new CrashTrial(
                        folder.resolve("scratch"),
                        folder.resolve("start"),
                        Collections.unmodifiableList(promised),
                        next,
                        true,
                        SEED,
                        tally)
                .everywhere();
    }

    @Test
    void a_first_version() throws IOException {
        held(deposit(OTHER, 1, "a"));

        crashEverywhere(deposit(Deposits.OBJECT, 1, "a", "b"));

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(200);
    }
}
