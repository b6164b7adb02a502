package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CasePapers;
import kr.seogo.disclosure.api.ClosedCases;
import kr.seogo.disclosure.api.Outbox;
import kr.seogo.disclosure.api.Outbox.Waiting;
import kr.seogo.disclosure.api.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed case is handed over once, whatever breaks; what it says of persons only sealed. */
class ClosedCasesTest extends CaseRoomFixture {

    private final FakeArchive archive = new FakeArchive();

    @SuppressWarnings("NullAway.Init") // by begin
    private ClosedCases closed;

    @BeforeEach
    void begin() {
        closed = room.closed(RetentionRules.standard());
    }

    @Test
    void a_closed_case_waits_for_its_letters_and_then_becomes_a_record_once() {
        Receipt receipt = withdrawn();

        assertThat(closed.settle(archive)).isZero();
        assertThat(waiting(receipt).note()).contains("letters are still on their way");
        room.post().round();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(closed.settle(archive)).isEqualTo(1);
        assertThat(closed.settle(archive)).isZero();

        assertThat(archive.asked).containsExactly(receipt.number() + "/3");
        var view = room.desk().view(receipt.number(), DESK).orElseThrow();
        assertThat(view.events().getLast().fact())
                .isEqualTo(new KeepingFact.Archived(
                        3, receipt.number() + "/3", "record of " + receipt.number() + "/3", "A-1"));
        assertThat(view.state().over()).isTrue();
        assertThat(room.outbox().waiting(DESK)).noneMatch(one -> one.kind() == Outbox.Kind.CLOSED_CASE);
    }

    @Test
    void its_papers_are_readable_and_name_nobody_but_what_is_sealed() {
        Receipt receipt = handedOver();
        String transfer = receipt.number() + "/3";
        CasePapers papers = archive.papers(transfer);

        assertThat(papers.body()).isEqualTo(BODY);
        assertThat(papers.unit()).contains("하천과");
        assertThat(papers.retention()).isEqualTo(5);
        assertThat(papers.held()).isFalse();
        assertThat(archive.file(transfer, "history.json")).contains("\"received\"", "\"ended\"", "배부");
        assertThat(archive.file(transfer, "history.html")).contains("접수").doesNotContain("<script>");
        assertThat(archive.file(transfer, "receipt-1.html")).contains("접수증", "청구인");
        assertThat(papers.papers().stream().flatMap(paper -> paper.files().stream()))
                .allSatisfy(file -> assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .as(file.path())
                        .doesNotContain("홍길동", "hong@example.kr", "1980-01-02"));

        byte[] persons = archive.bytes(transfer, "persons.json.sealed");
        assertThat(new String(open(receipt, persons).orElseThrow(), StandardCharsets.UTF_8))
                .contains("홍길동", "hong@example.kr");
        byte[] pdf =
                open(receipt, archive.bytes(transfer, "receipt-1.pdf.sealed")).orElseThrow();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(room.openSealed(receipt.number(), persons, "남의 것", OTHER)).isEmpty();
        assertThat(room.desk().looks(receipt.number(), DESK).getFirst().why()).isEqualTo("확인");
        assertThatThrownBy(() -> open(ask(), persons))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void killed_before_between_and_after_there_is_one_record_and_one_step() {
        Receipt receipt = withdrawn();
        room.post().round();

        archive.failsBefore = true;
        assertThatThrownBy(() -> closed.settle(archive)).hasMessageContaining("the disk is full");
        assertThat(waiting(receipt).tries()).isEqualTo(1);
        assertThat(waiting(receipt).note()).isEqualTo("the disk is full");
        archive.failsBefore = false;
        archive.diesAfter = true;
        assertThat(closed.settle(archive)).as("it rests after a failure").isZero();
        now = now.plus(Duration.ofMinutes(3));
        assertThatThrownBy(() -> closed.settle(archive)).hasMessageContaining("killed after");
        archive.diesAfter = false;
        now = now.plus(Duration.ofMinutes(5));
        assertThat(closed.settle(archive)).isEqualTo(1);

        assertThat(archive.kept).hasSize(1);
        assertThat(column("select kind from disclosure.case_event where kind = 'archived'"))
                .hasSize(1);
    }

    @Test
    void a_refused_one_says_why_and_keeps_no_other_back_and_is_tried_at_once_when_somebody_says_so() {
        Receipt refused = withdrawn();
        room.post().round();
        archive.refuses = true;
        assertThat(closed.settle(archive)).isZero();
        assertThat(waiting(refused).note()).contains("Refused.");
        assertThat(waiting(refused).next().orElseThrow()).isAfter(now);
        archive.refuses = false;
        Receipt other = withdrawn();
        room.post().round();
        assertThat(closed.settle(archive)).isEqualTo(1);
        assertThat(archive.kept).containsOnlyKeys(other.number() + "/3");

        Outbox outbox = room.outbox();
        assertThat(outbox.tryNow(Outbox.Kind.CLOSED_CASE, refused.number(), "3", OTHER))
                .isFalse();
        assertThat(outbox.tryNow(Outbox.Kind.CLOSED_CASE, refused.number(), "3", Actor.desk("총괄", "달빛구")))
                .isFalse();
        assertThat(outbox.tryNow(Outbox.Kind.CLOSED_CASE, refused.number(), "3", DESK))
                .isTrue();
        assertThat(closed.settle(archive)).isEqualTo(1);
    }

    @Test
    void a_ruling_after_the_case_was_closed_is_added_to_its_record() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);
        now = now.plus(Duration.ofDays(60));
        move(receipt.number(), new DecisionMove.Close(""), DESK);
        move(receipt.number(), new DecisionMove.Ruling(RulingKind.SUIT, false, "기각"), DESK);
        int first = Integer.parseInt(column("select closing::text from disclosure.case_handover order by closing")
                .getFirst());
        room.post().round();

