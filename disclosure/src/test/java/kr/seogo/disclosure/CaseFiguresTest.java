package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.LiveKey;
import kr.seogo.disclosure.api.Receipt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Figures are the totals of the lists behind them; a look ahead changes nothing. */
class CaseFiguresTest extends CaseRoomFixture {

    @Test
    void every_figure_is_the_total_of_its_list_and_they_add_up() {
        Receipt decided = underWay();
        move(decided.number(), closed(), OFFICER);
        Receipt ended = underWay();
        move(ended.number(), new IntakeMove.Withdraw(""), DESK);
        underWay();
        ask();
        now = Instant.parse("2026-03-20T01:00:00Z");
        assertFigures(List.of(4, 1, 0, 0, 1, 1, 2, 0, 2), Map.of(DaysLeft.NONE, 2L));
        now = Instant.parse("2026-03-23T01:00:00Z");
        ask();
        assertFigures(List.of(5, 1, 0, 0, 1, 1, 3, 2, 0), Map.of(DaysLeft.PAST, 2L, DaysLeft.TO_TEN, 1L));
    }

    @Test
    void a_case_that_comes_in_while_they_are_read_makes_no_difference_between_them() {
        underWay();
        CaseRoom between = CaseRoom.open(
                new WhileReading("case_row where tally = 'open'", this::ask).of(database), law, KEYS, () -> now);

        Standing standing = between.figures().standing(LiveGroup.DEPARTMENT, Optional.empty(), DESK);

        assertThat(standing.all().of(CaseFigure.RECEIVED)).isEqualTo(1);
        assertThat(standing.all().addsUp()).isTrue();
        assertThat(standing(Optional.empty(), DESK).all().of(CaseFigure.RECEIVED))
                .isEqualTo(2);
    }

    @Test
    void changes_of_other_bodies_are_added_up_by_whoever_looks() {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute("insert into disclosure.case_count"
                        + " (body, department, year, tally, mark, key, settled_as, cases)"
                        + " select '달빛구', '', 2026, 'open', 'all', '', '', 1 from generate_series(1, 2001)"));

        standing(Optional.empty(), DESK);

