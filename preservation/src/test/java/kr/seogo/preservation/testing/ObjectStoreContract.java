package kr.seogo.preservation.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store does, whatever it stands on. */
public abstract class ObjectStoreContract {

    protected static final ObjectVersion V1 = new ObjectVersion(1);
    protected static final ObjectVersion V2 = new ObjectVersion(2);
    protected static final ObjectId OBJECT = Deposits.OBJECT;
    protected static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    protected Path folder;

    protected ObjectStore store;

    /** A new empty store; {@code folder} may be used. */
    protected abstract ObjectStore open();

    @BeforeEach
    void open_store(@TempDir Path temporary) {
        folder = temporary;
        store = open();
    }

    @AfterEach
    void close_store() {
        store.close();
    }

    @Test
    void a_written_version_is_read_back_as_it_was_given() throws IOException {
        Path source = Files.writeString(folder.resolve("회의록.hwp"), "본문");
        LogicalPath path = LogicalPath.payload("회의록.hwp");
        Deposit deposit = Deposits.into(OBJECT)
                .file(path, source)
                .inline(DESCRIPTION, "<a>")
                .build();

        PreservedVersion preserved = store.write(deposit);

        assertThat(preserved).isEqualTo(new PreservedVersion(OBJECT, V1, deposit.key(), 1, 6));
        assertThat(read(V1, path)).isEqualTo("본문");
        assertThat(store.files(OBJECT, V1)).extracting(StoredFile::path).containsExactly(DESCRIPTION, path);
        assertThat(store.files(OBJECT, V1).get(1))
                .isEqualTo(new StoredFile(path, 6, Deposits.checked(source).digest()));
        assertThat(source).exists();
    }

