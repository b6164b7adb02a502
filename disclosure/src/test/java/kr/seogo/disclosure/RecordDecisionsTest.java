package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.disclosure.api.CaseOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case decides about records of the catalogue. */
class RecordDecisionsTest extends CaseRoomFixture {

    private static final String RECORD = "s1plan";
    private static final String OPEN = "s1open";

    private final FakeRegister register = new FakeRegister();

    @BeforeEach
    void join_an_archive() {
        register.hold(RECORD, DisclosureClass.CLOSED);
        register.hold(OPEN, DisclosureClass.OPEN);
        reopen();
    }

    /** As after a kill: everything that was held in memory is gone. */
    private void reopen() {
        FakeCatalogue catalogue = new FakeCatalogue(register, BODY);
        room = CaseRoom.open(database, law, KEYS, catalogue.joined(), () -> now);
    }

    @Test
    void opens_a_record_on_the_day_of_disclosure_and_not_before_naming_the_case() {
        CaseNumber number = underWay().number();
        move(number, open(LocalDate.of(2026, 3, 12), RecordDecision.open("ark:/99999/" + RECORD)), OFFICER);

        assertThat(room.records().settle()).isZero();
        assertThat(register.of(RECORD).disclosure()).isEqualTo(DisclosureClass.CLOSED);
        now = now.plus(Duration.ofDays(3));
        assertThat(room.records().settle()).isEqualTo(1);
        assertThat(register.of(RECORD).disclosure()).isEqualTo(DisclosureClass.OPEN);
        assertThat(register.of(RECORD).reason()).contains(number.value());
        assertThat(register.of(RECORD).decidedBy()).isEqualTo(OFFICER.name());
        assertThat(room.records().settle()).isZero();
    }

    @Test
    void is_decided_once_when_killed_between_the_register_and_its_own_note() {
        CaseNumber number = underWay().number();
        move(number, open(LocalDate.of(2026, 3, 9), RecordDecision.open(RECORD)), OFFICER);
        register.killedOnce = true;

        assertThatThrownBy(() -> room.records().settle()).hasMessageContaining(number.value());
        reopen();
        assertThat(room.records().settle()).as("not at once again").isZero();
        now = now.plus(Duration.ofMinutes(3));
        assertThat(room.records().settle()).isEqualTo(1);

        assertThat(register.all().get(RecordDecision.open(RECORD).id())).hasSize(2);
        assertThat(column("select state from disclosure.record_decision")).containsExactly("settled");
    }

    @Test
    void waits_for_the_thirty_days_and_the_objection_of_a_third_party() {
        CaseNumber number = underWay().number();
        move(number, new HearingMove.NotifyThirdParty("제3자 가", Optional.empty(), Optional.empty(), ""), OFFICER);
        move(number, new HearingMove.ThirdPartyAnswer("제3자 가", true, "영업비밀", Optional.empty(), ""), OFFICER);
        move(number, open(LocalDate.of(2026, 4, 9), RecordDecision.open(RECORD)), OFFICER);
        now = now.plus(Duration.ofDays(30));
        assertThat(room.records().settle()).isZero();
        now = now.plus(Duration.ofDays(1));
        assertThat(room.records().settle()).as("it may still object").isZero();
        LocalDate arrived = LocalDate.of(2026, 3, 10);
        move(number, new HearingMove.ThirdPartyReached("제3자 가", arrived, Optional.empty(), ""), OFFICER);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(room.records().settle()).isEqualTo(1);
    }

    @Test
    void keeps_a_stayed_decision_waiting_until_the_court_lifts_the_stay() {
        CaseNumber number = underWay().number();
        move(number, open(LocalDate.of(2026, 3, 9), RecordDecision.open(RECORD)), OFFICER);
        move(number, new DecisionMove.CourtStay("행정법원", ""), DESK);
        assertThat(room.records().settle()).isZero();
        move(number, new DecisionMove.CourtStayLifted("행정법원", ""), DESK);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(room.records().settle()).isEqualTo(1);
    }

    @Test
    void closes_partly_by_the_items_of_the_decision_and_never_what_is_open_unless_it_says_so() {
        CaseNumber number = underWay().number();
        DecisionMove.Decide unasked = partial(new RecordDecision(OPEN, DecisionKind.PARTIAL, List.of(), false));
        assertThatThrownBy(() -> move(number, unasked, OFFICER))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("records"));
        move(
                number,
                partial(
                        new RecordDecision(OPEN, DecisionKind.PARTIAL, List.of(), true),
                        new RecordDecision(RECORD, DecisionKind.PARTIAL, List.of(6), false)),
                OFFICER);

