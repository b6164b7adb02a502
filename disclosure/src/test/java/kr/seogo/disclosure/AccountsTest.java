package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CommitteeOutcome;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who acted is told by the account, whatever they were called then; by the name where nothing else is known. */
class AccountsTest extends CaseRoomFixture {

    private static final Actor LEE = OFFICER.knownBy("lee");
    private static final Actor KIM = DESK.knownBy("kim");

    @Test
    void whoever_signs_in_acts_by_their_account_and_that_is_kept_with_every_step() {
        Caller.Staff staff =
                new Caller.Staff("담당 이", Set.of(Caller.Role.DISCLOSURE_OFFICER), BODY, Optional.of("하천과"), "lee");
        CaseNumber number = objected(Actor.of(staff).orElseThrow());

        assertThat(column("select account from disclosure.case_event where kind = 'decided'"))
                .containsExactly("lee");
        assertThat(room.desk().view(number, DESK).orElseThrow().events())
                .filteredOn(event -> event.fact() instanceof DecisionFact.Decided)
                .singleElement()
                .satisfies(event -> assertThat(event.stamp().actor()).isEqualTo(LEE));
    }

    @Test
    void an_account_that_is_only_the_name_says_no_more_than_the_name() {
        Caller.Staff staff = new Caller.Staff("총괄 김", Set.of(Caller.Role.DISCLOSURE_DESK), BODY);

        assertThat(Actor.of(staff)).contains(DESK);
    }

    @Test
    void a_member_who_decided_under_another_name_is_kept_from_the_item() {
        CaseNumber number = objected(LEE);
        MeetingNumber meeting = opened(number, Optional.of("lee"));

        assertThat(item(meeting).keepsOut(5)).isTrue();
    }

    @Test
    void a_member_who_only_shares_the_name_of_whoever_decided_sits_on_it() {
        CaseNumber number = objected(Actor.officer("과장 오", BODY, "하천과").knownBy("oh2"));
        MeetingNumber meeting = opened(number, Optional.of("oh1"));

        assertThat(item(meeting).keepsOut(5)).isFalse();
    }

    @Test
    void of_a_step_from_before_accounts_were_kept_the_name_is_what_is_compared() {
        CaseNumber number = objected(Actor.officer("과장 오", BODY, "하천과"));
        MeetingNumber meeting = opened(number, Optional.of("oh1"));

        assertThat(column("select coalesce(account, 'unknown') from disclosure.case_event where kind = 'decided'"))
                .containsExactly("unknown");
        assertThat(item(meeting).keepsOut(5)).isTrue();
    }

    @Test
    void whoever_held_the_gate_does_not_decide_under_another_name() {
        CaseNumber number = objected(LEE);
        move(number, exempt(), KIM);

        assertThat(decide(number, Actor.officer("담당 김", BODY, "하천과").knownBy("kim")))
                .isInstanceOf(CaseOutcome.NotPermitted.class);
        assertThat(decide(number, Actor.officer("총괄 김", BODY, "하천과").knownBy("kim2")))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    @Test
    void two_officers_of_one_name_are_two() {
        CaseNumber number = underWay().number();
        move(number, new IntakeMove.TakeUp(""), LEE);

        move(number, new IntakeMove.TakeUp(""), OFFICER.knownBy("lee2"));

        assertThat(room.desk().move(number, 4, new IntakeMove.TakeUp(""), OFFICER.knownBy("lee2")))
                .isInstanceOf(CaseOutcome.Unlawful.class);
    }

    @Test
    void a_look_is_written_down_with_the_account() {
        CaseNumber number = underWay().number();

        room.desk().requester(number, "연락", LEE);

        assertThat(column("select account from disclosure.identity_look where why = '연락'"))
                .containsExactly("lee");
    }

    @Test
    void a_step_of_before_reads_as_of_somebody_known_by_name() {
        CaseNumber number = objected(LEE);
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.case_event (number, version, at, day, actor, role, body, kind, rule, why,"
                                + " data) values (?, 6, now(), '2026-03-10', '총괄 김', 'desk', ?, 'committee-heard',"
                                + " 'committee-gate', '심의', cast(? as jsonb))",
                        number.value(),
                        BODY,
                        "{\"objection\":1,\"meeting\":\"제3차\",\"day\":\"2026-03-10\",\"outcome\":\"upheld\"}"));

        Objection objection = room.desk()
                .view(number, DESK)
                .orElseThrow()
                .state()
                .objections()
                .getFirst();

        assertThat(objection.gatekeeperAccount()).isEmpty();
        assertThat(objection.gateHeldBy(KIM.person())).isTrue();
        assertThat(objection.gateHeldBy(LEE.person())).isFalse();
    }

