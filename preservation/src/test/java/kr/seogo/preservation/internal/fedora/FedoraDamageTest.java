package kr.seogo.preservation.internal.fedora;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.testing.Deposits;
import org.fcrepo.client.FcrepoClient;
import org.fcrepo.client.FcrepoOperationFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Fedora's disk holds of an object, and what is seen when that is damaged or gone. */
class FedoraDamageTest {

    private static final ObjectId OBJECT = Deposits.OBJECT;
    private static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FedoraPlace direct = FedoraServer.running().place();

    @SuppressWarnings("NullAway.Init")
    private FedoraStore store;

    @BeforeEach
    void open_store() {
        store = FedoraStore.open(
                new FedoraStoreSettings(direct, folder.resolve("work"), "99999", InstantSource.system()),
                new ObjectLocks());
    }

    @AfterEach
    void close_store() {
        store.close();
    }

    private static Deposit deposit(String text) {
        return Deposits.into(OBJECT)
                .inline(DESCRIPTION, text)
                .inline(LogicalPath.payload("한글 이름.txt"), text.repeat(1_000))
                .build();
    }

    @Test
    void the_object_is_one_archival_group_whose_bytes_any_ocfl_reader_finds_by_their_digest() throws IOException {
        store.write(deposit("one"));
        store.write(deposit("two"));

        for (String text : List.of("one", "two", "one".repeat(1_000), "two".repeat(1_000))) {
            Path stored = stored(Digests.of(text.getBytes(UTF_8)).hex());
            assertThat(stored).hasContent(text);
            assertThat(object(stored).resolve("inventory.json"))
                    .content()
                    .contains("info:fedora/" + direct.container() + "/" + OBJECT);
        }
        assertThat(object(stored("versions")).resolve("v4"))
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
        assertThat(store.head(OBJECT)).contains(new ObjectVersion(1));
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
        delete(URI.create(direct.root() + "/" + OBJECT));

        Verification read = store.verify(OBJECT);

        assertThat(read.outcome()).isEqualTo(Verification.Outcome.MISSING);
        assertThat(read.findings()).extracting(StoreFinding::code).containsExactly("fedora-tombstone");
        assertThatThrownBy(() -> store.head(OBJECT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("answered 410")
                .hasMessageContaining("tombstone");
        assertThatThrownBy(() -> store.write(deposit("two"))).hasMessageContaining("tombstone");
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
                    .filter(file -> String.valueOf(object(file).relativize(file).getName(0))
                            .startsWith(version))
                    .filter(file -> text(object(file).resolve("inventory.json")).contains(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the OCFL object that holds the file as {@code vN/content/NAME}. */
    private static Path object(Path file) {
        return file.resolve("../../..").normalize();
    }
}
