package kr.seogo.preservation.internal.fedora;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.TestDatabase;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.internal.s3.CuttingProxy;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.ObjectStoreContract;
import org.fcrepo.client.FcrepoClient;
import org.fcrepo.client.FcrepoOperationFailedException;
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
                new DatabaseLocks(TestDatabase.fresh(), direct.container(), Duration.ofSeconds(30)),
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
    void the_object_is_one_archival_group_whose_bytes_any_ocfl_reader_finds_by_their_digest() throws IOException {
        store.write(deposit("one"));
        store.write(deposit("two"));

        for (String text : List.of("one", "two", "one".repeat(1_000), "two".repeat(1_000))) {
            Path stored = stored(Digests.of(text.getBytes(UTF_8)).hex());
            assertThat(stored).hasContent(text);
            assertThat(stored.getParent().getParent().resolveSibling("inventory.json"))
                    .content()
                    .contains("info:fedora/" + direct.container() + "/" + OBJECT);
        }
        assertThat(stored("versions").getParent().getParent().resolveSibling("v4"))
                .as("the content and the list, twice")
                .exists();
    }

    @Test
    void damage_in_the_fedora_is_found_and_not_built_upon() throws IOException {
        store.write(deposit("one"));
        Files.writeString(stored(Digests.of("one".getBytes(UTF_8)).hex()), "oen");

        Verification read = store.verify(OBJECT);

        assertThat(read.outcome()).isEqualTo(Verification.Outcome.DAMAGED);
        assertThat(read.findings())
                .extracting(StoreFinding::code, StoreFinding::where)
                .containsExactly(tuple("content-damaged", DESCRIPTION.value()));
        assertThatThrownBy(() -> store.write(Deposits.into(OBJECT)
                        .inline(LogicalPath.payload("b"), "one")
                        .build()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("read back");
        assertThat(store.head(OBJECT)).contains(V1);
    }

    @Test
    void a_list_of_versions_that_was_tampered_with_is_damage_and_not_believed() throws IOException {
        store.write(deposit("one"));
        Path list = stored("versions", "v2");
        Files.writeString(list, Files.readString(list).replace("김기록", "박기록"));

        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.DAMAGED);
        assertThatThrownBy(() -> store.history(OBJECT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("its first line is not the SHA-512 of the rest");
        assertThatThrownBy(() -> store.write(deposit("two"))).isInstanceOf(StoreException.class);
        assertThat(store.objects()).containsExactly(OBJECT);
    }

    @Test
    void an_object_that_was_deleted_in_the_fedora_is_missing_and_not_written_anew() throws Exception {
        store.write(deposit("one"));
        delete(groups.group(OBJECT));

        Verification read = store.verify(OBJECT);

        assertThat(read.outcome()).isEqualTo(Verification.Outcome.MISSING);
        assertThat(read.findings()).extracting(StoreFinding::code).containsExactly("fedora-tombstone");
        assertThatThrownBy(() -> store.head(OBJECT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("answered 410")
                .hasMessageContaining("tombstone");
        assertThatThrownBy(() -> store.write(deposit("two"))).hasMessageContaining("tombstone");
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
                        new DatabaseLocks(TestDatabase.fresh(), "x", Duration.ofSeconds(30))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other things than a store of Seogo, such as holidays");
        store = open();
    }

    private static void delete(URI uri) throws IOException, FcrepoOperationFailedException {
        try (FcrepoClient client = FcrepoClient.client().build()) {
            client.delete(uri).perform().close();
        }
    }

    private Path stored(String name) throws IOException {
        return stored(name, "v");
    }

    /** The first file of this name in this object's folders of the Fedora's storage, in a version that begins so. */
    private Path stored(String name, String version) throws IOException {
        String id = "\"info:fedora/" + direct.container() + "/" + OBJECT + "\"";
        try (Stream<Path> files = Files.walk(FedoraServer.running().storage())) {
            return files.filter(file -> file.endsWith(Path.of("content", name)))
                    .filter(file -> String.valueOf(file.getParent().getParent().getFileName())
                            .startsWith(version))
                    .filter(file -> text(file.getParent().getParent().resolveSibling("inventory.json"))
                            .contains(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