        assertThat(room.records().settle()).isEqualTo(2);
        assertThat(register.of(OPEN).disclosure()).isEqualTo(DisclosureClass.PARTIAL);
        assertThat(register.of(OPEN).grounds()).containsExactly(6, 7);
        assertThat(register.of(RECORD).grounds()).containsExactly(6);
    }

    @Test
    void shows_what_looks_like_personal_data_in_titles_only_once_it_was_looked_at() {
        CaseNumber number = underWay().number();
        register.personal.add(RecordDecision.open(RECORD).id());
        assertThatThrownBy(() -> move(number, open(LocalDate.of(2026, 3, 9), RecordDecision.open(RECORD)), OFFICER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("전화번호 01*");

        move(
                number,
                open(LocalDate.of(2026, 3, 9), new RecordDecision(RECORD, DecisionKind.OPEN, List.of(), false, true)),
                OFFICER);

        assertThat(room.records().settle()).isEqualTo(1);
    }

    @Test
    void refuses_a_record_that_is_not_held_or_not_of_the_body_and_one_that_does_not_fit_the_decision() {
        CaseNumber number = underWay().number();
        for (String name : List.of("s1none", "<script>", "../x")) {
            assertThatThrownBy(() -> move(number, open(LocalDate.of(2026, 3, 9), RecordDecision.open(name)), OFFICER))
                    .isInstanceOf(BadInputException.class);
        }
        FakeCatalogue others = new FakeCatalogue(register, "달빛구");
        room = CaseRoom.open(database, law, KEYS, others.joined(), () -> now);
        assertThatThrownBy(() -> move(number, open(LocalDate.of(2026, 3, 9), RecordDecision.open(RECORD)), OFFICER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(BODY);
        reopen();
        DecisionMove.Decide unfit =
                open(LocalDate.of(2026, 3, 9), new RecordDecision(RECORD, DecisionKind.CLOSED, List.of(), false));
        assertThat(room.desk().move(number, 2, unfit, OFFICER)).isInstanceOf(CaseOutcome.Unlawful.class);
        assertThat(column("select record from disclosure.record_decision")).isEmpty();
    }

    @Test
    void discloses_at_once_only_a_record_that_everybody_can_read_and_that_no_third_party_opposes() {
        CaseNumber number = underWay().number();
        assertThatThrownBy(() -> move(number, immediate(RECORD), OFFICER)).isInstanceOf(BadInputException.class);
        move(number, new HearingMove.NotifyThirdParty("제3자 가", Optional.empty(), Optional.empty(), ""), OFFICER);
        move(number, new HearingMove.ThirdPartyAnswer("제3자 가", true, "영업비밀", Optional.empty(), ""), OFFICER);
        int version = room.desk().view(number, DESK).orElseThrow().state().version();
        assertThat(room.desk().move(number, version, immediate(OPEN), OFFICER))
                .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> assertThat(no.rule())
                        .isEqualTo(CaseRule.THIRD_PARTY_OPINION));

        CaseNumber other = underWay().number();
        assertThat(move(other, immediate(OPEN), OFFICER)
                        .state()
                        .ended()
                        .orElseThrow()
                        .detail())
                .contains(OPEN);
    }

    @Test
    void passes_no_request_on_to_a_body_whose_records_alone_are_here() {
        room = CaseRoom.open(database, law, KEYS, new FakeCatalogue(register, "옛날군").joined(), () -> now);
        CaseNumber number = ask().number();
        IntakeMove.Split split = new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("옛날군", "나")), "");
        for (int asked = 0; asked < 2; asked++) {
            refusesElsewhere(number, new IntakeMove.Transfer("옛날군", "소관"), "to");
            refusesElsewhere(number, split, "parts.body");
            assertThat(room.bodies().knows("옛날군")).as("its records are here").isTrue();
        }
        assertThat(room.bodies().here()).containsExactly("달빛구", BODY);

        IntakeFact.Ended ended = move(number, new IntakeMove.Transfer("옛날군", Optional.of("옛길 1"), "소관"), DESK)
                .state()
                .ended()
                .orElseThrow();

        assertThat(ended.onward()).as("nobody would work on a case there").isEmpty();
        assertThat(ended.address()).contains("옛길 1");
        room.bodies().add("옛날군");
        assertThat(move(ask().number(), new IntakeMove.Transfer("옛날군", "소관"), DESK)
                        .state()
                        .ended()
                        .orElseThrow()
                        .onward())
                .as("once it has an account")
                .hasSize(1);
    }

    private void refusesElsewhere(CaseNumber number, Move move, String field) {
        assertThatThrownBy(() -> room.desk().move(number, 1, move, DESK))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.field()).isEqualTo(field);
                    assertThat(bad.sentence().ko()).contains("옛날군");
                });
    }

    private static IntakeMove.Immediate immediate(String record) {
        return new IntakeMove.Immediate(ImmediateBasis.MADE_FOR_DISCLOSURE, "", Optional.of(record), "");
    }

    private static DecisionMove.Decide open(LocalDate day, RecordDecision record) {
        return new DecisionMove.Decide(
                DecisionKind.OPEN,
                List.of(),
                List.of(),
                Optional.of(new Disclosing(day, "포털", DeliveryForm.ELECTRONIC, false)),
                List.of(record),
                "공익");
    }

    private static DecisionMove.Decide partial(RecordDecision... records) {
        return new DecisionMove.Decide(
                DecisionKind.PARTIAL,
                List.of(Refusal.of("이름", 6, "개인정보"), Refusal.of("단가", 7, "영업비밀")),
                List.of(),
                Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "포털", DeliveryForm.ELECTRONIC, false)),
                List.of(records),
                "");
    }
}
