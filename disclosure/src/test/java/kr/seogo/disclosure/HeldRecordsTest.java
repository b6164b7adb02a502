package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records one body made and another holds: who receives what is asked of them, who is heard, who decides. */
class HeldRecordsTest extends CaseRoomFixture {

    private static final String RECORD = "s1plan";
    private static final String ELSEWHERE = "옛날군";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FakeRegister register = new FakeRegister();

    @BeforeEach
    void join_an_archive() {
        register.hold(RECORD, DisclosureClass.CLOSED);
        joined(BODY, Optional.empty());
    }

    private void joined(String agency, Optional<String> holder) {
        JoinedArchive held = new FakeCatalogue(register, agency).joined();
        room = CaseRoom.open(
                database,
                law,
                KEYS,
                new JoinedArchive(held.catalogue(), held.access(), held.search(), held.holdsOf(), holder),
                () -> now);
    }

    private CaseNumber askedOf(String body, List<String> records) {
        NewRequest asked = asked("도로 준공 도면").request();
        return room.citizens()
                .ask(new NewCase(
                        new NewRequest(
                                asked.channel(),
                                asked.origin(),
                                asked.parent(),
                                asked.arrived(),
                                asked.received(),
                                body,
                                asked.wants(),
                                records,
                                asked.delivery(),
                                false,
                                Optional.empty()),
                        asked("x").requester()))
                .number();
    }

    @Test
    void a_body_that_nobody_works_for_is_not_offered_and_cannot_be_asked() {
        joined(ELSEWHERE, Optional.empty());

        assertThat(room.bodies().asked()).containsExactly("달빛구", BODY);
        refusesToReceive(ELSEWHERE);
        joined(ELSEWHERE, Optional.of("없는 기록원"));
        assertThat(room.bodies().asked()).containsExactly("달빛구", BODY);
        refusesToReceive(ELSEWHERE);
        Jdbi.create(database)
                .useHandle(handle -> handle.execute("delete from disclosure.department; delete from disclosure.body"));
        joined(BODY, Optional.empty());
        assertThat(room.bodies().asked()).isEmpty();
        refusesToReceive(BODY);
        assertThat(column("select number from disclosure.case_row")).isEmpty();
    }

    private void refusesToReceive(String body) {
        assertThatThrownBy(() -> askedOf(body, List.of())).isInstanceOfSatisfying(BadInputException.class, bad -> {
            assertThat(bad.field()).isEqualTo("body");
            assertThat(bad.sentence().ko()).contains(body, "직접 청구");
        });
    }

    @Test
    void the_holder_receives_what_is_asked_of_it_and_decides_once_the_producer_was_heard() {
        joined(ELSEWHERE, Optional.of(BODY));
        assertThat(room.bodies().asked()).containsExactly("달빛구", ELSEWHERE, BODY);
        CaseNumber number = askedOf(ELSEWHERE, List.of());
        IntakeFact.Received intake =
                room.desk().view(number, DESK).orElseThrow().state().intake();
        assertThat(intake.body()).isEqualTo(BODY);
        assertThat(intake.addressed()).contains(ELSEWHERE);
        move(number, new IntakeMove.Assign("하천과", ""), DESK);

        assertThat(room.desk().move(number, 2, opened(), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.CONSULTATION));
        move(number, consult(ConsultationKind.RECORD_PRODUCER, ELSEWHERE), DESK);
        move(number, new HearingMove.ConsultationAnswer(1, "이의 없음", ""), DESK);
        move(number, opened(), OFFICER);

        assertThat(room.records().settle()).isEqualTo(1);
        assertThat(register.of(RECORD).disclosure()).isEqualTo(DisclosureClass.OPEN);
    }

