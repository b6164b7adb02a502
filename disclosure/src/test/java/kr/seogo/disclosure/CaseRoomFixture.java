package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens.Answer;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A room over a database of its own, with people to act in it and a clock to move. */
abstract class CaseRoomFixture {

    static final String BODY = "한빛시";
    static final Actor DESK = Actor.desk("총괄 김", BODY);
    static final Actor OFFICER = Actor.officer("담당 이", BODY, "하천과");
    static final Actor OTHER = Actor.officer("담당 박", BODY, "공원과");
    static final IdentityKeys KEYS = IdentityKeys.of(List.of("k".repeat(40)));

    private static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(DisclosureSchema::migrate);

    volatile Instant now = Instant.parse("2026-03-09T01:00:00Z");

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    private TestDatabase kept;

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    DataSource database;

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    DisclosureRoom law;

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    CaseRoom room;

    @BeforeEach
    void open_a_room_of_its_own() {
        kept = beginning().copy();
        database = kept.source();
        InstantSource clock = () -> now;
        law = DisclosureRoom.open(database, ReceiptRule.STANDARD, clock);
        room = CaseRoom.open(database, law, KEYS, clock);
        room.bodies().add(BODY, "하천과");
        room.bodies().add(BODY, "공원과");
        room.bodies().add("달빛구", "총무과");
    }

    /** What the database holds before the room opens. */
    TestDatabase.Beginning beginning() {
        return MIGRATED;
    }

    @AfterEach
    void throw_the_database_away() {
        kept.close();
    }

    NewCase asked(String wants) {
        return new NewCase(
                new NewRequest(
                        Channel.ONLINE,
                        Origin.ASKED,
                        Optional.empty(),
                        now,
                        Optional.empty(),
                        BODY,
                        wants,
                        List.of(),
                        DeliveryForm.ELECTRONIC,
                        false,
                        Optional.empty()),
                new Requester("홍길동", "", "", "1980-01-02", "서울 어딘가", "hong@example.kr", "010-0000-0000"));
    }

    Receipt ask() {
        return room.citizens().ask(asked("은모래천 준설 계획 <script>alert(1)</script>"));
    }

    /** The committee of the body is merged with another's, and the desk records what that found. */
    void mergeCommittee() {
        assertThat(room.committee()
                        .move(
                                0,
                                new RosterMove.SetRules(
                                        ChairBy.HEAD,
                                        ExternalShare.ORDINARY,
                                        Optional.of("한빛도"),
                                        Optional.empty(),
                                        "협의하여 통합"),
                                DESK))
                .isInstanceOf(CommitteeOutcome.Done.class);
    }

    CaseView done(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
        return ((CaseOutcome.Done) outcome).view();
    }

    CaseView move(CaseNumber number, Move move, Actor actor) {
        int version = room.desk().view(number, DESK).orElseThrow().state().version();
        return done(room.desk().move(number, version, move, actor));
    }

    Receipt underWay() {
        Receipt receipt = ask();
        move(receipt.number(), new IntakeMove.Assign("하천과", ""), DESK);
        return receipt;
    }

    static DecisionMove.Decide closed() {
        return new DecisionMove.Decide(
                DecisionKind.CLOSED, List.of(Refusal.of("전부", 2, "이유")), List.of(), Optional.empty(), "");
    }

    Answer look(Receipt receipt, String secret) {
        return room.citizens().look(receipt.number().value(), secret, "192.0.2.1");
    }

    List<String> column(String sql) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