    @Test
    void a_new_version_keeps_what_it_does_not_name_and_the_old_version_stays() {
        store.write(Deposits.into(OBJECT)
                .inline(DESCRIPTION, "old")
                .inline(LogicalPath.payload("a"), "a")
                .build());
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "new").build());

        assertThat(read(V1, DESCRIPTION)).isEqualTo("old");
        assertThat(read(V2, DESCRIPTION)).isEqualTo("new");
        assertThat(read(V2, LogicalPath.payload("a"))).isEqualTo("a");
        assertThat(store.head(OBJECT)).contains(V2);
    }

    @Test
    void the_same_key_again_returns_the_version_and_writes_nothing() {
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "once").build();
        PreservedVersion first = store.write(deposit);
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "another").build());

        PreservedVersion again = store.write(deposit);

        assertThat(again).isEqualTo(first);
        assertThat(store.head(OBJECT)).contains(V2);
        assertThat(store.find(OBJECT, deposit.key())).contains(first);
    }

    @Test
    void a_key_that_was_never_written_is_not_found() {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "x").build());

        assertThat(store.find(OBJECT, new IntentKey(UUID.randomUUID()))).isEmpty();
        assertThat(store.find(new ObjectId("absent"), new IntentKey(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void history_tells_who_when_why_and_the_key() {
        Deposit first = Deposits.into(OBJECT).inline(DESCRIPTION, "1").build();
        Deposit second = Deposits.into(OBJECT).inline(DESCRIPTION, "2").build();
        store.write(first);
        store.write(second);

        assertThat(store.history(OBJECT))
                .containsExactly(
                        new VersionNote(V1, Deposits.CREATED, "김기록", "인수함", Optional.of(first.key())),
                        new VersionNote(V2, Deposits.CREATED, "김기록", "인수함", Optional.of(second.key())));
        assertThat(store.history(new ObjectId("absent"))).isEmpty();
        assertThat(store.head(new ObjectId("absent"))).isEmpty();
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        store.write(Deposits.into(OBJECT).inline(DESCRIPTION, "1").build());

        assertThatThrownBy(() -> store.files(OBJECT, V2)).isInstanceOf(NoSuchContentException.class);
        assertThatThrownBy(() -> store.files(new ObjectId("absent"), V1)).isInstanceOf(NoSuchContentException.class);
        assertThatThrownBy(() -> store.open(OBJECT, V1, LogicalPath.payload("no")))
                .isInstanceOf(NoSuchContentException.class)
                .hasMessageContaining("payload/no");
    }

    @Test
    void a_file_that_changed_after_its_check_is_refused_and_nothing_is_stored() throws IOException {
        Path same = Files.writeString(folder.resolve("same"), "same");
        Path changed = Files.writeString(folder.resolve("changed"), "before");
        Content checked = Deposits.checked(changed);
        Files.writeString(changed, "after!");
        Deposit deposit = Deposits.into(OBJECT)
                .file(LogicalPath.payload("same"), same)
                .content(LogicalPath.payload("changed"), checked)
                .build();

        assertThatThrownBy(() -> store.write(deposit))
                .isInstanceOf(ContentChangedException.class)
                .hasMessageContaining("changed");

        assertThat(store.head(OBJECT)).isEmpty();
        assertThat(store.objects()).isEmpty();
        assertThat(store.find(OBJECT, deposit.key())).isEmpty();
    }

    @Test
    void a_link_in_place_of_the_checked_file_is_refused() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "same bytes");
        Content checked = Deposits.checked(real);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Content linked = new Content.CheckedFile(
                link, ((Content.CheckedFile) checked).bytes(), ((Content.CheckedFile) checked).digest());

        assertThatThrownBy(() -> store.write(Deposits.into(OBJECT)
                        .content(LogicalPath.payload("link"), linked)
                        .build()))
                .isInstanceOf(ContentChangedException.class);
    }

    @ParameterizedTest
    @MethodSource("hard_names")
    void names_are_kept_letter_for_letter(String name) {
        LogicalPath path = LogicalPath.payload(name);

        store.write(Deposits.into(OBJECT).inline(path, name).build());

        assertThat(store.files(OBJECT, V1)).extracting(StoredFile::path).containsExactly(path);
        assertThat(read(V1, path)).isEqualTo(name);
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
    }

    static Stream<String> hard_names() {
        return Stream.of(
                "\uD83D\uDCC4 문서.txt",
                "100%25 완료%2f.txt",
                "두\n줄.txt",
                "tab\tbell\u0007.txt",
                "back\\slash:colon*star?.txt",
                " leading and trailing ",
                "trailing.dot.",
                "CON",
                "한".repeat(85), // 255 bytes
                "a/b/c/깊은/폴더/파일");
    }

    @Test
    void composed_and_decomposed_names_stand_side_by_side() {
        String composed = Normalizer.normalize("한글.txt", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize("한글.txt", Normalizer.Form.NFD);

        store.write(Deposits.into(OBJECT)
                .inline(LogicalPath.payload(composed), "nfc")
                .inline(LogicalPath.payload(decomposed), "nfd")
                .build());

        assertThat(read(V1, LogicalPath.payload(composed))).isEqualTo("nfc");
        assertThat(read(V1, LogicalPath.payload(decomposed))).isEqualTo("nfd");
    }

    @Test
    void a_file_cannot_stand_where_a_folder_is() {
        Deposit deposit = Deposits.into(OBJECT)
                .inline(LogicalPath.payload("a"), "file")
                .inline(LogicalPath.payload("a/b"), "below")
                .build();

        assertThatThrownBy(() -> store.write(deposit)).isInstanceOf(StoreException.class);

        assertThat(store.head(OBJECT)).isEmpty();
    }

    @Test
    void equal_and_empty_files_are_all_there() {
        store.write(Deposits.into(OBJECT)
                .inline(LogicalPath.payload("1"), "same")
                .inline(LogicalPath.payload("2"), "same")
                .inline(LogicalPath.payload("empty"), "")
                .build());
        PreservedVersion second = store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("3"), "same").build());

        assertThat(second.payloadFiles()).isEqualTo(4);
        assertThat(second.payloadBytes()).isEqualTo(12);
        assertThat(read(V2, LogicalPath.payload("3"))).isEqualTo("same");
        assertThat(read(V2, LogicalPath.payload("empty"))).isEmpty();
    }

    @Test
    void a_file_is_read_from_any_place() throws IOException {
        store.write(Deposits.into(OBJECT)
                .inline(LogicalPath.payload("a"), "0123456789")
                .build());

        try (SeekableByteChannel channel = store.open(OBJECT, V1, LogicalPath.payload("a"))) {
            ByteBuffer buffer = ByteBuffer.allocate(3);
            channel.position(4).read(buffer);

            assertThat(new String(buffer.array(), UTF_8)).isEqualTo("456");
            assertThat(channel.size()).isEqualTo(10);
        }
    }

    @Test
    void every_object_is_listed() {
        List<ObjectId> ids =
                IntStream.range(1000, 1020).mapToObj(i -> new ObjectId("o" + i)).toList();
        ids.forEach(id ->
                store.write(Deposits.into(id).inline(DESCRIPTION, id.name()).build()));

        try (Stream<ObjectId> objects = store.objects()) {
            assertThat(objects).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void an_intact_object_and_a_missing_one_are_told_apart() {
        store.write(
                Deposits.into(OBJECT).inline(LogicalPath.payload("a"), "abc").build());

        Verification intact = store.verify(OBJECT);
        Verification missing = store.verify(new ObjectId("absent"));

        assertThat(intact.outcome()).isEqualTo(Verification.Outcome.INTACT);
        assertThat(intact.findings()).isEmpty();
        assertThat(intact.files()).isPositive();
        assertThat(intact.bytes()).isGreaterThanOrEqualTo(3);
        assertThat(missing.outcome()).isEqualTo(Verification.Outcome.MISSING);
    }

    @Test
    void writers_of_one_object_take_turns() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<PreservedVersion>> writes = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> store.write(Deposits.into(OBJECT)
                            .inline(LogicalPath.payload("f" + i), "content " + i)
                            .build())))
                    .toList();
            for (Future<PreservedVersion> write : writes) {
                write.get();
            }
        }

        assertThat(store.head(OBJECT)).contains(new ObjectVersion(12));
        assertThat(store.files(OBJECT, new ObjectVersion(12))).hasSize(12);
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
    }

    @Test
    void the_same_deposit_by_several_threads_is_one_version() throws Exception {
        Deposit deposit = Deposits.into(OBJECT).inline(DESCRIPTION, "once").build();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<PreservedVersion>> writes = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> store.write(deposit)))
                    .toList();
            for (Future<PreservedVersion> write : writes) {
                assertThat(write.get().version()).isEqualTo(V1);
            }
        }

        assertThat(store.history(OBJECT)).hasSize(1);
    }

    @Test
    void readers_meanwhile_see_whole_versions_only() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> reads = threads.submit(() -> {
                int count = 0;
                while (writing.get() || count == 0) {
                    Optional<ObjectVersion> head = store.head(OBJECT);
                    if (head.isPresent()) {
                        String number = Integer.toString(head.get().number());
                        assertThat(read(head.get(), DESCRIPTION)).isEqualTo(number);
                        assertThat(read(head.get(), LogicalPath.payload("same")))
                                .isEqualTo(number);
                    }
                    count++;
                }
                return count;
            });
            try {
                for (int version = 1; version <= 10; version++) {
                    String number = Integer.toString(version);
                    store.write(Deposits.into(OBJECT)
                            .inline(DESCRIPTION, number)
                            .inline(LogicalPath.payload("same"), number)
                            .build());
                }
            } finally {
                writing.set(false);
            }
            assertThat(reads.get()).isPositive();
        }
    }

    protected String read(ObjectVersion version, LogicalPath path) {
        try (InputStream in = Channels.newInputStream(store.open(OBJECT, version, path))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