        assertThat(closed.settle(archive)).isEqualTo(1);
        assertThat(archive.asked).containsExactly(receipt.number() + "/" + first);
        assertThat(closed.settle(archive)).isEqualTo(1);

        CasePapers later = archive.papers(archive.asked.getLast());
        assertThat(later.held()).isTrue();
        assertThat(later.id()).isEqualTo("정보공개-" + receipt.number());
        assertThat(archive.file(archive.asked.getLast(), "history.json")).contains("\"ruled\"");
        assertThat(later.papers())
                .as("its history, the letter of the ruling, and the persons")
                .hasSize(3);
    }

    @Test
    void a_notice_that_arrives_after_the_case_was_closed_is_added_to_its_record() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);
        now = now.plus(Duration.ofDays(60));
        move(receipt.number(), new DecisionMove.Close(""), DESK);
        room.post().round();
        assertThat(closed.settle(archive)).isEqualTo(1);

        long letter = room.desk().view(receipt.number(), DESK).orElseThrow().letters().stream()
                .filter(one -> one.letter().form() == LetterForm.DECISION)
                .findFirst()
                .orElseThrow()
                .id();
        room.letters().forCitizen(receipt.number().value(), receipt.secret(), "192.0.2.1", letter, LetterFormat.HTML);

        assertThat(closed.settle(archive)).isEqualTo(1);
        assertThat(archive.file(archive.asked.getLast(), "history.json")).contains("\"notice-received\"", "\"opened\"");
        assertThat(archive.papers(archive.asked.getLast()).held()).isTrue();
        assertThat(closed.settle(archive)).isZero();
    }

    @Test
    void a_third_party_s_notice_that_arrives_after_the_case_was_closed_is_added_to_its_record() {
        now = Instant.parse("2026-08-27T01:00:00Z");
        Receipt receipt = underWay();
        LocalDate released = LocalDate.of(2026, 10, 2);
        move(
                receipt.number(),
                new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.empty(), ""),
                OFFICER);
        move(receipt.number(), new HearingMove.ThirdPartyAnswer("제3자 1", true, "영업비밀", Optional.empty(), ""), OFFICER);
        move(
                receipt.number(),
                new DecisionMove.Decide(
                        DecisionKind.OPEN,
                        List.of(),
                        List.of("제3자 1"),
                        Optional.of(new Disclosing(released, "창구", DeliveryForm.COPY, false)),
                        "공익"),
                OFFICER);
        HearingMove.ThirdPartyReached first =
                new HearingMove.ThirdPartyReached("제3자 1", LocalDate.of(2026, 8, 28), Optional.empty(), "");
        now = Instant.parse("2026-10-02T01:00:00Z");
        move(receipt.number(), first, DESK);
        move(receipt.number(), new DeliveryMove.Deliver(DeliveryForm.COPY, "사본 1부", true, false, ""), OFFICER);
        move(receipt.number(), new DecisionMove.Close(""), DESK);
        room.post().round();
        assertThat(closed.settle(archive)).isEqualTo(1);

        move(
                receipt.number(),
                new HearingMove.ThirdPartyReached("제3자 1", LocalDate.of(2026, 9, 1), Optional.empty(), "오기"),
                DESK);

        assertThat(closed.settle(archive)).isEqualTo(1);
        assertThat(archive.file(archive.asked.getLast(), "history.json")).contains("2026-09-01");
    }

    @Test
    void the_outbox_shows_each_only_to_who_handles_it_and_what_it_waits_for() {
        Receipt receipt = underWay();
        room.post().round();

        assertThat(room.outbox().waiting(DESK)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Outbox.Kind.LETTER);
            assertThat(one.number()).isEqualTo(receipt.number());
            assertThat(one.what()).isEqualTo("접수증");
            assertThat(one.state()).isEqualTo("to-post");
            assertThat(one.next()).isEmpty();
        });
        assertThat(room.outbox().waiting(OFFICER)).hasSize(1);
        assertThat(room.outbox().waiting(OTHER)).isEmpty();
        assertThat(room.outbox().waiting(Actor.desk("총괄", "달빛구"))).isEmpty();
        assertThat(room.outbox().waiting(Actor.requester(BODY))).isEmpty();
        assertThat(room.outbox().tryNow(Outbox.Kind.LETTER, receipt.number(), "1", DESK))
                .as("somebody has to post it")
                .isFalse();
    }

    private Receipt withdrawn() {
        Receipt receipt = underWay();
        move(receipt.number(), new IntakeMove.Withdraw(""), DESK);
        return receipt;
    }

    private Receipt handedOver() {
        Receipt receipt = withdrawn();
        room.post().round();
        assertThat(closed.settle(archive)).isEqualTo(1);
        return receipt;
    }

    private Waiting waiting(Receipt receipt) {
        List<Waiting> all = room.outbox().waiting(DESK).stream()
                .filter(one ->
                        one.kind() == Outbox.Kind.CLOSED_CASE && one.number().equals(receipt.number()))
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Optional<byte[]> open(Receipt receipt, byte[] file) {
        return room.openSealed(receipt.number(), file, "확인", DESK);
    }
}
