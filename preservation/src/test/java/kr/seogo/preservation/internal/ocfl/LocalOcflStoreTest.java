package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.ObjectStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOcflStoreTest extends ObjectStoreContract {

    @Override
    protected ObjectStore open() {
        return LocalObjectStore.open(settings());
    }

    private LocalStoreSettings settings() {
        return LocalStoreSettings.at(folder.resolve("store"), "99999", InstantSource.system());
    }

    private Path objectRoot() {
        try (Stream<Path> all = Files.walk(folder.resolve("store"), 3)) {
            return all.filter(path -> path.endsWith("ark%3a%2f99999%2f" + OBJECT))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void reopen() {
        store.close();
        store = open();
    }

    private Deposit two_versions() {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        Deposit second = Deposits.into(OBJECT).inline(DESCRIPTION, "two").build();
        store.write(second);
        return second;
    }

    @Test
    void a_change_noted_but_never_begun_leaves_the_object_as_it_was() throws IOException {
        two_versions();
        note(2);

        reopen();

        assertThat(read(V2, DESCRIPTION)).isEqualTo("two");
        assertThat(folder.resolve("store-work/journal")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version only", "root inventory too", "root sidecar too"})
    void a_version_that_was_not_acknowledged_is_taken_back(String reached) throws IOException {
        Deposit second = two_versions();
        note(1);
        if (!reached.equals("root sidecar too")) {
            Files.copy(objectRoot().resolve("v1/inventory.json.sha512"), overRoot("inventory.json.sha512"));
        }
        if (reached.equals("version only")) {
            Files.copy(objectRoot().resolve("v1/inventory.json"), overRoot("inventory.json"));
        }

        reopen();

        assertThat(store.head(OBJECT)).contains(V1);
        assertThat(store.find(OBJECT, second.key())).isEmpty();
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
        assertThat(store.write(second).version()).isEqualTo(V2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "inventory.json", "inventory.json.sha512"})
    void a_new_object_that_was_not_acknowledged_is_taken_away_whole(String missing) throws IOException {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        note(0);
        if (missing.equals("v1")) {
            Sync.delete(objectRoot().resolve("v1"));
        } else if (!missing.isEmpty()) {
            Files.delete(objectRoot().resolve(missing));
        }

        reopen();

        assertThat(store.head(OBJECT)).isEmpty();
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.MISSING);
        try (Stream<Path> left = Files.list(folder.resolve("store"))) {
            assertThat(left.filter(Files::isDirectory))
                    .extracting(Path::getFileName)
                    .containsExactly(Path.of("extensions"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0"})
    void a_note_that_was_never_finished_means_nothing_was_touched(String text) throws IOException {
        two_versions();
        Files.writeString(folder.resolve("store-work/journal/" + OBJECT), text);

        reopen();

        assertThat(store.head(OBJECT)).contains(V2);
        assertThat(folder.resolve("store-work/journal")).isEmptyDirectory();
    }

    @Test
    void what_a_dead_writer_was_assembling_is_swept_away() throws IOException {
        Path staged = Files.createDirectories(folder.resolve("store-work/staging/dead"));
        Files.writeString(staged.resolve("0"), "half");

        reopen();

        assertThat(folder.resolve("store-work/staging")).isEmptyDirectory();
    }

    @Test
    void damage_is_found_and_named() throws IOException {
        store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("a"), "abc").build());
        Path content = objectRoot().resolve("v1/content/payload/a");
        Files.writeString(content, "abd", StandardOpenOption.TRUNCATE_EXISTING);

        Verification found = store.verify(OBJECT);

        assertThat(found.outcome()).isEqualTo(Verification.Outcome.DAMAGED);
        assertThat(found.findings()).extracting(StoreFinding::code).contains("E092");
    }

    @Test
    void damaged_content_is_not_shared_with_a_new_deposit() throws IOException {
        store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("a"), "abc").build());
        Files.writeString(objectRoot().resolve("v1/content/payload/a"), "abd");
        Deposit sharing =
                Deposits.into(OBJECT).inline(LogicalPath.payload("b"), "abc").build();

        assertThatThrownBy(() -> store.write(sharing)).isInstanceOf(StoreException.class);

        assertThat(store.head(OBJECT)).contains(V1);
    }

    @Test
    void a_version_that_an_older_inventory_hides_is_not_written_over() throws IOException {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "one").build());
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "two").build());
        for (String name : List.of("inventory.json", "inventory.json.sha512")) {
            Files.copy(
                    objectRoot().resolve("v1").resolve(name),
                    objectRoot().resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        store.close();
        store = open();

        assertThatThrownBy(() -> store.write(
                        Deposits.into(OBJECT).inline(DESCRIPTION, "three").build()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("v2");

        assertThat(objectRoot().resolve("v2/inventory.json")).exists();
    }

    @Test
    void a_link_inside_an_object_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "abc");
        store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("a"), "abc").build());
        Path content = objectRoot().resolve("v1/content/payload/a");
        Files.delete(content);
        Files.createSymbolicLink(content, secret);

        assertThatThrownBy(() -> store.open(OBJECT, V1, LogicalPath.payload("a")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void a_second_opening_is_refused() {
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("open in another process");
    }

    @Test
    void a_folder_that_is_no_store_is_refused_and_left_alone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(other.resolve("a.jpg"), "x");

        assertThatThrownBy(() -> LocalObjectStore.open(LocalStoreSettings.at(other, "99999", InstantSource.system())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not an OCFL 1.1 storage root");

        assertThat(other.resolve("a.jpg")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0=ocfl_1.1",
                "ocfl_layout.json",
                "extensions/0003-hash-and-id-n-tuple-storage-layout/config.json"
            })
    void a_store_of_another_version_or_layout_is_refused(String changed) throws IOException {
        store.close();
        Path file = folder.resolve("store").resolve(changed);
        if (changed.startsWith("0=")) {
            Files.move(file, file.resolveSibling("0=ocfl_1.0"));
        } else {
            Files.writeString(
                    file,
                    Files.readString(file).replace("0003-hash", "0004-hash").replace(": 3", ": 2"));
        }

        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("store");

        store = LocalObjectStore.open(
                LocalStoreSettings.at(folder.resolve("another"), "99999", InstantSource.system())); // to be closed
    }

    @Test
    void the_message_and_the_key_stand_in_the_inventory_as_documented() throws IOException {
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "x").build();
        store.write(deposit);

        assertThat(Files.readString(objectRoot().resolve("inventory.json")))
                .contains("인수함\\n\\nkey: " + deposit.key())
                .contains("\"id\":\"ark:/99999/" + OBJECT + "\"")
                .contains("\"address\":\"https://n2t.net/ark:/99999\"");
    }

    @Test
    void nothing_is_left_in_the_work_folder() {
        two_versions();

        for (String name : List.of("staging", "versions", "journal", "trash")) {
            assertThat(folder.resolve("store-work").resolve(name)).isEmptyDirectory();
        }
    }

    private void note(int before) throws IOException {
        Files.writeString(folder.resolve("store-work/journal/" + OBJECT), Integer.toString(before));
    }

    private Path overRoot(String name) throws IOException {
        Path file = objectRoot().resolve(name);
        Files.delete(file);
        return file;
    }
}
