package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare.Listing;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte is read again in time, a little every day; and places are compared with the record both ways. */
class ReadingAgainTest {

    @SuppressWarnings("NullAway.Init")
    private Copies copies;

    @BeforeEach
    void open(@TempDir Path temporary) {
        copies = new Copies(temporary);
    }

    @AfterEach
    void close() {
        copies.close();
    }

    @Test
    void what_came_on_one_day_is_read_again_over_the_whole_period_oldest_first() {
        List<ObjectId> objects = IntStream.range(0, 27)
                .mapToObj(i -> copies.two_versions("obj" + (char) ('b' + i % 20) + "x" + i))
                .toList();
        Instant begun = copies.now;
        Map<ObjectId, List<Instant>> readings = new HashMap<>();
        Map<LocalDate, Integer> aDay = new TreeMap<>();

        for (;
                copies.now.isBefore(begun.plus(Copies.PERIOD.multipliedBy(3)));
                copies.now = copies.now.plus(Duration.ofHours(6))) {
            for (Optional<Verification> read = copies.care().readNext(Copies.NEAR);
                    read.isPresent();
                    read = copies.care().readNext(Copies.NEAR)) {
                assertThat(read.get().outcome()).isEqualTo(Outcome.INTACT);
                readings.computeIfAbsent(read.get().object(), any -> new ArrayList<>())
                        .add(copies.now);
                aDay.merge(copies.now.atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum);
            }
        }

        assertThat(readings).containsOnlyKeys(objects);
        readings.forEach((object, times) -> {
            Instant before = begun;
            for (Instant time : times) {
                assertThat(Duration.between(before, time)).as("%s", object).isLessThanOrEqualTo(Copies.PERIOD);
                before = time;
            }
            assertThat(Duration.between(before, copies.now)).isLessThanOrEqualTo(Copies.PERIOD);
        });
        assertThat(aDay.values()).as("objects read a day").allMatch(count -> count <= 3);
    }

    @Test
    void nothing_is_read_again_within_a_twentieth_of_the_period() {
        copies.two_versions("b4cd2");
        copies.now = copies.now.plus(Copies.PERIOD.dividedBy(20)).minusSeconds(1);

        assertThat(copies.care().readNext(CopyName.STORE)).isEmpty();

        copies.now = copies.now.plusSeconds(1);
        assertThat(copies.care().readNext(CopyName.STORE)).isPresent();
        assertThat(copies.care().readNext(CopyName.STORE)).isEmpty();
    }

    @Test
    void an_object_that_is_not_whole_is_read_again_in_its_turn_and_keeps_no_other_waiting() {
        ObjectId lost = copies.two_versions("b4cd2");
        ObjectId whole = copies.two_versions("c5df3");
        for (CopyName copy : copies.care().copies()) {
            Damage.CONTENT_BIT.to(copies.root(copy, lost));
        }
        copies.now = copies.now.plus(Copies.PERIOD);

        List<ObjectId> read = List.of(
                copies.care().readNext(CopyName.STORE).orElseThrow().object(),
                copies.care().readNext(CopyName.STORE).orElseThrow().object());

        assertThat(read).containsExactlyInAnyOrder(lost, whole);
        assertThat(copies.care().readNext(CopyName.STORE)).isEmpty();
        assertThat(copies.care().notWhole(10)).extracting(DamagedCopy::object).containsOnly(lost);
    }

    @Test
    void what_is_listed_is_there_and_what_is_there_is_listed() throws Exception {
        ObjectId kept = copies.two_versions("b4cd2");
        ObjectId gone = copies.two_versions("c5df3");
        ObjectId unlisted = copies.two_versions("d6fg4");
        ObjectId changed = copies.two_versions("f7gh5");
        PathUtils.deleteDirectory(copies.root(Copies.FAR, gone));
        copies.execute("delete from preservation.copy where copy = 'far' and object = 'd6fg4'");
        Files.writeString(copies.root(Copies.FAR, changed).resolve("inventory.json.sha512"), "0 inventory.json");
        copies.now = copies.now.plusSeconds(60);

        Listing listing = copies.care().compare(Copies.FAR);

        assertThat(listing).isEqualTo(new Listing(Copies.FAR, 3, 1, 1, 1));
        assertThat(copies.bytes(Copies.FAR, gone).keySet())
                .containsAll(copies.bytes(Copies.NEAR, gone).keySet());
        copies.now = copies.now.plusSeconds(60);
        copies.care().catchUp();
        assertThat(copies.care().compare(Copies.FAR)).isEqualTo(new Listing(Copies.FAR, 4, 0, 0, 0));
        Verification read = copies.care().readNext(Copies.FAR).orElseThrow();
        assertThat(read.object())
                .as("what was taken into the record is the next to be read")
                .isEqualTo(unlisted);
        assertThat(copies.store.history(kept)).as("nothing was to be mended").hasSize(2);
    }

    @Test
    void a_record_that_was_lost_is_made_again_from_the_places_and_what_they_hold_is_read() {
        List<ObjectId> objects =
                List.of(copies.two_versions("b4cd2"), copies.two_versions("c5df3"), copies.two_versions("d6fg4"));
        copies.execute("truncate preservation.object, preservation.copy, preservation.behind");
        copies.now = copies.now.plusSeconds(60);

        for (CopyName copy : copies.care().copies()) {
            assertThat(copies.care().compare(copy)).isEqualTo(new Listing(copy, 3, 3, 0, 0));
        }
        copies.care().catchUp();

        assertThat(copies.care().report().objects()).isEqualTo(3);
        for (int i = 0; i < objects.size(); i++) {
            assertThat(copies.care().readNext(CopyName.STORE).orElseThrow().outcome())
                    .isEqualTo(Outcome.INTACT);
        }
        for (CopyName copy : copies.care().copies()) {
            assertThat(copies.care().readNext(copy)).as("%s was read", copy).isEmpty();
        }
        assertThat(copies.care().report().copies())
                .allSatisfy(line -> assertThat(line.whole()).isEqualTo(3));
    }

    @Test
    void each_state_has_its_word() {
        for (CopyState state : CopyState.values()) {
            assertThat(CopyState.of(state.code())).isEqualTo(state);
        }
    }
}
