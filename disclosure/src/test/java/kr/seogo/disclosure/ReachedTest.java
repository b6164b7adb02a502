package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.disclosure.api.IdentityLook;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterView;
import kr.seogo.disclosure.api.Receipt;
import org.junit.jupiter.api.Test;

/** A look at a letter on the page of the request is its arrival, and the days of an objection run from it. */
class ReachedTest extends CaseRoomFixture {

    private static final ObjectionMove.FileObjection OBJECTION =
            new ObjectionMove.FileObjection(Channel.ONLINE, "공개하여 주십시오", Optional.empty(), "");

    private CaseView view(CaseNumber number) {
        return room.desk().view(number, DESK).orElseThrow();
    }

    private long decision(CaseNumber number) {
        return view(number).letters().stream()
                .filter(one -> one.letter().form() == LetterForm.DECISION)
                .map(LetterView::id)
                .findFirst()
                .orElseThrow();
    }

    private void opens(Receipt receipt, LetterFormat format) {
        assertThat(room.letters()
                        .forCitizen(
                                receipt.number().value(),
                                receipt.secret(),
                                "192.0.2.1",
                                decision(receipt.number()),
                                format))
                .isInstanceOf(LetterDesk.Answer.Found.class);
    }

    private boolean objectsLate(Receipt receipt, int version) {
        assertThat(room.citizens().move(receipt.number().value(), receipt.secret(), "192.0.2.1", version, OBJECTION))
                .isInstanceOf(Citizens.Made.Looked.class);
        return view(receipt.number()).state().objections().getLast().filed().late();
    }

    @Test
    void an_objection_online_is_not_late_although_nobody_entered_the_arrival() {
        Receipt receipt = underWay();
        int version = move(receipt.number(), closed(), OFFICER).state().version();

        now = Instant.parse("2026-06-30T01:00:00Z");

        assertThat(objectsLate(receipt, version)).isFalse();
    }

    @Test
    void a_look_at_the_letter_of_the_decision_is_its_arrival_once() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        now = Instant.parse("2026-04-01T01:00:00Z");
        opens(receipt, LetterFormat.HTML);
        now = Instant.parse("2026-04-20T01:00:00Z");
        opens(receipt, LetterFormat.PDF);

