package kr.seogo.preservation.internal.copies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to one copy is found, mended from another, read again and told; and nothing is guessed. */
class MendingTest {

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Copies copies;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        copies = new Copies(folder);
    }

    @AfterEach
    void close() {
        copies.close();
    }

    static Stream<Arguments> every_damage_of_every_copy() {
        return Stream.of(CopyName.STORE, Copies.NEAR, Copies.FAR)
                .flatMap(copy -> Stream.of(Damage.values()).map(damage -> Arguments.of(copy, damage)));
    }

    @ParameterizedTest
    @MethodSource("every_damage_of_every_copy")
    void damage_of_a_copy_is_found_mended_and_told(CopyName copy, Damage damage) throws Exception {
        ObjectId object = copies.two_versions("b4cd2");
        SortedMap<String, String> before = copies.bytes(Copies.NEAR, object);
        damage.to(copies.root(copy, object));
        copies.now = copies.now.plus(Copies.PERIOD);

        Verification read = copies.care().readNext(copy).orElseThrow();

        assertThat(read.outcome()).isNotEqualTo(Outcome.INTACT);
        assertThat(read.findings()).anyMatch(StoreFinding::error);
        assertThat(copies.bytes(copy, object)).isEqualTo(before);
        assertThat(copies.care().notWhole(10)).isEmpty();
        copies.care().catchUp();
        copies.care().catchUp();
        assertThat(text(object, Copies.LETTER)).contains("한 자도 바꾸지 않는다");
        assertThat(events(object)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(PreservationEvent.Type.RECOVERY);
            assertThat(event.detail()).contains("copy " + copy + " were replaced from copy");
        });
        for (CopyName each : copies.care().copies()) {
            assertThat(copies.bytes(each, object)).as("%s", each).isEqualTo(copies.bytes(CopyName.STORE, object));
        }
        assertThat(copies.care().report().mended()).isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OBJECT_GONE", "SIDECAR_GONE", "SIDECAR_BIT", "SIDECAR_END", "OLDER_VERSION_SHOWN"})
    void what_is_left_of_an_object_without_a_whole_copy_is_left_as_it_is(Damage damage) {
        ObjectId object = copies.two_versions("b4cd2");
        for (CopyName copy : copies.care().copies()) {
            Damage.SIDECAR_GONE.to(copies.root(copy, object));
        }
        damage.to(copies.root(CopyName.STORE, object));
        List<SortedMap<String, String>> before = all(object);

        StoreCare.Mending mending = copies.care().mend(object);

        assertThat(mending.mended()).isEmpty();
        assertThat(mending.failed()).containsExactlyElementsOf(copies.care().copies());
        assertThat(all(object)).isEqualTo(before);
        assertThat(copies.care().notWhole(10))
                .extracting(DamagedCopy::copy)
                .containsExactlyInAnyOrderElementsOf(copies.care().copies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update preservation.object set inventory = repeat('0', 128)",
                "update preservation.object set version = 1, inventory = repeat('a', 128)",
                "delete from preservation.object",
            })
    void a_record_that_all_copies_contradict_is_corrected(String damage) {
        ObjectId object = copies.two_versions("b4cd2");
        List<SortedMap<String, String>> before = all(object);
        copies.execute(damage);
        copies.now = copies.now.plus(Copies.PERIOD);

        Verification read = copies.care().readNext(CopyName.STORE).orElseThrow();

        assertThat(read.findings()).extracting(StoreFinding::code).contains("record-differs");
        assertThat(all(object)).isEqualTo(before);
        assertThat(copies.care().mend(object)).isEqualTo(new StoreCare.Mending(object, List.of(), List.of()));
        assertThat(copies.care().notWhole(10)).isEmpty();
        copies.now = copies.now.plus(Copies.PERIOD);
        assertThat(copies.care().readNext(Copies.FAR).orElseThrow().outcome()).isEqualTo(Outcome.INTACT);
    }

    @Test
    void an_acknowledged_version_that_no_copy_has_any_more_is_not_forgotten() {
        ObjectId object = copies.two_versions("b4cd2");
        for (CopyName copy : copies.care().copies()) {
            Damage.OLDER_VERSION_SHOWN.to(copies.root(copy, object));
        }

        StoreCare.Mending mending = copies.care().mend(object);

        assertThat(mending.failed()).containsExactlyElementsOf(copies.care().copies());
        assertThat(copies.care().notWhole(10)).extracting(DamagedCopy::state).containsOnly(CopyState.DIFFERS);
    }

    @Test
    void what_was_damaged_is_kept_apart_and_what_was_too_much_as_well() throws Exception {
        ObjectId object = copies.two_versions("b4cd2");
        Damage.FILE_TOO_MANY.to(copies.root(Copies.NEAR, object));
        Damage.CONTENT_BIT.to(copies.root(Copies.NEAR, object));

        copies.care().mend(object);

        try (Stream<Path> kept = Files.list(folder.resolve("near-work/aside/b4cd2"))) {
            assertThat(kept.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.endsWith("낯선 파일.txt"))
                    .anyMatch(name -> name.endsWith("편지.txt"))
                    .hasSize(2);
        }
    }

    @Test
    void a_reader_of_the_store_sees_what_was_mended_without_a_restart() throws Exception {
        ObjectId object = copies.two_versions("b4cd2");
        Damage.OBJECT_GONE.to(copies.root(CopyName.STORE, object));

        copies.care().mend(object);
        copies.store.write(
                Deposits.into(object).inline(Copies.DESCRIPTION, "four").build());

        assertThat(copies.store.head(object)).contains(new ObjectVersion(4)); // the third tells of the mending
        assertThat(text(object, Copies.DESCRIPTION)).isEqualTo("four");
    }

    private List<SortedMap<String, String>> all(ObjectId object) {
        return copies.care().copies().stream()
                .map(copy -> copies.bytes(copy, object))
                .toList();
    }

    private String text(ObjectId object, LogicalPath path) throws Exception {
        ObjectVersion head = copies.store.head(object).orElseThrow();
        try (InputStream in = Channels.newInputStream(copies.store.open(object, head, path))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private List<PreservationEvent> events(ObjectId object) throws Exception {
        ObjectVersion head = copies.store.head(object).orElseThrow();
        LogicalPath path = copies.store.files(object, head).stream()
                .map(file -> file.path())
                .filter(each -> each.value().startsWith("metadata/premis/"))
                .findFirst()
                .orElseThrow();
        try (InputStream in = Channels.newInputStream(copies.store.open(object, head, path))) {
            return PremisTurtle.events().read(in.readAllBytes());
        }
    }
}
