package kr.seogo.disclosure.internal.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DisclosureSchema;
import kr.seogo.disclosure.IdentityKeys;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionDesk.Kept;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.RedactionJson.Marked;
import kr.seogo.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was marked lies in the database as nobody can read it, and no longer than it is needed. */
class RedactionRowsTest {

    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final Instant DRAFTED = Instant.parse("2026-03-09T01:00:00Z");
    private static final Person LEE = new Person("담당 이", "lee");
    private static final Person LEE_AGAIN = new Person("이주무관", "lee");
    private static final Person PARK = new Person("담당 이", "park");
    private static final Marked MARKED = new Marked(
            List.of(new RedactionMark.Text(6, "900101-1234567"), new RedactionMark.Region(6, 1, 0, 0, 0.5, 0.5)),
            List.of(new Kept("02-123-4567", "대표 전화")));

    private static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(DisclosureSchema::migrate);

    @AutoClose
    private final TestDatabase database = MIGRATED.copy();

    private final Jdbi jdbi = Jdbi.create(database.source());

    @SuppressWarnings("NullAway.Init")
    private RedactionRows rows;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void draft() {
        rows = rows("k");
        RedactionJson.Told told = RedactionJson.Told.of(MARKED);
        rows.add(
                new RedactionView(
                        id,
                        CASE,
                        new RecordId("s1reply"),
                        1,
                        RedactionState.READY,
                        told.taken(),
                        told.kept(),
                        "text/plain",
                        1,
                        List.of(),
                        LEE,
                        DRAFTED,
                        "",
                        "",
                        OptionalInt.empty()),
                "digest",
                MARKED);
    }

    private RedactionRows rows(String key) {
        return new RedactionRows(jdbi, new Vault(IdentityKeys.of(List.of(key.repeat(40)))));
    }

    private String all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_to_json(r)::text || encode(coalesce(sealed, ''), 'escape') from disclosure.redaction r")
                .mapTo(String.class)
                .one());
    }

    @Test
    void is_sealed_and_opened_by_its_key_alone() {
        assertThat(all()).doesNotContain("1234567").doesNotContain("123-4567").contains("90****-*******");
        assertThat(rows.find(CASE, id).orElseThrow().marked()).contains(MARKED);
        assertThatThrownBy(() -> rows("x").find(CASE, id)).isInstanceOf(IllegalStateException.class);
        assertThat(rows.find(CaseNumber.of(2026, 2), id)).isEmpty();
    }

    @Test
    void is_forgotten_when_it_is_sent_back_or_lapses() {
        assertThat(rows.lapse(DRAFTED, DRAFTED, "오래됨")).isZero();
        assertThat(rows.waiting()).containsExactly(id.toString());
        assertThat(rows.lapse(DRAFTED.plusSeconds(1), DRAFTED, "오래됨")).isEqualTo(1);
        assertThat(rows.waiting()).isEmpty();

        RedactionRows.Row row = rows.find(CASE, id).orElseThrow();
        assertThat(row.marked()).isEmpty();
        assertThat(row.view().state()).isEqualTo(RedactionState.REJECTED);
        assertThat(row.view().taken()).hasSize(2);
    }

    @Test
    void is_kept_as_long_as_the_case_lives_and_not_longer() {
        release(PARK);
        jdbi.useHandle(handle -> handle.execute("insert into disclosure.case_row (number, version, live, stage, tally,"
                + " body, channel, wants, received, due, extended, stopped, overdue, items, updated) values ('" + CASE
                + "', 1, true, 'decided', 'decided', '한빛시', 'online', 'x', '2026-03-09', '2026-03-20', false, false,"
                + " false, '{}', now())"));
        assertThat(rows.forget()).isZero();
        assertThat(rows.find(CASE, id).orElseThrow().marked()).isPresent();

        jdbi.useHandle(handle -> handle.execute("update disclosure.case_row set live = false"));
        assertThat(rows.forget()).isEqualTo(1);
        assertThat(rows.find(CASE, id).orElseThrow().marked()).isEmpty();
    }

    @Test
    void a_release_left_half_made_waits_as_long_as_its_case_lives_and_not_longer() {
        rows.move(id, List.of(RedactionState.READY), RedactionState.RELEASING, PARK, "", DRAFTED);
        jdbi.useHandle(handle -> handle.execute("insert into disclosure.case_row (number, version, live, stage, tally,"
                + " body, channel, wants, received, due, extended, stopped, overdue, items, updated) values ('" + CASE
                + "', 1, true, 'decided', 'decided', '한빛시', 'online', 'x', '2026-03-09', '2026-03-20', false, false,"
                + " false, '{}', now())"));
        assertThat(rows.waiting()).containsExactly(id.toString());
        assertThat(rows.forget()).isZero();

        jdbi.useHandle(handle -> handle.execute("update disclosure.case_row set live = false"));
        assertThat(rows.waiting()).isEmpty();
        assertThat(rows.forget()).isEqualTo(1);
        assertThat(rows.find(CASE, id).orElseThrow().marked()).isEmpty();
    }

    @Test
    void is_released_by_another_account_and_not_by_another_name() {
        assertThatThrownBy(() -> release(LEE_AGAIN)).hasMessageContaining("redaction_two_people");
        release(PARK);
        assertThat(rows.find(CASE, id).orElseThrow().view().state()).isEqualTo(RedactionState.RELEASED);
        assertThat(LEE.maybe(PARK)).isFalse();
        assertThat(LEE.maybe(LEE_AGAIN)).isTrue();
        assertThat(LEE.maybe(Person.named("담당 이")))
                .as("by name alone nobody can tell")
                .isTrue();
    }

    private void release(Person by) {
        rows.move(id, List.of(RedactionState.READY), RedactionState.RELEASING, by, "", DRAFTED);
        rows.released(id, 2);
    }
}