        assertThat(column("select count(*)::text from disclosure.case_count where not kept"))
                .containsExactly("0");
        assertThat(column("select cases::text from disclosure.case_count where body = '달빛구'"))
                .containsExactly("2001");
    }

    private void assertFigures(List<Integer> counts, Map<DaysLeft, Long> left) {
        Standing standing = room.figures().standing(LiveGroup.DEPARTMENT, Optional.of(2026), DESK);

        assertThat(standing.years()).containsExactly(2026);
        assertThat(Arrays.stream(CaseFigure.values())
                        .map(figure -> (int) standing.all().of(figure)))
                .containsExactlyElementsOf(counts);
        assertThat(standing.all().left()).containsAllEntriesOf(left);
        assertThat(standing.all().addsUp()).isTrue();
        assertThat(standing.all().rate()).contains(new BigDecimal("0.0"));
        LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.of(2026), DESK);
        assertThat(standing(Optional.of(2025), DESK).all().of(CaseFigure.RECEIVED))
                .isZero();
    }

    private Standing standing(Optional<Integer> year, Actor actor) {
        return room.figures().standing(LiveGroup.DEPARTMENT, year, actor);
    }

    @Test
    void a_case_counts_by_the_days_it_has_left_and_apart_while_its_clock_stands() {
        underWay();
        for (Map.Entry<String, DaysLeft> day : Map.of(
                        "2026-03-09", DaysLeft.TO_TEN,
                        "2026-03-13", DaysLeft.TO_FIVE,
                        "2026-03-14", DaysLeft.TO_FIVE,
                        "2026-03-17", DaysLeft.TO_THREE,
                        "2026-03-19", DaysLeft.ONE,
                        "2026-03-20", DaysLeft.NONE,
                        "2026-03-21", DaysLeft.PAST)
                .entrySet()) {
            now = Instant.parse(day.getKey() + "T01:00:00Z");
            assertThat(standing(Optional.empty(), DESK).all().left(day.getValue()))
                    .as(day.getKey())
                    .isEqualTo(1);
        }
        now = Instant.parse("2026-03-10T01:00:00Z");
        Receipt other = underWay();
        move(other.number(), new HearingMove.Clarify("기간", LocalDate.of(2026, 3, 17), ""), OFFICER);

        assertThat(standing(Optional.empty(), DESK).all().left(DaysLeft.STOPPED))
                .isEqualTo(1);
        assertThat(standing(Optional.empty(), DESK).all().addsUp()).isTrue();
    }

    @Test
    void a_review_whose_expected_end_has_passed_is_overdue_until_its_end_is_told() {
        Receipt receipt = underWay();
        Refusal review = new Refusal(
                "전부",
                5,
                "검토 중",
                Optional.of(FifthItem.INTERNAL_REVIEW),
                Optional.of("자문"),
                Optional.of(LocalDate.of(2026, 6, 30)));
        move(
                receipt.number(),
                new DecisionMove.Decide(DecisionKind.CLOSED, List.of(review), List.of(), Optional.empty(), ""),
                OFFICER);

        now = Instant.parse("2026-06-30T01:00:00Z");
        assertThat(standing(Optional.empty(), DESK).all().of(CaseFigure.DUE_TODAY))
                .isEqualTo(1);
        now = Instant.parse("2026-07-01T01:00:00Z");
        assertThat(standing(Optional.empty(), DESK).all().of(CaseFigure.OVERDUE))
                .isEqualTo(1);
        move(receipt.number(), new DecisionMove.InternalReviewOver("검토가 끝났습니다", ""), OFFICER);
        assertThat(standing(Optional.empty(), DESK).all().of(CaseFigure.OVERDUE))
                .isZero();
    }

    @Test
    void other_bodies_are_counted_for_the_desk_alone_and_their_cases_shown_to_nobody_else() {
        underWay();
        Receipt passed = underWay();
        move(passed.number(), new IntakeMove.Transfer("달빛구", "소관"), DESK);
        Standing bodies = room.figures().standing(LiveGroup.BODY, Optional.empty(), DESK);

        assertThat(bodies.lines()).extracting(Line::key).containsExactly("달빛구", BODY);
        assertThat(bodies.lines()).allMatch(Line::addsUp);
        assertThat(bodies.all()).isEqualTo(standing(Optional.empty(), DESK).all());
        assertThat(LiveLists.total(room, CaseFigure.RECEIVED, new LiveKey(LiveGroup.BODY, "달빛구"), DESK))
                .isZero();
        assertThat(room.figures()
                        .standing(LiveGroup.BODY, Optional.empty(), OFFICER)
                        .lines())
                .isEmpty();
    }

    @Test
    void an_officer_is_shown_the_figures_of_the_department_and_nobody_else_any() {
        underWay();
        ask();

        assertThat(standing(Optional.empty(), OFFICER).all().of(CaseFigure.RECEIVED))
                .isEqualTo(1);
        LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.empty(), OFFICER);
        assertThat(standing(Optional.empty(), OTHER).all().of(CaseFigure.RECEIVED))
                .isZero();
        assertThat(standing(Optional.empty(), Actor.requester(BODY)).all().of(CaseFigure.RECEIVED))
                .isZero();
    }

    @Test
    void a_look_ahead_tells_what_would_follow_and_changes_nothing() {
        Receipt receipt = underWay();
        Foresight seen = room.desk().foresee(receipt.number(), 2, closed(), OFFICER);

        assertThat(seen).isInstanceOfSatisfying(Foresight.Possible.class, possible -> {
            assertThat(possible.events()).hasSize(2);
            assertThat(possible.letters()).extracting(LetterTo::form).containsExactly(LetterForm.DECISION);
            assertThat(possible.after().decision()).isPresent();
            assertThat(possible.before().decision()).isEmpty();
        });
        assertThat(room.desk()
                        .view(receipt.number(), DESK)
                        .orElseThrow()
                        .state()
                        .version())
                .isEqualTo(2);
        assertThat(column("select form from disclosure.letter")).containsExactly("receipt");

        assertThat(room.desk().foresee(receipt.number(), 1, closed(), OFFICER))
                .isEqualTo(new Foresight.Impossible(new CaseOutcome.Stale(2)));
        assertThat(room.desk().foresee(receipt.number(), 2, closed(), OTHER))
                .isEqualTo(new Foresight.Impossible(new CaseOutcome.NotFound()));
    }

    @Test
    void a_move_is_read_from_the_fields_of_a_form() {
        assertThat(CaseOrder.ofFields(
                        MoveKind.DECIDE,
                        Map.of("kind", "closed", "refusals", List.of(Map.of("part", "전부", "item", 2, "reason", "이유")))))
                .isEqualTo(closed());
        assertThatThrownBy(() -> CaseOrder.ofFields(MoveKind.EXTEND, Map.of("basis", "surge", "reason", "x")))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("basis"));
    }
}
