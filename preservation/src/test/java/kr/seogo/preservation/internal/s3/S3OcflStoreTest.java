package kr.seogo.preservation.internal.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.ObjectStoreContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OCFL objects in an S3 service, through a wire that can be cut, with locks in a real database. */
class S3OcflStoreTest extends ObjectStoreContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    @AutoClose
    private static final S3Server SERVER = new S3Server();

    private final BucketRoot root = new BucketRoot("store" + PREFIXES.incrementAndGet(), "99999");

    @AutoClose
    private final CuttingProxy wire = new CuttingProxy(SERVER.port());

    @Override
    protected ObjectStore open() {
        return open("work");
    }

    private ObjectStore open(String work) {
        return S3OcflStore.open(
                BucketStoreSettings.at(
                        S3Server.place(wire.port(), root.prefix()),
                        folder.resolve(work),
                        "99999",
                        InstantSource.system()),
                new DatabaseLocks(RegisterDatabase.fresh(), root.prefix(), Duration.ofSeconds(30)),
                PATIENCE);
    }

    private Deposit two_versions() {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        Deposit second = Deposits.into(OBJECT).inline(DESCRIPTION, "two").build();
        store.write(second);
        return second;
    }

    @ParameterizedTest
    @ValueSource(strings = {"version only", "root inventory too", "root sidecar too"})
    void a_version_that_was_not_acknowledged_is_taken_back(String reached) throws IOException {
        Deposit second = two_versions();
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            files.put(root.journal() + OBJECT, "1".getBytes(UTF_8));
            String object = root.object(OBJECT);
            if (!reached.equals("root sidecar too")) {
                files.copy(object + "v1/inventory.json.sha512", object + "inventory.json.sha512");
            }
            if (reached.equals("version only")) {
                files.copy(object + "v1/inventory.json", object + "inventory.json");
            }

            store.close();
            store = open();

            assertThat(store.head(OBJECT)).contains(V1);
            assertThat(read(V1, DESCRIPTION)).isEqualTo("one");
            assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
            assertThat(files.list(root.journal())).isEmpty();
            assertThat(store.write(second).version()).isEqualTo(V2);
        }
    }

    @Test
    void a_new_object_that_was_not_acknowledged_is_not_there() throws IOException {
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "one").build();
        store.write(deposit);
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            files.put(root.journal() + OBJECT, "0".getBytes(UTF_8));

            store.close();
            store = open();

            assertThat(store.head(OBJECT)).isEmpty();
            assertThat(store.objects()).isEmpty();
            assertThat(files.list(root.object(OBJECT))).isEmpty();
            assertThat(store.write(deposit).version()).isEqualTo(V1);
        }
    }

    @Test
    void whatever_the_byte_at_which_the_place_goes_away_the_object_is_as_before_or_acknowledged() throws IOException {
        Deposit first = Deposits.into(OBJECT).inline(DESCRIPTION, "one").build();
        store.write(first);
        boolean written = false;
        for (long bytes = 1_000; !written; bytes += 6_000) {
            Deposit next = Deposits.into(OBJECT)
                    .inline(DESCRIPTION, "two")
                    .inline(LogicalPath.payload("a"), "a".repeat(4_000))
                    .build();
            wire.cutAfter(bytes);
            try {
                store.write(next);
                written = true;
            } catch (StoreException e) {
                assertThat(bytes).isLessThan(200_000);
            }
            wire.heal();

            assertThat(store.find(OBJECT, next.key()).isPresent()).isEqualTo(written);
            assertThat(store.history(OBJECT)).hasSize(written ? 2 : 1);
            assertThat(store.verify(OBJECT).findings())
                    .as("cut after %d bytes", bytes)
                    .isEmpty();
        }
        assertThat(store.find(OBJECT, first.key())).isPresent();
    }

    @Test
    void two_stores_on_one_place_write_one_object_in_turn_and_read_what_the_other_wrote() throws Exception {
        try (ObjectStore other = open("other-work");
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<PreservedVersion>> writes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ObjectStore writer = i % 2 == 0 ? store : other;
                Deposit deposit = Deposits.into(OBJECT)
                        .inline(LogicalPath.payload("f" + i), "content " + i)
                        .build();
                writes.add(threads.submit(() -> writer.write(deposit)));
            }
            for (Future<PreservedVersion> write : writes) {
                write.get();
            }

            ObjectVersion last = new ObjectVersion(8);
            for (ObjectStore each : List.of(store, other)) {
                assertThat(each.head(OBJECT)).contains(last);
                assertThat(each.files(OBJECT, last)).hasSize(8);
            }
            assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
        }
    }

    @Test
    void the_same_deposit_by_two_stores_is_one_version() throws Exception {
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "once").build();
        try (ObjectStore other = open("other-work");
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<PreservedVersion> here = threads.submit(() -> store.write(deposit));
            Future<PreservedVersion> there = threads.submit(() -> other.write(deposit));

            assertThat(here.get()).isEqualTo(there.get());
            assertThat(other.history(OBJECT)).hasSize(1);
        }
    }

    @Test
    void damage_in_the_place_is_found_and_not_built_upon() throws IOException {
        store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("a"), "same").build());
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            files.put(root.object(OBJECT) + "v1/content/payload/a", "sane".getBytes(UTF_8));
        }

        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.DAMAGED);
        assertThatThrownBy(() -> store.write(Deposits.into(OBJECT)
                        .inline(LogicalPath.payload("b"), "same")
                        .build()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("read back");
        assertThat(store.head(OBJECT)).contains(V1);
    }

    @Test
    void an_object_that_seems_to_be_none_is_not_written_over() throws IOException {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            files.delete(root.object(OBJECT) + "inventory.json");
            files.delete(root.object(OBJECT) + "inventory.json.sha512");
            files.delete(root.object(OBJECT) + "0=ocfl_object_1.1");
            var left = files.list(root.object(OBJECT));
            store.close();
            store = open();

            assertThatThrownBy(() -> store.write(
                            Deposits.into(OBJECT).inline(DESCRIPTION, "two").build()))
                    .isInstanceOf(StoreException.class);

            assertThat(files.list(root.object(OBJECT))).isEqualTo(left).isNotEmpty();
        }
    }

    @Test
    void a_version_that_an_older_inventory_hides_is_not_written_over() throws IOException {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "two").build());
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            for (String name : List.of("inventory.json", "inventory.json.sha512")) {
                files.put(root.object(OBJECT) + name, files.bytes(root.object(OBJECT) + "v1/" + name));
            }
            var left = files.list(root.object(OBJECT));
            store.close();
            store = open();

            assertThatThrownBy(() -> store.write(
                            Deposits.into(OBJECT).inline(DESCRIPTION, "three").build()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("v2/");

            assertThat(files.list(root.object(OBJECT))).isEqualTo(left);
        }
    }
}
