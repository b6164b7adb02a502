package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.Receipt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is written together, who may see and do what. */
class CaseRoomTest extends CaseRoomFixture {

    @Test
    void keeps_every_event_and_the_same_state_after_a_restart() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        CaseView before = room.desk().view(receipt.number(), DESK).orElseThrow();
        CaseView after = CaseRoom.open(database, law, KEYS, () -> now)
                .desk()
                .view(receipt.number(), DESK)
                .orElseThrow();

        assertThat(after).isEqualTo(before);
        assertThat(after.state().version()).isEqualTo(after.events().size()).isEqualTo(4);
        assertThat(receipt.due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(after.letters())
                .extracting(letter -> letter.letter().form())
                .containsExactly(LetterForm.RECEIPT, LetterForm.DECISION);
        assertThat(column("select tally || ' ' || decision || ' ' || live from disclosure.case_row"))
                .containsExactly("decided closed true");
    }

    @Test
    void tells_a_requester_from_when_until_when_silence_can_be_objected_to_until_it_is_broken() {
        now = Instant.parse("2026-09-01T01:00:00Z");
        Receipt receipt = underWay();

        assertThat(mine(receipt).silence()).hasValueSatisfying(window -> assertThat(window)
                .extracting(
                        Deadline.ObjectionWindow::from,
                        Deadline.ObjectionWindow::until,
                        Deadline.ObjectionWindow::advised)
                .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 10, 30)));

        move(receipt.number(), closed(), OFFICER);

        assertThat(mine(receipt).silence()).isEmpty();
    }

    @Test
    void a_case_that_ended_is_open_again_in_its_line_once_a_ruling_set_that_aside() {
        Receipt receipt = underWay();
        move(receipt.number(), new IntakeMove.NotHeld("하천과 문서고", "만든 적이 없음"), OFFICER);
        String line = "select tally || ' ' || live || ' ' || due || ' ' || settled_as from disclosure.case_row";

        assertThat(column(line)).containsExactly("ended false 2026-03-20 not-held");

        now = Instant.parse("2026-07-10T01:00:00Z");
        move(receipt.number(), new DecisionMove.Ruling(RulingKind.APPEAL, true, "재결 2026-1"), DESK);

        assertThat(column(line)).containsExactly("open true 2026-07-24 not-held");
        CaseView kept = room.desk().view(receipt.number(), DESK).orElseThrow();
        assertThat(CaseRoom.open(database, law, KEYS, () -> now).desk().view(receipt.number(), DESK))
                .contains(kept);
        assertThat(mine(receipt).silence()).isPresent();
    }

    private Citizens.View mine(Receipt receipt) {
        Citizens.Answer answer = room.citizens().look(receipt.number().value(), receipt.secret(), "192.0.2.1");
        assertThat(answer).isInstanceOf(Citizens.Answer.Seen.class);
        return ((Citizens.Answer.Seen) answer).view();
    }

    @Test
    void shows_a_case_only_to_those_who_handle_it() {
        Receipt receipt = ask();
        CaseNumber number = receipt.number();

        assertThat(room.desk().view(number, OFFICER)).isEmpty();
        assertThat(room.desk().view(number, Actor.desk("총괄", "달빛구"))).isEmpty();
        assertThat(room.desk().view(number, Actor.requester(BODY))).isEmpty();
        assertThat(room.desk().move(number, 1, closed(), OTHER)).isInstanceOf(CaseOutcome.NotFound.class);
        assertThat(room.desk().move(CaseNumber.of(2026, 99), 1, closed(), DESK))
                .isInstanceOf(CaseOutcome.NotFound.class);
        move(number, new IntakeMove.Assign("하천과", ""), DESK);
        assertThat(room.desk().view(number, OFFICER)).isPresent();
        assertThat(room.desk().list(CaseQuery.underWay(10), OTHER).total()).isZero();
        assertThat(room.desk().list(CaseQuery.underWay(10), OFFICER).total()).isEqualTo(1);
        assertThat(room.desk().move(number, 2, closed(), DESK)).isInstanceOf(CaseOutcome.NotPermitted.class);
    }

    @Test
    void tells_one_of_two_officers_at_once_and_overwrites_nothing() {
        CaseNumber number = underWay().number();

        List<CompletableFuture<CaseOutcome>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> room.desk().move(number, 2, closed(), Actor.officer("담당 " + i, BODY, "하천과")),
                        runnable -> Thread.ofPlatform().start(runnable)))
                .toList();
        List<CaseOutcome> outcomes = both.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).filteredOn(CaseOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(CaseOutcome.Stale.class::isInstance).hasSize(5);
        assertThat(room.desk().view(number, DESK).orElseThrow().events()).hasSize(4);
    }

    @Test
    void writes_events_letters_and_line_together_or_not_at_all() {
        CaseNumber number = underWay().number();
        Jdbi.create(database)
                .useHandle(
                        handle -> handle.execute("alter table disclosure.letter add check (form <>" + " 'decision')"));

        assertThatThrownBy(() -> room.desk().move(number, 2, closed(), OFFICER)).isInstanceOf(RuntimeException.class);

        assertThat(room.desk().view(number, DESK).orElseThrow().events()).hasSize(2);
        assertThat(column("select version || stage from disclosure.case_row")).containsExactly("2assigned");
    }

    @Test
    void refuses_a_second_answer_and_a_clock_set_back() {
        CaseNumber number = underWay().number();
        move(number, closed(), OFFICER);

        assertThat(room.desk().move(number, 4, closed(), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.DECISION));
        assertThat(room.desk().move(number, 2, closed(), OFFICER)).isEqualTo(new CaseOutcome.Stale(4));
        now = Instant.parse("2026-03-08T01:00:00Z");
        assertThat(room.desk().move(number, 4, new DecisionMove.Close(""), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.TIME_ORDER));
    }
}
