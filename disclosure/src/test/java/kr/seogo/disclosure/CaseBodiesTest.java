package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens.Answer;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.LetterView;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import org.junit.jupiter.api.Test;

/** Cases of several bodies, lists, and dates that move with the calendar. */
class CaseBodiesTest extends CaseRoomFixture {

    @Test
    void makes_one_case_for_each_body_with_the_same_receipt_date_and_secret() {
        Receipt receipt = ask();
        now = Instant.parse("2026-03-12T01:00:00Z");
        move(receipt.number(), new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("달빛구", "나")), "두 기관"), DESK);

        CasePage page = room.desk().list(CaseQuery.underWay(10), Actor.desk("총괄", "달빛구"));

        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.received()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(room.citizens().look(line.number().value(), receipt.secret(), "192.0.2.1"))
                    .isInstanceOf(Answer.Seen.class);
        });
        assertThat(column("select tally || count(*) from disclosure.case_row group by tally order by tally"))
                .containsExactly("open2", "replaced1");
    }

    @Test
    void begins_a_case_at_the_body_it_was_passed_on_to_whose_clock_starts_there() {
        Receipt receipt = ask();
        now = Instant.parse("2026-03-12T01:00:00Z");
        move(receipt.number(), new IntakeMove.Transfer("달빛구", "달빛구 소관"), DESK);

        assertThat(room.desk()
                        .list(CaseQuery.underWay(10), Actor.desk("총괄", "달빛구"))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.received()).isEqualTo(LocalDate.of(2026, 3, 12)));
    }

    @Test
    void refuses_a_body_and_a_department_that_nobody_knows() {
        NewRequest unknown = new NewRequest(
                Channel.ONLINE,
                Origin.ASKED,
                Optional.empty(),
                now,
                Optional.empty(),
                "없는 기관",
                "무엇",
                List.of(),
                DeliveryForm.COPY,
                false,
                Optional.empty());
        assertThatThrownBy(() ->
                        room.citizens().ask(new NewCase(unknown, asked("x").requester())))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("body"));
        CaseNumber number = ask().number();
        assertThatThrownBy(() -> room.desk().move(number, 1, new IntakeMove.Assign("없는 부서", ""), DESK))
                .isInstanceOf(BadInputException.class);
        assertThat(column("select number from disclosure.case_row")).hasSize(1);
    }

    @Test
    void pages_by_urgency_without_leaving_any_out() {
        for (int i = 0; i < 7; i++) {
            now = now.plusSeconds(i % 2 == 0 ? 86_400 : 1);
            ask();
        }

        List<CaseNumber> seen = new ArrayList<>();
        Optional<CaseNumber> after = Optional.empty();
        do {
            CasePage page = room.desk()
                    .list(
                            new CaseQuery(
                                    true,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    after,
                                    3),
                            DESK);
            assertThat(page.total()).isEqualTo(7);
            page.lines().forEach(line -> seen.add(line.number()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).doesNotHaveDuplicates().hasSize(7).isSorted();
    }

    @Test
    void shows_which_dates_a_declared_day_moves_and_moves_them_on_confirmation() {
        CaseNumber first = underWay().number();
        CaseNumber ended = ask().number();
        move(ended, new IntakeMove.Withdraw(""), DESK);
        HolidayEntry entry = new HolidayEntry(
                HolidayCorrection.Change.ADD,
                LocalDate.of(2026, 3, 18),
                new Label("임시공휴일", "Declared holiday"),
                "대통령령 제1호",
                "총괄 김");

        List<CaseMoved> preview = room.desk().preview(entry);
        assertThat(preview).singleElement().satisfies(moved -> {
            assertThat(moved.number()).isEqualTo(first);
            assertThat(moved.dates().getFirst().before().due()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(moved.dates().getFirst().after().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        });
        assertThat(room.desk().confirm(entry, OFFICER)).isInstanceOf(HolidayConfirmed.NotPermitted.class);
        assertThat(room.desk().confirm(entry, DESK))
                .isInstanceOfSatisfying(HolidayConfirmed.Confirmed.class, made -> assertThat(made.cases())
                        .isEqualTo(1));
        assertThat(room.desk().confirm(entry, DESK)).isInstanceOf(HolidayConfirmed.Refused.class);

        CaseView view = room.desk().view(first, DESK).orElseThrow();
        assertThat(view.state().decisionClock().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(view.events().getLast().stamp().why()).contains("대통령령 제1호");
        assertThat(view.letters())
                .extracting(LetterView::letter)
                .extracting(LetterTo::form)
                .contains(LetterForm.DATES_MOVED);
        assertThat(room.desk().followCalendar()).isZero();
    }

    @Test
    void follows_a_day_that_was_entered_elsewhere() {
        underWay();
        law.holidays()
                .enter(new HolidayEntry(
                        HolidayCorrection.Change.ADD,
                        LocalDate.of(2026, 3, 18),
                        new Label("임시공휴일", "Declared holiday"),
                        "대통령령 제1호",
                        "명령"));

        assertThat(room.desk().followCalendar()).isEqualTo(1);
        assertThat(room.desk().followCalendar()).isZero();
    }
}