    @Test
    void a_simple_repeat_of_before_the_earlier_case_was_named_still_opens_the_gate() {
        CaseNumber number = objected(LEE);
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.case_event (number, version, at, day, actor, role, body, kind, rule, why,"
                                + " data) values (?, 6, now(), '2026-03-10', '총괄 김', 'desk', ?, 'committee-exempted',"
                                + " 'committee-gate', '반복', cast(? as jsonb))",
                        number.value(),
                        BODY,
                        "{\"objection\":1,\"basis\":\"simple-repeat\"}"));

        Objection objection = room.desk()
                .view(number, DESK)
                .orElseThrow()
                .state()
                .objections()
                .getFirst();

        assertThat(objection.gatePassed()).isTrue();
        assertThat(objection.exempt().orElseThrow().earlier()).isEmpty();
    }

    private CaseNumber objected(Actor decider) {
        CaseNumber number = underWay().number();
        move(
                number,
                new DecisionMove.Decide(
                        DecisionKind.CLOSED, List.of(Refusal.of("전부", 1, "법령상 비밀")), List.of(), Optional.empty(), ""),
                decider);
        move(number, new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.empty(), ""), DESK);
        return number;
    }

    private static ObjectionMove.ExemptCommittee exempt() {
        return new ObjectionMove.ExemptCommittee(0, GateExemption.SECRET_BY_STATUTE, "법령상 비밀");
    }

    private CaseOutcome decide(CaseNumber number, Actor actor) {
        int version = room.desk().view(number, DESK).orElseThrow().state().version();
        return room.desk()
                .move(
                        number,
                        version,
                        new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "", "이유"),
                        actor);
    }

    private MeetingNumber opened(CaseNumber number, Optional<String> account) {
        IntStream.rangeClosed(1, 4).forEach(i -> appoint("위원 " + i, MemberKind.EXTERNAL, Optional.empty()));
        appoint("과장 오", MemberKind.INTERNAL, account);
        roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""));
        room.committee()
                .convene(
                        new MeetingMove.Convene(
                                MeetingKind.IN_PERSON, LocalDate.of(2026, 3, 18), LocalTime.of(14, 0), "회의실", ""),
                        DESK);
        MeetingNumber meeting =
                room.committee().meetings(2026, DESK).getFirst().meeting().number();
        step(meeting, new MeetingMove.AddItem(ItemKind.OBJECTION, Optional.of(number), 0, "", "", ""));
        step(meeting, new MeetingMove.TellAgenda("", ""));
        step(meeting, new MeetingMove.HandPapers("", ""));
        now = Instant.parse("2026-03-18T01:00:00Z");
        step(meeting, new MeetingMove.Open(List.of(1, 2, 3, 5), 1, ""));
        return meeting;
    }

    private AgendaItem item(MeetingNumber meeting) {
        return room.committee()
                .meeting(meeting, DESK)
                .orElseThrow()
                .meeting()
                .item(1)
                .orElseThrow();
    }

    private void appoint(String name, MemberKind kind, Optional<String> account) {
        roster(new RosterMove.Appoint(name, kind, "교수", account, LocalDate.of(2026, 1, 1), ""));
    }

    private void roster(RosterMove move) {
        int version = room.committee().committee(DESK).orElseThrow().committee().version();
        assertThat(room.committee().move(version, move, DESK)).isInstanceOf(CommitteeOutcome.Done.class);
    }

    private void step(MeetingNumber meeting, MeetingMove move) {
        int version =
                room.committee().meeting(meeting, DESK).orElseThrow().meeting().version();
        assertThat(room.committee().move(meeting, version, move, DESK)).isInstanceOf(CommitteeOutcome.Done.class);
    }
}
