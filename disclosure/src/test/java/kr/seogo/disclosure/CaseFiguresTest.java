package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.disclosure.api.Receipt;
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
        assertFigures(4, 1, 1, 2, 0, 2);
        now = Instant.parse("2026-03-23T01:00:00Z");
        ask();
        assertFigures(5, 1, 1, 3, 2, 0);
    }

    private void assertFigures(long received, long decided, long ended, long open, long overdue, long today) {
        Standing standing = room.figures().standing(Optional.of(2026), DESK);

        assertThat(standing.years()).containsExactly(2026);
        assertThat(standing.all().counts())
                .isEqualTo(Map.of(
                        CaseFigure.RECEIVED, received,
                        CaseFigure.DECIDED, decided,
                        CaseFigure.ENDED, ended,
                        CaseFigure.OPEN, open,
                        CaseFigure.OVERDUE, overdue,
                        CaseFigure.DUE_TODAY, today));
        assertThat(standing.all().addsUp()).isTrue();
        for (Line line : standing.departments()) {
            line.counts().forEach((figure, count) -> assertThat(total(figure, Optional.of(line.department())))
                    .as(line.department() + " " + figure)
                    .isEqualTo(count));
        }
        standing.all().counts().forEach((figure, count) -> assertThat(total(figure, Optional.empty()))
                .as("%s", figure)
                .isEqualTo(count));
        assertThat(room.figures().standing(Optional.of(2025), DESK).all().of(CaseFigure.RECEIVED))
                .isZero();
    }

    private long total(CaseFigure figure, Optional<String> department) {
        CaseQuery query = new CaseQuery(
                false,
                Optional.empty(),
                department,
                Optional.empty(),
                Optional.of(figure),
                Optional.of(2026),
                Optional.empty(),
                Optional.empty(),
                1);
        return room.desk().list(query, DESK).total();
    }

    @Test
    void an_officer_is_shown_the_figures_of_the_department_and_nobody_else_any() {
        underWay();
        ask();

        assertThat(room.figures().standing(Optional.empty(), OFFICER).all().of(CaseFigure.RECEIVED))
                .isEqualTo(1);
        assertThat(room.figures().standing(Optional.empty(), OTHER).all().of(CaseFigure.RECEIVED))
                .isZero();
        assertThat(room.figures()
                        .standing(Optional.empty(), Actor.requester(BODY))
                        .all()
                        .of(CaseFigure.RECEIVED))
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
