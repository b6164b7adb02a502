package kr.seogo.preservation.internal.copies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place for a copy does, whatever it stands on. */
public abstract class ShelfContract {

    protected static final ObjectId OBJECT = new ObjectId("b4cd2");
    protected static final String CONTENT = "v1/content/payload/편지.txt";

    protected Path folder;
    protected Shelf shelf;

    /** A new empty place; {@code folder} may be used. */
    protected abstract Shelf open();

    /** Puts other bytes into a file behind the shelf's back. */
    protected abstract void damage(ObjectId object, String path, String text) throws IOException;

    @BeforeEach
    void open_shelf(@TempDir Path temporary) {
        folder = temporary;
        shelf = open();
    }

    @AfterEach
    void close_shelf() {
        shelf.close();
    }

    @Test
    void a_file_that_was_put_is_listed_and_read_as_it_was() throws IOException {
        put(CONTENT, "한 자도 바꾸지 않는다");

        assertThat(shelf.list(OBJECT)).containsExactlyEntriesOf(Map.of(CONTENT, 30L));
        assertThat(text(CONTENT)).isEqualTo("한 자도 바꾸지 않는다");
        assertThat(shelf.list(new ObjectId("absent"))).isEmpty();
    }

    @Test
    void putting_again_is_the_same_and_another_file_replaces_it() throws IOException {
        put(CONTENT, "one");
        put(CONTENT, "one");
        assertThat(text(CONTENT)).isEqualTo("one");

        put(CONTENT, "two!");

        assertThat(text(CONTENT)).isEqualTo("two!");
        assertThat(shelf.list(OBJECT)).hasSize(1).containsValue(4L);
    }

    @Test
    void bytes_that_are_not_those_expected_change_nothing() throws IOException {
        put(CONTENT, "before");

        assertThatThrownBy(() -> shelf.put(OBJECT, CONTENT, source("other"), digest("expected")))
                .isInstanceOf(ShelfException.class)
                .hasMessageContaining(CONTENT);
        assertThatThrownBy(() -> shelf.put(OBJECT, "v1/new", source("other"), digest("expected")))
                .isInstanceOf(ShelfException.class);

        assertThat(text(CONTENT)).isEqualTo("before");
        assertThat(shelf.list(OBJECT)).hasSize(1).containsValue(6L);
    }

    @Test
    void a_source_that_breaks_off_changes_nothing() throws IOException {
        put(CONTENT, "before");
        Shelf.Source breaking =
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the source went away");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> shelf.put(OBJECT, CONTENT, breaking, digest("after")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("went away");

        assertThat(text(CONTENT)).isEqualTo("before");
        assertThat(shelf.list(OBJECT)).hasSize(1).containsValue(6L);
    }

    @Test
    void what_is_set_aside_is_no_part_of_the_object() throws IOException {
        put(CONTENT, "damaged");
        put("v1/content/payload/b", "stays");

        shelf.setAside(OBJECT, CONTENT);

        assertThat(shelf.list(OBJECT)).containsOnlyKeys("v1/content/payload/b");
        assertThatThrownBy(() -> shelf.setAside(OBJECT, CONTENT)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_not_there_cannot_be_read() throws IOException {
        put(CONTENT, "x");

        assertThatThrownBy(() -> text("v1/content/absent")).isInstanceOf(IOException.class);
        assertThat(shelf.inventory(OBJECT)).isEmpty();
        assertThat(shelf.inventory(new ObjectId("absent"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/v1/a", "../b4cd3/v1/a", "v1/../../a", "v1/./../../../a"})
    void a_path_that_leads_out_of_the_object_is_refused(String path) {
        assertThatThrownBy(() -> put(path, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100%25 완료%2f.txt", "tab\tbell\u0007.txt", "back\\slash:colon*star?.txt", " spaces ", "+&=#;,@"})
    void names_are_kept_letter_for_letter(String name) throws IOException {
        put("v1/content/payload/" + name, name);

        assertThat(shelf.list(OBJECT)).containsOnlyKeys("v1/content/payload/" + name);
        assertThat(text("v1/content/payload/" + name)).isEqualTo(name);
    }

    @Test
    void an_object_copied_file_by_file_is_intact_listed_and_has_its_inventory() throws IOException {
        copied(OBJECT);

        var read = shelf.verify(OBJECT, Throttle.none());

        assertThat(read.outcome()).as(read.findings().toString()).isEqualTo(Outcome.INTACT);
        assertThat(read.files()).isGreaterThanOrEqualTo(7);
        assertThat(shelf.inventory(OBJECT)).isPresent();
        try (Stream<ObjectId> objects = shelf.objects()) {
            assertThat(objects).containsExactly(OBJECT);
        }
    }

    @Test
    void a_missing_object_and_damage_are_told_apart() throws IOException {
        copied(OBJECT);
        assertThat(shelf.verify(new ObjectId("absent"), Throttle.none()).outcome())
                .isEqualTo(Outcome.MISSING);

        damage(OBJECT, CONTENT, "한 자를 바꾼다");
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.DAMAGED);

        shelf.setAside(OBJECT, CONTENT);
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.DAMAGED);
    }

    @Test
    void a_file_that_does_not_belong_and_a_damaged_inventory_are_damage() throws IOException {
        copied(OBJECT);
        put("v1/content/stray", "stray");
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.DAMAGED);

        shelf.setAside(OBJECT, "v1/content/stray");
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.INTACT);

        damage(OBJECT, "inventory.json", "{");
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.DAMAGED);
    }

    @Test
    void objects_are_put_side_by_side() throws Exception {
        List<ObjectId> ids =
                IntStream.range(0, 6).mapToObj(i -> new ObjectId("obj" + i)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> puts = new ArrayList<>();
            for (ObjectId id : ids) {
                puts.add(threads.submit(() -> {
                    for (int file = 0; file < 3; file++) {
                        put(id, "v1/content/" + file, id + " " + file);
                    }
                    return id;
                }));
            }
            for (Future<?> each : puts) {
                each.get();
            }
        }

        for (ObjectId id : ids) {
            assertThat(shelf.list(id)).hasSize(3);
            assertThat(text(id, "v1/content/2")).isEqualTo(id + " 2");
        }
    }

    /** Copies an object of two versions from a store of this test. */
    protected void copied(ObjectId object) throws IOException {
        LocalStoreSettings settings = LocalStoreSettings.at(folder.resolve("source"), "99999", InstantSource.system());
        try (LocalOcflStore store = LocalOcflStore.open(settings)) {
            store.write(Deposits.into(object)
                    .inline(LogicalPath.payload("편지.txt"), "한 자도 바꾸지 않는다")
                    .build());
            store.write(Deposits.into(object)
                    .inline(LogicalPath.metadata("description.ttl"), "<a>")
                    .build());
            new Replica(store.shelf(), shelf).bringUp(object);
        }
    }

    protected void put(String path, String text) throws IOException {
        put(OBJECT, path, text);
    }

    private void put(ObjectId object, String path, String text) throws IOException {
        shelf.put(object, path, source(text), digest(text));
    }

    protected String text(String path) throws IOException {
        return text(OBJECT, path);
    }

    private String text(ObjectId object, String path) throws IOException {
        try (InputStream in = shelf.read(object, path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    protected static Shelf.Source source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    protected static Sha512 digest(String text) {
        return Digests.of(text.getBytes(UTF_8));
    }
}
