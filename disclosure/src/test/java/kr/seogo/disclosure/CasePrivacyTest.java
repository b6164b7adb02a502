package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.Citizens.Answer;
import kr.seogo.disclosure.api.Citizens.Made;
import kr.seogo.disclosure.api.Receipt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who asks is sealed and looked at for a reason; a case opens by its secret alone. */
class CasePrivacyTest extends CaseRoomFixture {

    @Test
    void keeps_who_asks_sealed_and_writes_every_look_down() {
        Receipt receipt = ask();

        assertThat(column("select encode(sealed, 'escape') from disclosure.requester"))
                .noneMatch(text -> text.contains("hong@example.kr"));
        for (String table : List.of("case_event", "case_row", "letter", "case_secret")) {
            assertThat(column("select cast(t as text) from disclosure." + table + " t"))
                    .noneMatch(row -> row.contains("홍길동") || row.contains("hong@") || row.contains(receipt.secret()));
        }
        assertThatThrownBy(() -> room.desk().requester(receipt.number(), " ", DESK))
                .isInstanceOf(BadInputException.class);
        assertThat(room.desk().requester(receipt.number(), "통지서 발송", DESK))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("홍길동"));
        assertThat(room.desk().requester(receipt.number(), "궁금해서", OTHER)).isEmpty();
        assertThat(room.desk().looks(receipt.number(), DESK)).singleElement().satisfies(look -> assertThat(look.why())
                .isEqualTo("통지서 발송"));
    }

    @Test
    void opens_no_identity_that_was_moved_to_another_case_or_sealed_by_another_key() {
        Receipt first = ask();
        Receipt second = ask();
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "update disclosure.requester set sealed = (select sealed from disclosure.requester where number ="
                                + " ?) where number = ?",
                        first.number().value(),
                        second.number().value()));

        assertThatThrownBy(() -> room.desk().requester(second.number(), "발송", DESK))
                .hasMessageContaining(second.number().value());
        CaseRoom other = CaseRoom.open(database, law, IdentityKeys.of(List.of("x".repeat(40))), () -> now);
        assertThatThrownBy(() -> other.desk().requester(first.number(), "발송", DESK))
                .hasMessageContaining(KEYS.current());
        CaseRoom both =
                CaseRoom.open(database, law, IdentityKeys.of(List.of("x".repeat(40), "k".repeat(40))), () -> now);
        assertThat(both.desk().requester(first.number(), "발송", DESK)).isPresent();
    }

    @Test
    void opens_a_case_only_by_its_secret_and_slows_guessing_down() {
        Receipt receipt = ask();
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.Seen.class);
        assertThat(look(receipt, receipt.secret().replace("-", ""))).isInstanceOf(Answer.Seen.class);
        assertThat(look(receipt, "")).isInstanceOf(Answer.Unknown.class);

        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(look(receipt, "wrong" + i));
        }

        assertThat(answers).noneMatch(Answer.Seen.class::isInstance);
        assertThat(answers).filteredOn(Answer.Unknown.class::isInstance).hasSizeLessThan(15);
        assertThat(answers.getLast()).isInstanceOf(Answer.TooMany.class);
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.TooMany.class);
        assertThat(room.citizens().look("2026-9999999-9", "x", "192.0.2.9")).isInstanceOf(Answer.Unknown.class);
        now = now.plusSeconds(3_700);
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.Seen.class);
    }

    @Test
    void lets_the_requester_act_in_the_own_case_and_hides_what_others_said() {
        Receipt receipt = underWay();
        move(
                receipt.number(),
                new HearingMove.Consult(
                        ConsultationKind.OTHER_UNIT, "예산과", "금액", Optional.of(LocalDate.of(2026, 3, 12)), ""),
                OFFICER);
        move(receipt.number(), closed(), OFFICER);
        int version =
                room.desk().view(receipt.number(), DESK).orElseThrow().state().version();

        Made made = room.citizens()
                .move(
                        receipt.number().value(),
                        receipt.secret(),
                        "192.0.2.1",
                        version,
                        new ObjectionMove.FileObjection(Channel.ONLINE, "공개하여 주십시오", Optional.empty(), ""));

        assertThat(made).isInstanceOf(Made.Looked.class);
        Answer.Seen seen = (Answer.Seen) ((Made.Looked) made).answer();
        assertThat(seen.view().steps())
                .extracting(step -> step.kind().code())
                .containsExactly("received", "assigned", "decided", "objected");
        assertThat(room.citizens()
                        .move(
                                receipt.number().value(),
                                receipt.secret(),
                                "192.0.2.1",
                                version + 1,
                                new IntakeMove.Assign("하천과", "")))
                .isInstanceOfSatisfying(Made.Moved.class, moved -> assertThat(moved.outcome())
                        .isInstanceOf(CaseOutcome.NotPermitted.class));
    }
}
