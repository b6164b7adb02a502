package kr.seogo.preservation.internal.fedora;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.internal.s3.CuttingProxy;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.ObjectStoreContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A real Fedora 6.1 behind a wire that can be cut, with locks in a real database. */
@Execution(ExecutionMode.CONCURRENT) // each test has a container of its own
class FedoraStoreTest extends ObjectStoreContract {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(5));

    @AutoClose
    private final CuttingProxy wire = new CuttingProxy(FedoraServer.running().port());

    private final FedoraPlace direct = FedoraServer.running().place();

    @AutoClose
    private final Requests asked = new Requests(direct, PATIENCE);

    private final Groups groups = new Groups(asked, "99999");

    @Override
    protected ObjectStore open() {
        return open("work", "99999");
    }

    private ObjectStore open(String work, String naan) {
        return FedoraStore.open(
                new FedoraStoreSettings(
                        FedoraServer.place(wire.port(), direct.container()),
                        folder.resolve(work),
                        naan,
                        InstantSource.system()),
                new DatabaseLocks(RegisterDatabase.shared(), direct.container(), Duration.ofSeconds(30)),
                PATIENCE,
                Transactions.PULSE);
    }

    private static Deposit deposit(String text) {
        return Deposits.into(OBJECT)
                .inline(DESCRIPTION, text)
                .inline(LogicalPath.payload("한글 이름.txt"), text.repeat(1_000))
                .build();
    }

    @Test
    void whatever_the_byte_at_which_the_wire_is_cut_the_object_is_as_before_or_acknowledged() {
        Deposit first = deposit("one");
        store.write(first);
        boolean written = false;
        for (long bytes = 300; !written; bytes += 900) {
            Deposit next = deposit("two " + bytes);
            wire.cutAfter(bytes);
            try {
                store.write(next);
                written = true;
            } catch (StoreException e) {
                assertThat(bytes).isLessThan(30_000);
            }
            wire.heal();

            assertThat(store.find(OBJECT, next.key()).isPresent())
                    .as("cut after %d bytes", bytes)
                    .isEqualTo(written);
            assertThat(store.history(OBJECT)).hasSize(written ? 2 : 1);
            assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
        }
        assertThat(store.find(OBJECT, first.key())).isPresent();
    }

    @Test
    void two_stores_on_one_fedora_write_one_object_in_turn_and_read_what_the_other_wrote() throws Exception {
        try (ObjectStore other = open("other-work", "99999");
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<PreservedVersion>> writes = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                ObjectStore writer = i % 2 == 0 ? store : other;
                Deposit deposit = Deposits.into(OBJECT)
                        .inline(LogicalPath.payload("f" + i), "content " + i)
                        .build();
                writes.add(threads.submit(() -> writer.write(deposit)));
            }
            for (Future<PreservedVersion> write : writes) {
                write.get();
            }

            ObjectVersion last = new ObjectVersion(6);
            for (ObjectStore each : List.of(store, other)) {
                assertThat(each.head(OBJECT)).contains(last);
                assertThat(each.files(OBJECT, last)).hasSize(6);
            }
            assertThat(store.verify(OBJECT).findings()).isEmpty();
        }
    }

    @Test
    void a_transaction_that_a_killed_process_left_open_keeps_nobody_out() throws IOException {
        store.write(deposit("one"));
        store.close();
        String left = asked.begin();
        byte[] half = "half".getBytes(UTF_8);
        asked.put(
                groups.content(OBJECT, Digests.of(half)), () -> new ByteArrayInputStream(half), Digests.of(half), left);
        store = open();

        assertThatThrownBy(() -> store.write(deposit("two")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("answered 409")
                .hasMessageContaining("another transaction");
        assertThat(store.head(OBJECT)).contains(V1);

        store.close();
        Files.writeString(folder.resolve("work/journal").resolve(OBJECT.name()), left);
        store = open();

        assertThat(store.write(deposit("two")).version()).isEqualTo(V2);
        assertThat(store.verify(OBJECT).findings()).as("nothing of it was kept").isEmpty();
    }

    @Test
    void what_a_try_left_in_the_group_is_used_where_it_is_good_and_put_again_where_it_is_not() throws IOException {
        store.write(deposit("one"));
        byte[] good = "two".getBytes(UTF_8);
        byte[] wanted = "two".repeat(1_000).getBytes(UTF_8);
        asked.put(groups.content(OBJECT, Digests.of(good)), good, Digests.of(good));
        asked.put(groups.content(OBJECT, Digests.of(wanted)), good, Digests.of(good));

        assertThat(store.write(deposit("two")).version()).isEqualTo(V2);

        assertThat(read(V2, DESCRIPTION)).isEqualTo("two");
        assertThat(store.verify(OBJECT).findings()).isEmpty();
    }

    @Test
    void a_group_none_of_whose_versions_was_acknowledged_is_no_object() throws IOException {
        byte[] none = VersionList.EMPTY.write(groups.name(OBJECT));
        String transaction = asked.begin();
        asked.putGroup(groups.group(OBJECT), transaction);
        asked.put(groups.versions(OBJECT), () -> new ByteArrayInputStream(none), Digests.of(none), transaction);
        asked.commit(transaction);

        assertThat(store.head(OBJECT)).isEmpty();
        assertThat(store.history(OBJECT)).isEmpty();
        assertThat(store.objects()).isEmpty();
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.MISSING);
        assertThat(store.write(deposit("one")).version()).isEqualTo(V1);
        assertThat(store.objects()).containsExactly(OBJECT);
    }

    @Test
    void a_container_of_another_archive_or_of_other_things_is_refused() throws IOException {
        store.close();
        assertThatThrownBy(() -> open("work", "12345"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another's")
                .hasMessageContaining("ark:/99999");

        FedoraPlace elsewhere = FedoraServer.running().place();
        asked.putContainer(elsewhere.root());
        asked.putContainer(URI.create(elsewhere.root() + "/holidays"));
        assertThatThrownBy(() -> FedoraStore.open(
                        new FedoraStoreSettings(elsewhere, folder.resolve("w"), "99999", InstantSource.system()),
                        new DatabaseLocks(RegisterDatabase.shared(), "x", Duration.ofSeconds(30))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other things than a store of Seogo, such as holidays");
        store = open();
    }
}
