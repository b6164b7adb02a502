package kr.seogo.preservation.internal.dispersal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.Dispersal.Drill;
import kr.seogo.preservation.Dispersal.Progress;
import kr.seogo.preservation.Dispersal.Restored;
import kr.seogo.preservation.Dispersal.Written;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.copies.Copies;
import kr.seogo.preservation.internal.copies.Damage;
import kr.seogo.preservation.testing.Deposits;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to another site proves itself with tools everybody has, and brings the archive back. */
class DispersalTest {

    private static final CopyName MEDIUM = new CopyName("store");

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path medium;

    @SuppressWarnings("NullAway.Init")
    private Copies copies;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        medium = temporary.resolve("medium");
        copies = new Copies(temporary.resolve("here"));
    }

    @AfterEach
    void close() {
        copies.close();
    }

    @Test
    void a_set_lists_every_object_and_is_checked_with_sha512sum_alone() throws Exception {
        ObjectId odd = copies.two_versions("b4cd2");
        copies.store.write(Deposits.into(odd)
                .inline(LogicalPath.payload("줄\n바꿈 \\ 역슬래시 ' \".txt"), "이름이 이상한 파일")
                .build());
        copies.two_versions("c5df3");

        Written first = write();
        copies.store.write(Deposits.into(odd).inline(Copies.DESCRIPTION, "four").build());
        copies.two_versions("d6fg4");
        Written second = write();

        assertThat(first.set().number()).isOne();
        assertThat(List.of(first.objects(), first.added())).containsExactly(2L, 2L);
        assertThat(second.set().number()).isEqualTo(2);
        assertThat(List.of(second.objects(), second.added()))
                .as("only what is new")
                .containsExactly(3L, 2L);
        assertThat(second.missing()).isEmpty();
        assertThat(check()).isEqualTo(new Check(0, "3 objects, 0 not as they should be\n"));
        assertThat(check("sets/0001-2026-11-21").exit())
                .as("an older set is still whole")
                .isZero();
        assertThat(check("--store", folder.resolve("here/store").toString()))
                .isEqualTo(new Check(0, "3 objects, 0 not as they should be\n"));
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void damage_of_a_medium_is_named_and_keeps_no_other_object_from_coming_back(Damage damage) throws Exception {
        ObjectId hurt = copies.two_versions("b4cd2");
        ObjectId whole = copies.two_versions("c5df3");
        write();
        damage.to(root(hurt));

        Check check = check();
        assertThat(check.exit()).as(check.out()).isOne();
        assertThat(check.out()).contains("b4cd2").contains("2 objects");
        if (damage != Damage.OBJECT_GONE && damage != Damage.OLDER_VERSION_SHOWN) { // what a store alone cannot know
            Check store = check("--store", medium.resolve("store").toString());
            assertThat(store.exit()).as(store.out()).isOne();
            assertThat(store.out()).contains("b4cd2");
        }
        try (Copies there = new Copies(folder.resolve("there"))) {
            Restored restored = there.store.dispersal().restore(medium, progress -> {});

            assertThat(there.bytes(MEDIUM, whole)).isEqualTo(copies.bytes(MEDIUM, whole));
            assertThat(restored.failed()).extracting(StoreFinding::where).containsExactly("b4cd2");
            assertThat(restored.objects()).isOne();
        }
    }

    @Test
    void a_file_that_belongs_to_no_object_is_named_wherever_it_lies() throws Exception {
        ObjectId object = copies.two_versions("b4cd2");
        write();
        Path store = medium.resolve("store");
        for (Path place :
                List.of(root(object), root(object).getParent(), root(object).resolve("v1"))) {
            Path stranger = Files.writeString(place.resolve("낯선 파일.txt"), "누가 넣었나");

            Check check = check("--store", store.toString());

            assertThat(check.exit()).as(check.out()).isOne();
            assertThat(check.out()).contains("낯선 파일.txt");
            Files.delete(stranger);
        }
        assertThat(check("--store", store.toString()).exit()).isZero();
    }

    @Test
    void the_archive_comes_back_as_it_was_and_coming_back_goes_on_where_it_was_cut_off() throws Exception {
        List<ObjectId> objects = List.of(copies.two_versions("b4cd2"), copies.two_versions("c5df3"));
        write();

        try (Copies there = new Copies(folder.resolve("there"))) {
            Restored restored = there.store.dispersal().restore(medium, progress -> {});
            assertThat(restored.failed()).isEmpty();
            assertThat(restored.objects()).isEqualTo(2);
            for (ObjectId object : objects) {
                assertThat(there.bytes(MEDIUM, object)).isEqualTo(copies.bytes(MEDIUM, object));
                assertThat(there.store.history(object)).isEqualTo(copies.store.history(object));
                assertThat(there.store.verify(object).outcome()).isEqualTo(Outcome.INTACT);
            }
            PathUtils.deleteDirectory(there.root(MEDIUM, objects.getFirst()));
            assertThat(there.store.dispersal().restore(medium, progress -> {}).failed())
                    .isEmpty();
            assertThat(there.bytes(MEDIUM, objects.getFirst())).isEqualTo(copies.bytes(MEDIUM, objects.getFirst()));
            assertThat(there.care().report().objects()).isEqualTo(2);
        }
    }

    @Test
    void a_set_is_not_brought_into_an_archive_that_holds_others() {
        copies.two_versions("b4cd2");
        write();
        try (Copies there = new Copies(folder.resolve("there"))) {
            there.two_versions("x9wz8");

            assertThatThrownBy(() -> there.store.dispersal().restore(medium, progress -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("x9wz8")
                    .hasMessageContaining("into an empty data folder");
        }
    }

    @Test
    void a_set_that_was_changed_or_not_finished_is_not_used() throws Exception {
        copies.two_versions("b4cd2");
        write();
        Files.createDirectories(medium.resolve("sets/0002-2026-11-22.partial"));
        assertThat(copies.store.dispersal().newest(medium).orElseThrow().number())
                .isOne();
        Path list = medium.resolve("sets/0001-2026-11-21/objects.sha512");
        Files.writeString(list, Files.readString(list) + Files.readString(list));

        assertThatThrownBy(() -> copies.store.dispersal().restore(medium, progress -> {}))
                .hasMessageContaining("its list of objects is not the one that was written");
        assertThat(check().exit()).isOne();
        assertThatThrownBy(() -> copies.store.dispersal().restore(folder.resolve("empty"), progress -> {}))
                .hasMessageContaining("There is no dispersal set");
    }

    @Test
    void a_medium_that_is_read_again_is_mended_from_the_store_and_not_the_other_way_round() throws Exception {
        ObjectId object = copies.two_versions("b4cd2");
        write();
        Damage.CONTENT_BIT.to(root(object));
        assertThat(write().added()).isZero();
        assertThat(check().exit()).isOne();

        Written again = copies.store.dispersal().write(medium, true, progress -> {});

        assertThat(again.added()).isOne();
        assertThat(check().exit()).isZero();
        Damage.CONTENT_BIT.to(root(object));
        Damage.CONTENT_BIT.to(copies.root(MEDIUM, object));
        assertThat(copies.store.dispersal().write(medium, true, progress -> {}).missing())
                .extracting(StoreFinding::where)
                .containsExactly("b4cd2");
    }

    @Test
    void progress_is_told_and_drills_are_kept() {
        copies.two_versions("b4cd2");
        List<Progress> told = new ArrayList<>();
        Written set = copies.store.dispersal().write(medium, false, told::add);
        Instant begun = copies.now;
        Drill drill = new Drill(
                medium,
                set.set(),
                begun,
                begun.plus(Duration.ofMinutes(3)),
                1,
                12,
                List.of(new StoreFinding("records-differ", true, "", "12 records; expected 13")));

        copies.store.dispersal().drilled(drill);

        assertThat(told).containsExactly(new Progress(1, 1));
        assertThat(copies.store.dispersal().drills(10).getFirst()).isEqualTo(drill);
        assertThat(drill.succeeded()).isFalse();
    }

    private Written write() {
        return copies.store.dispersal().write(medium, false, progress -> {});
    }

    private Path root(ObjectId object) throws Exception {
        try (Stream<Path> all = Files.walk(medium.resolve("store"), 3)) {
            return all.filter(path -> path.endsWith("ark%3a%2f99999%2f" + object))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Check(int exit, String out) {}

    private Check check(String... words) throws Exception {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(medium.resolve("check.sh").toString()), Stream.of(words))
                                .toList())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Check(process.exitValue(), out);
    }
}