    @Test
    void the_holder_redacts_what_another_body_made_once_that_was_heard() {
        JoinedArchive held = new FakeCatalogue(register, ELSEWHERE).joined();
        JoinedArchive holding =
                new JoinedArchive(held.catalogue(), held.access(), held.search(), held.holdsOf(), Optional.of(BODY));
        room = CaseRoom.open(database, law, KEYS, holding, Optional.empty(), parts(), () -> now);
        CaseNumber number = askedOf(BODY, List.of());
        move(number, new IntakeMove.Assign("하천과", ""), DESK);

        assertThat(refused(number)).contains(ELSEWHERE + "의 의견을 먼저");
        move(number, consult(ConsultationKind.RECORD_PRODUCER, ELSEWHERE), DESK);
        assertThat(refused(number)).as("asked is not heard").contains(ELSEWHERE + "의 의견을 먼저");
        move(number, new HearingMove.ConsultationAnswer(1, "이의 없음", ""), DESK);
        assertThat(refused(number)).contains("이 사건이 다루는 기록이 아닙니다");
    }

    private LeavingParts parts() {
        return new LeavingParts(
                new NoTool(),
                Optional.empty(),
                new FakeRedactions(),
                folder.resolve("drafts"),
                folder.resolve("cases"));
    }

    private String refused(CaseNumber number) {
        RedactionOutcome outcome = room.redactions()
                .draft(
                        new RedactionOrder(
                                number, new RecordId(RECORD), 1, List.of(new RedactionMark.Text(6, "홍길동")), List.of()),
                        new Caller.Staff(
                                OFFICER.name(), Set.of(Caller.Role.DISCLOSURE_OFFICER), BODY, OFFICER.department()));
        assertThat(outcome).isInstanceOf(RedactionOutcome.Refused.class);
        return ((RedactionOutcome.Refused) outcome).sentence().ko();
    }

    private static DecisionMove.Decide opened() {
        return new DecisionMove.Decide(
                DecisionKind.OPEN,
                List.of(),
                List.of(),
                Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "포털", DeliveryForm.ELECTRONIC, false)),
                List.of(RecordDecision.open(RECORD)),
                "공익");
    }

    @Test
    void decides_about_what_another_body_made_only_once_that_body_was_asked_and_has_had_its_days() {
        CaseNumber number = askedOf("달빛구", List.of("ark:/99999/" + RECORD));
        Actor desk = Actor.desk("총괄 정", "달빛구");
        Actor officer = Actor.officer("담당 정", "달빛구", "총무과");
        room.desk().move(number, 1, new IntakeMove.Assign("총무과", ""), desk);

        refusesUnheard(number, 2, officer);
        done(room.desk().move(number, 2, consult(ConsultationKind.OTHER_UNIT, BODY), desk));
        refusesUnheard(number, 3, officer);
        done(room.desk().move(number, 3, consult(ConsultationKind.PRODUCING_BODY, BODY + "교육청"), desk));
        done(room.desk().move(number, 4, new HearingMove.ConsultationAnswer(2, "다른 기관", ""), desk));
        refusesUnheard(number, 5, officer);
        done(room.desk().move(number, 5, consult(ConsultationKind.PRODUCING_BODY, BODY + " 하천과"), desk));
        assertThat(room.desk().move(number, 6, closed(), officer))
                .as("its days are not over")
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class,
                        no -> assertThat(no.sentence().ko()).contains("회신기한"));
        now = now.plus(Duration.ofDays(3));

        done(room.desk().move(number, 6, closed(), officer));
    }

    private void refusesUnheard(CaseNumber number, int version, Actor officer) {
        assertThat(room.desk().move(number, version, closed(), officer))
                .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> {
                    assertThat(no.rule()).isEqualTo(CaseRule.CONSULTATION);
                    assertThat(no.sentence().ko()).contains(BODY + "에서 생산했습니다");
                });
    }

    private static HearingMove.Consult consult(ConsultationKind kind, String whom) {
        return new HearingMove.Consult(
                kind,
                whom,
                "공개 여부",
                kind == ConsultationKind.RECORD_PRODUCER ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, 10)),
                "");
    }
}