        CaseDecision made = view(receipt.number()).state().decision().orElseThrow();
        assertThat(made.reached()).contains(LocalDate.of(2026, 4, 1));
        assertThat(made.objectsUntil()).contains(LocalDate.of(2026, 5, 4));
        assertThat(column("select data->>'way' from disclosure.case_event where kind = 'notice-received'"))
                .containsExactly("opened");
        assertThat(column("select role from disclosure.case_event where kind = 'notice-received'"))
                .containsExactly("system");
    }

    @Test
    void a_look_at_the_letter_of_the_decision_on_an_objection_is_its_arrival_once() {
        Receipt receipt = underWay();
        int version = move(receipt.number(), closed(), OFFICER).state().version();
        assertThat(objectsLate(receipt, version)).isFalse();
        ObjectionMove.HearCommittee heard = new ObjectionMove.HearCommittee(
                0, "2026년 제1차", LocalDate.of(2026, 3, 9), ObjectionOutcome.REJECTED, "");
        mergeCommittee();
        move(receipt.number(), heard, DESK);
        move(receipt.number(), new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "", "검토한 결과"), OFFICER);
        long letter = view(receipt.number()).letters().getLast().id();

        for (String day : List.of("2026-04-01", "2026-04-20")) {
            now = Instant.parse(day + "T01:00:00Z");
            room.letters()
                    .forCitizen(receipt.number().value(), receipt.secret(), "192.0.2.1", letter, LetterFormat.HTML);
        }

        Objection told = view(receipt.number()).state().objections().getLast();
        assertThat(told.reached()).contains(LocalDate.of(2026, 4, 1));
        assertThat(told.remedy().orElseThrow().suit().from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(column("select data->>'objection' || ' ' || (data->>'way') || ' ' || role from disclosure.case_event"
                        + " where kind = 'notice-received'"))
                .containsExactly("1 opened system");
    }

    @Test
    void an_objection_is_late_by_the_look_at_the_letter() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);
        opens(receipt, LetterFormat.HTML);

        now = Instant.parse("2026-04-09T01:00:00Z");

        assertThat(objectsLate(receipt, view(receipt.number()).state().version()))
                .isTrue();
    }

    @Test
    void staff_who_look_at_a_letter_do_not_make_it_arrive() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        room.letters().forStaff(receipt.number(), decision(receipt.number()), LetterFormat.HTML, OFFICER);

        assertThat(view(receipt.number()).state().decision().orElseThrow().reached())
                .isEmpty();
    }

    @Test
    void what_happens_by_itself_makes_nobody_s_page_stale() {
        Receipt receipt = underWay();
        int version = move(receipt.number(), closed(), OFFICER).state().version();
        opens(receipt, LetterFormat.HTML);
        assertThat(view(receipt.number()).state().version()).isEqualTo(version + 1);

        DecisionMove.InternalReviewOver none = new DecisionMove.InternalReviewOver("끝남", "");
        assertThat(room.desk().foresee(receipt.number(), version, none, OFFICER))
                .isInstanceOfSatisfying(Foresight.Impossible.class, no -> assertThat(no.why())
                        .isInstanceOf(CaseOutcome.Unlawful.class));
        assertThat(room.desk().move(receipt.number(), version - 1, none, OFFICER))
                .as("another's step still is")
                .isInstanceOf(CaseOutcome.Stale.class);
        assertThat(room.desk().move(receipt.number(), version + 2, none, OFFICER))
                .as("and a version that is not yet")
                .isInstanceOf(CaseOutcome.Stale.class);
        assertThat(objectsLate(receipt, version)).isFalse();
    }

    @Test
    void a_day_of_arrival_is_not_entered_from_a_page_that_did_not_know_the_one_there_is() {
        Receipt receipt = underWay();
        int version = move(receipt.number(), closed(), OFFICER).state().version();
        opens(receipt, LetterFormat.HTML);
        DecisionMove.NoticeReceived other = new DecisionMove.NoticeReceived(LocalDate.of(2026, 3, 9), "");

        assertThat(room.desk().foresee(receipt.number(), version, other, OFFICER))
                .isInstanceOfSatisfying(
                        Foresight.Impossible.class, no -> assertThat(no.why()).isInstanceOf(CaseOutcome.Stale.class));
        assertThat(room.desk().move(receipt.number(), version, other, OFFICER)).isInstanceOf(CaseOutcome.Stale.class);
        assertThat(room.desk().move(receipt.number(), version + 1, other, OFFICER))
                .as("who has seen it may correct it")
                .isInstanceOf(CaseOutcome.Done.class);
    }

    @Test
    void a_request_goes_on_at_a_body_of_this_house_and_each_names_the_other() {
        Receipt receipt = ask();
        now = Instant.parse("2026-03-12T01:00:00Z");
        IntakeFact.Ended ended = move(receipt.number(), new IntakeMove.Transfer("달빛구", "달빛구 소관"), DESK)
                .state()
                .ended()
                .orElseThrow();

        CaseNumber there = ended.onward().getFirst();
        Actor desk = Actor.desk("총괄", "달빛구");
        CaseState child = room.desk().view(there, desk).orElseThrow().state();
        assertThat(child.intake().parent()).contains(receipt.number());
        assertThat(child.intake().received()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(room.desk().requester(there, "처리", desk).orElseThrow().name())
                .isEqualTo("홍길동");
        assertThat(column("select count(distinct sealed)::text from disclosure.case_key"))
                .as("each under a key of its own")
                .containsExactly("2");
        assertThat(column("select form || ' ' || addressee from disclosure.letter where number = '" + receipt.number()
                        + "' order by id"))
                .containsExactly("receipt requester", "transfer requester");
        assertThat(room.letters()
                        .forCitizen(
                                receipt.number().value(),
                                receipt.secret(),
                                "192.0.2.1",
                                view(receipt.number()).letters().getLast().id(),
                                LetterFormat.HTML))
                .isInstanceOfSatisfying(LetterDesk.Answer.Found.class, found -> assertThat(
                                new String(found.file().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains(there.value()));
    }

    @Test
    void parts_of_a_request_are_named_by_its_end() {
        Receipt receipt = ask();
        IntakeMove.Split split = new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("달빛구", "나")), "");

        assertThat(move(receipt.number(), split, DESK)
                        .state()
                        .ended()
                        .orElseThrow()
                        .onward())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_body_outside_gets_a_letter_that_says_nothing_of_who_asks() {
        Receipt receipt = ask();
        IntakeMove.Transfer out = new IntakeMove.Transfer("먼바다군", Optional.of("먼바다로 1\n총무과"), "먼바다군 소관");

        CaseView ended = move(receipt.number(), out, DESK);

        assertThat(ended.state().ended().orElseThrow().onward()).isEmpty();
        LetterView letter = ended.letters().getLast();
        assertThat(letter.letter())
                .isEqualTo(new LetterTo(LetterForm.TRANSFER_REQUEST, LetterTo.Addressee.BODY, "먼바다군"));
        room.post().round();
        assertThat(room.letters().waiting(DESK))
                .anySatisfy(waiting -> assertThat(waiting.id()).isEqualTo(letter.id()));
        assertThat(room.letters().forStaff(receipt.number(), letter.id(), LetterFormat.HTML, DESK))
                .isInstanceOfSatisfying(LetterDesk.Answer.Found.class, found -> assertThat(
                                new String(found.file().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("먼바다군 귀중", "먼바다로 1", "먼바다군 소관", "붙임")
                        .doesNotContain("홍길동"));
    }

    @Test
    void the_request_itself_goes_with_that_letter_and_the_look_at_it_is_written_down() {
        Receipt receipt = ask();
        IntakeMove.Transfer out = new IntakeMove.Transfer("먼바다군", Optional.of("먼바다로 1\n총무과"), "먼바다군 소관");
        now = Instant.parse("2026-03-12T01:00:00Z");
        List<LetterView> letters = move(receipt.number(), out, DESK).letters();
        long letter = letters.getLast().id();

        assertThat(enclosed(receipt.number(), letter, LetterFormat.HTML, DESK))
                .contains("정보공개 청구서", "별지 제1호의2서식", "홍길동", "hong@example.kr", "은모래천", "2026. 3. 9.", BODY + " 귀중");
        assertThat(enclosed(receipt.number(), letter, LetterFormat.PDF, DESK)).startsWith("%PDF");
        assertThat(room.desk().looks(receipt.number(), DESK))
                .filteredOn(look -> look.who().equals(DESK.name()))
                .extracting(IdentityLook::why)
                .containsExactly("letter " + letter + " 붙임: 정보공개 청구서", "letter " + letter + " 붙임: 정보공개 청구서");
        assertThat(room.letters().forStaff(receipt.number(), letter, LetterFormat.HTML, DESK))
                .isInstanceOfSatisfying(LetterDesk.Answer.Found.class, found -> assertThat(
                                new String(found.file().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("정보공개 청구서(별지 제1호의2서식) 1부"));

        assertThat(room.letters().enclosure(receipt.number(), letters.getFirst().id(), LetterFormat.HTML, DESK))
                .as("no other letter has one")
                .isInstanceOf(LetterDesk.Answer.None.class);
        assertThat(room.letters().enclosure(receipt.number(), letter, LetterFormat.HTML, Actor.desk("총괄", "달빛구")))
                .as("nor is it another body's")
                .isInstanceOf(LetterDesk.Answer.None.class);
        assertThat(room.desk().looks(receipt.number(), DESK))
                .filteredOn(look -> look.why().contains("붙임"))
                .hasSize(2);
    }

    private String enclosed(CaseNumber number, long letter, LetterFormat format, Actor actor) {
        LetterDesk.Answer answer = room.letters().enclosure(number, letter, format, actor);
        assertThat(answer).isInstanceOf(LetterDesk.Answer.Found.class);
        return new String(((LetterDesk.Answer.Found) answer).file().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_body_nobody_knows_is_refused_and_so_is_an_address_of_one_that_is_known() {
        CaseNumber number = ask().number();
        int version = view(number).state().version();

        refused(number, version, new IntakeMove.Transfer("없는 기관", "소관"), "to", "없는 기관");
        refused(number, version, new IntakeMove.Transfer("달빛구", Optional.of("주소"), "소관"), "address", "달빛구");
        refused(
                number,
                version,
                new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("없는 기관", "나")), ""),
                "parts.body",
                "없는 기관");
        assertThat(view(number).state().over()).isFalse();
        assertThat(column("select number from disclosure.case_row")).hasSize(1);
    }

    private void refused(CaseNumber number, int version, Move move, String field, String word) {
        for (Runnable way : List.<Runnable>of(() -> room.desk().move(number, version, move, DESK), () -> room.desk()
                .foresee(number, version, move, DESK))) {
            org.assertj.core.api.Assertions.assertThatThrownBy(way::run)
                    .isInstanceOfSatisfying(BadInputException.class, bad -> {
                        assertThat(bad.field()).isEqualTo(field);
                        assertThat(bad.sentence().ko()).contains(word);
                    });
        }
    }
}
