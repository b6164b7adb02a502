package kr.seogo.preservation.internal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.CopyRegister.Begun;
import kr.seogo.preservation.internal.copies.CopyRegister.Look;
import kr.seogo.preservation.internal.copies.CopyRegister.Mend;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a record of copies does, wherever it is kept. */
abstract class CopyRegisterContract {

    private static final CopyName NEAR = new CopyName("near");
    private static final ObjectId OBJECT = new ObjectId("b4cd2");
    private static final ObjectId OTHER = new ObjectId("b5cd3");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Recorded FIRST = recorded(1, "a");
    private static final Recorded SECOND = recorded(2, "b");

    @SuppressWarnings("NullAway.Init")
    private CopyRegister register;

    /** One without a row. */
    abstract CopyRegister open();

    @BeforeEach
    void set_out() {
        register = open();
    }

    private static Recorded recorded(int version, String digit) {
        return new Recorded(new ObjectVersion(version), new Sha512(digit.repeat(128)));
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Look look(CopyState state, boolean read, int minutes) {
        List<StoreFinding> findings = state == CopyState.WHOLE
                ? List.of()
                : List.of(new StoreFinding("E092", true, "v1/content", "other bytes"));
        return new Look(state, read, findings, after(minutes));
    }

    private CareReport.Line line(CopyName copy) {
        return register.report(List.of(copy), after(0)).copies().getFirst();
    }

    @Test
    void a_stored_version_is_on_record_and_the_copies_are_behind() {
        register.stored(OBJECT, FIRST, List.of(NEAR), after(0));

        assertThat(register.recorded(OBJECT)).contains(FIRST);
        assertThat(register.recorded(List.of(OBJECT, OTHER))).isEqualTo(Map.of(OBJECT, FIRST));
        assertThat(register.state(CopyName.STORE, OBJECT)).contains(CopyState.WHOLE);
        assertThat(register.state(NEAR, OBJECT)).isEmpty();
        assertThat(register.isBehind(NEAR, OBJECT)).isTrue();
        assertThat(register.isBehind(CopyName.STORE, OBJECT)).isFalse();
        assertThat(register.due(NEAR, after(0), 10)).containsExactly(OBJECT);
        assertThat(register.due(NEAR, after(-1), 10)).isEmpty();
    }

    @Test
    void an_older_version_changes_nothing_and_a_correction_does() {
        register.stored(OBJECT, SECOND, List.of(), after(0));
        register.stored(OBJECT, FIRST, List.of(NEAR), after(1));

        assertThat(register.recorded(OBJECT)).contains(SECOND);
        assertThat(register.isBehind(NEAR, OBJECT)).isFalse();

        register.correct(OBJECT, FIRST);
        register.correct(OTHER, FIRST);
        assertThat(register.recorded(OBJECT)).contains(FIRST);
        assertThat(register.recordedAfter(Optional.empty(), 10)).containsExactly(OBJECT, OTHER);
        assertThat(register.recordedAfter(Optional.of(OBJECT), 10)).containsExactly(OTHER);
        assertThat(register.recordedAfter(Optional.empty(), 1)).containsExactly(OBJECT);
    }

    @Test
    void a_copy_that_was_brought_is_behind_no_longer_and_keeps_its_state_and_reading() {
        register.stored(OBJECT, FIRST, List.of(NEAR), after(0));
        register.held(NEAR, OBJECT, FIRST, after(1));
        register.looked(NEAR, OBJECT, look(CopyState.DAMAGED, true, 2));
        register.behind(NEAR, List.of(OBJECT), after(3));

        register.held(NEAR, OBJECT, SECOND, after(4));

        assertThat(register.isBehind(NEAR, OBJECT)).isFalse();
        assertThat(register.state(NEAR, OBJECT)).contains(CopyState.DAMAGED);
        assertThat(register.longestUnread(NEAR)).contains(Map.entry(OBJECT, after(2)));
    }

    @Test
    void a_copy_that_was_proved_is_whole_and_read() {
        register.stored(OBJECT, FIRST, List.of(NEAR), after(0));
        register.held(NEAR, OBJECT, FIRST, after(0));
        register.looked(NEAR, OBJECT, look(CopyState.DAMAGED, true, 1));
        register.behind(NEAR, List.of(OBJECT), after(1));

        register.proved(NEAR, OBJECT, FIRST, after(2));

        assertThat(register.state(NEAR, OBJECT)).contains(CopyState.WHOLE);
        assertThat(register.isBehind(NEAR, OBJECT)).isFalse();
        assertThat(line(NEAR)).isEqualTo(new CareReport.Line(NEAR, 1, 0, 0, Optional.of(after(2)), 0));
        assertThat(register.notWhole(10)).isEmpty();
    }

    @Test
    void a_try_that_failed_comes_again_later_and_later_up_to_an_hour() {
        register.behind(NEAR, List.of(OBJECT), after(0));
        List<Integer> pauses = new ArrayList<>();
        int now = 0;
        for (int i = 0; i < 9; i++) {
            register.failed(NEAR, OBJECT, "no route", after(now));
            int next = now;
            while (register.due(NEAR, after(next), 10).isEmpty()) {
                next++;
            }
            pauses.add(next - now);
            now = next;
        }

        assertThat(pauses).containsExactly(1, 2, 4, 8, 16, 32, 60, 60, 60);
        register.failed(NEAR, OBJECT, "no route", after(now));
        assertThat(register.due(NEAR, after(now), 10)).isEmpty();
        register.behind(NEAR, List.of(OBJECT), after(now));
        assertThat(register.due(NEAR, after(now), 10)).containsExactly(OBJECT);
    }

    @Test
    void whoever_waits_longest_is_first() {
        register.behind(NEAR, List.of(OTHER), after(0));
        register.behind(NEAR, List.of(OBJECT), after(1));
        register.behind(NEAR, List.of(OTHER), after(2)); // no later than before

        assertThat(register.due(NEAR, after(3), 10)).containsExactly(OTHER, OBJECT);
        assertThat(register.due(NEAR, after(3), 1)).containsExactly(OTHER);
    }

    @Test
    void what_a_look_showed_stands_since_it_was_first_seen() {
        register.looked(NEAR, OBJECT, look(CopyState.DAMAGED, true, 0));
        assertThat(register.state(NEAR, OBJECT)).as("no row, nothing to note").isEmpty();
        register.held(NEAR, OBJECT, FIRST, after(0));

        register.looked(NEAR, OBJECT, look(CopyState.DAMAGED, false, 1));
        assertThat(register.longestUnread(NEAR)).as("not read").contains(Map.entry(OBJECT, after(0)));
        register.looked(NEAR, OBJECT, look(CopyState.DAMAGED, true, 2));

        assertThat(register.notWhole(10))
                .containsExactly(new DamagedCopy(
                        OBJECT,
                        NEAR,
                        CopyState.DAMAGED,
                        after(1),
                        look(CopyState.DAMAGED, true, 0).findings()));
        assertThat(line(NEAR)).isEqualTo(new CareReport.Line(NEAR, 0, 1, 0, Optional.of(after(2)), 0));
    }

    @Test
    void what_was_met_is_unproven_and_the_next_to_be_read() {
        register.held(NEAR, OBJECT, FIRST, after(0));
        register.adopted(NEAR, OTHER, FIRST, after(1));
        register.adopted(NEAR, OBJECT, SECOND, after(1));

        assertThat(register.state(NEAR, OTHER)).contains(CopyState.UNPROVEN);
        assertThat(register.state(NEAR, OBJECT)).contains(CopyState.WHOLE);
        assertThat(register.longestUnread(NEAR)).contains(Map.entry(OTHER, Instant.EPOCH));
        assertThat(register.count(NEAR)).isEqualTo(2);
        assertThat(line(NEAR)).isEqualTo(new CareReport.Line(NEAR, 1, 0, 0, Optional.of(Instant.EPOCH), 1));
        assertThat(register.unknown(NEAR, List.of(OBJECT, new ObjectId("b6cd4"))))
                .containsExactly(new ObjectId("b6cd4"));
    }

    @Test
    void what_a_listing_did_not_meet_is_told_unless_it_is_known_not_to_be_whole() {
        ObjectId damaged = new ObjectId("b6cd4");
        for (ObjectId each : List.of(OBJECT, OTHER, damaged)) {
            register.held(NEAR, each, FIRST, after(0));
        }
        register.looked(NEAR, damaged, look(CopyState.DAMAGED, true, 0));

        register.listed(NEAR, List.of(OTHER), after(1));

        assertThat(register.notListed(NEAR, after(1), 10)).containsExactly(OBJECT);
        register.looked(NEAR, OBJECT, look(CopyState.UNREADABLE, true, 1));
        assertThat(register.notListed(NEAR, after(1), 10)).containsExactly(OBJECT);
        assertThat(register.notListed(NEAR, after(0), 10)).isEmpty();
    }

    @Test
    void a_mend_that_was_begun_stays_until_it_is_done() {
        Begun begun =
                new Begun(new IntentKey(new UUID(1, 1)), OBJECT, NEAR, CopyName.STORE, "a file is gone", after(0));
        Begun again = new Begun(new IntentKey(new UUID(1, 2)), OBJECT, NEAR, CopyName.STORE, "two are", after(1));
        Begun other = new Begun(new IntentKey(new UUID(1, 3)), OTHER, NEAR, CopyName.STORE, "its sidecar", after(2));

        assertThat(register.begin(begun)).isEqualTo(begun);
        assertThat(register.begin(again)).isEqualTo(begun);
        assertThat(register.begin(other)).isEqualTo(other);

        assertThat(register.begun(NEAR, OBJECT)).contains(begun);
        assertThat(register.begun(CopyName.STORE, OBJECT)).isEmpty();
        assertThat(register.begun(10)).containsExactly(begun, other);
        assertThat(register.begun(1)).containsExactly(begun);
        register.behind(NEAR, List.of(OBJECT), after(2));
        register.mended(mend(begun.id(), OBJECT, 3), SECOND);
        assertThat(register.state(NEAR, OBJECT)).contains(CopyState.WHOLE);
        assertThat(register.isBehind(NEAR, OBJECT)).isFalse();
        assertThat(register.longestUnread(NEAR)).contains(Map.entry(OBJECT, after(3)));
        assertThat(register.begun(10)).containsExactly(other);
        register.ended(NEAR, OTHER);
        assertThat(register.begun(10)).isEmpty();
        assertThat(register.untold(10)).extracting(Mend::id).containsExactly(begun.id());
    }

    private static Mend mend(IntentKey id, ObjectId object, int minutes) {
        return new Mend(id, object, NEAR, CopyName.STORE, 1, "1 file", after(minutes));
    }

    @Test
    void a_mend_is_told_once() {
        Mend first = mend(new IntentKey(new UUID(1, 1)), OBJECT, 0);
        Mend second = mend(new IntentKey(new UUID(1, 2)), OTHER, 1);
        register.mended(second, FIRST);
        register.mended(first, FIRST);
        register.mended(first, FIRST);

        assertThat(register.untold(10)).containsExactly(first, second);
        register.told(first.id());

        assertThat(register.untold(10)).containsExactly(second);
        register.mended(first, FIRST);
        assertThat(register.untold(10)).containsExactly(second);
        assertThat(register.report(List.of(), after(0)).mended()).isEqualTo(2);
    }
}
