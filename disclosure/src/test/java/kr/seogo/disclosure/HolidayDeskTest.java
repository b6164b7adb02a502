package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayOutcome.Entered;
import kr.seogo.disclosure.HolidayOutcome.Refused;
import kr.seogo.disclosure.HolidayOutcome.Why;
import kr.seogo.disclosure.internal.holidays.CalendarOfTheDay;
import kr.seogo.disclosure.internal.holidays.CorrectionRows;
import kr.seogo.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officers enter lies in PostgreSQL and moves deadlines at once. */
class HolidayDeskTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final Label NAME = new Label("임시공휴일", "Declared holiday");

    private static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(DisclosureSchema::migrate);

    @AutoClose
    private final TestDatabase kept = MIGRATED.copy();

    private final DataSource database = kept.source();

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    private DisclosureRoom room;

    @BeforeEach
    void open_a_room_of_its_own() {
        room = DisclosureRoom.open(database, ReceiptRule.STANDARD, InstantSource.fixed(NOW));
    }

    @Test
    void a_declared_day_holds_at_once_and_after_a_restart() {
        assertThat(decisionDue(room)).isEqualTo("2026-03-20");

        HolidayOutcome outcome = room.holidays().enter(entry(Change.ADD, MONDAY));

        HolidayCorrection expected = new HolidayCorrection(1, Change.ADD, MONDAY, NAME, "관보 제21000호", "김담당", NOW);
        assertThat(outcome).isEqualTo(new Entered(expected));
        assertThat(decisionDue(room)).isEqualTo("2026-03-23");
        DisclosureRoom again = DisclosureRoom.open(database, ReceiptRule.STANDARD, InstantSource.fixed(NOW));
        assertThat(decisionDue(again)).isEqualTo("2026-03-23");
        assertThat(again.holidays().history()).containsExactly(expected);
        assertThat(again.holidays().year(2026).daysOff()).anySatisfy(day -> assertThat(day)
                .isEqualTo(new DayOff(MONDAY, NAME, DayOff.Kind.DECLARED, new Label("관보 제21000호", "관보 제21000호"))));
    }

    @Test
    void shows_what_would_move_before_anything_is_entered() {
        DeadlineQuestion question = DeadlineQuestion.of(DeadlineRule.DECISION, LocalDate.of(2026, 3, 9));

        Deadline moved = room.holidays().asIf(entry(Change.ADD, MONDAY)).explain(question);

        assertThat(moved.due()).isEqualTo("2026-03-23");
        assertThat(decisionDue(room)).isEqualTo("2026-03-20");
        assertThat(room.holidays().history()).isEmpty();
    }

    @Test
    void what_was_entered_wrongly_is_taken_back_by_a_later_line() {
        room.holidays().enter(entry(Change.ADD, MONDAY));

        room.holidays().enter(entry(Change.REMOVE, MONDAY));

        assertThat(decisionDue(room)).isEqualTo("2026-03-20");
        assertThat(room.holidays().history())
                .extracting(HolidayCorrection::change)
                .containsExactly(Change.ADD, Change.REMOVE);
        assertThat(room.holidays().history().getLast().name()).isEqualTo(NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "ADD, 2026-03-02, ALREADY_OFF",
        "ADD, 2026-03-14, ALREADY_OFF",
        "REMOVE, 2026-03-16, NOT_A_HOLIDAY",
        "REMOVE, 2026-03-15, NOT_A_HOLIDAY",
        "ADD, 2012-12-31, OUTSIDE_CALENDAR",
        "ADD, 2101-01-03, OUTSIDE_CALENDAR"
    })
    void an_entry_without_effect_is_refused(Change change, LocalDate day, Why why) {
        assertThat(room.holidays().enter(entry(change, day)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(why));
        assertThat(room.holidays().history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' ', 관보, 김담당", "이름, '', 김담당", "이름, 관보, ' '", "'두\n줄', 관보, 김담당"})
    void an_entry_says_what_it_rests_on_and_who_makes_it(String name, String source, String who) {
        HolidayEntry entry = new HolidayEntry(Change.ADD, MONDAY, new Label(name, "Declared"), source, who);

        assertThat(room.holidays().enter(entry))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Why.BAD_TEXT));
    }

    @Test
    void of_two_who_enter_a_day_at_once_one_is_told() {
        List<CompletableFuture<HolidayOutcome>> both = IntStream.range(0, 2)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> room.holidays().enter(entry(Change.ADD, MONDAY))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .hasAtLeastOneElementOfType(Entered.class)
                .hasAtLeastOneElementOfType(Refused.class);
        assertThat(room.holidays().history()).hasSize(1);
    }

    @Test
    void what_another_process_enters_is_seen_a_second_later() {
        AtomicLong nanos = new AtomicLong();
        CalendarOfTheDay other =
                new CalendarOfTheDay(DisclosureLaw.shipped(), new CorrectionRows(database), nanos::get);
        assertThat(other.get().isWorkingDay(MONDAY)).isTrue();

        room.holidays().enter(entry(Change.ADD, MONDAY));

        assertThat(other.get().isWorkingDay(MONDAY)).isTrue();
        nanos.addAndGet(1_000_000_000);
        assertThat(other.get().isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void no_line_is_ever_changed_or_taken_out() throws SQLException {
        room.holidays().enter(entry(Change.ADD, MONDAY));

        for (String statement : List.of(
                "update disclosure.holiday_correction set who = 'x'",
                "delete from disclosure.holiday_correction",
                "truncate disclosure.holiday_correction")) {
            try (Connection connection = database.getConnection()) {
                assertThatThrownBy(() -> connection.createStatement().execute(statement))
                        .hasMessageContaining("append-only");
            }
        }
        assertThat(room.holidays().history()).hasSize(1);
    }

    private static LocalDate decisionDue(DisclosureRoom room) {
        return room.deadlines()
                .explain(DeadlineRule.DECISION, LocalDate.of(2026, 3, 9), false)
                .due();
    }

    private static HolidayEntry entry(Change change, LocalDate day) {
        return new HolidayEntry(change, day, NAME, "관보 제21000호", "김담당");
    }
}
