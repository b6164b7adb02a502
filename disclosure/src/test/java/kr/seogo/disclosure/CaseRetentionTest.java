package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.RetentionRules.Kind;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseRetention;
import kr.seogo.disclosure.api.CaseRetention.Destruction;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After its retention nobody can read any more who asked, in any copy; the case and its figures stay. */
class CaseRetentionTest extends CaseRoomFixture {

    /** Closed in 2026: the five years are 2027 to 2031. */
    private static final Instant LAST_DAY = Instant.parse("2031-12-31T05:00:00Z");

    private static final Instant DAY_AFTER = Instant.parse("2031-12-31T15:00:00Z");

    private final FakeArchive archive = new FakeArchive();

    @SuppressWarnings("NullAway.Init") // by begin
    private CaseRetention retention;

    @BeforeEach
    void begin() {
        retention = room.retention(RetentionRules.standard());
    }

    @Test
    void the_day_after_the_retention_the_persons_are_gone_everywhere_and_the_figures_stay() {
        Receipt receipt = archived();
        byte[] copy = archive.bytes(receipt.number() + "/3", "persons.json.sealed");
        var before = room.figures()
                .standing(LiveGroup.DEPARTMENT, Optional.of(2026), DESK)
                .all();

        now = LAST_DAY;
        assertThat(retention.destroyDue()).isEqualTo(new Destruction(java.util.List.of(), java.util.List.of()));
        assertThat(room.openSealed(receipt.number(), copy, "확인", DESK)).isPresent();
        now = DAY_AFTER;
        assertThat(retention.destroyDue().destroyed()).containsExactly(receipt.number());
        assertThat(retention.destroyDue().destroyed()).isEmpty();

        assertThat(room.desk().requester(receipt.number(), "확인", DESK)).isEmpty();
        assertThat(room.openSealed(receipt.number(), copy, "확인", DESK)).isEmpty();
        assertThat(column("select count(*) from disclosure.letter_file union all"
                        + " select count(*) from disclosure.requester union all"
                        + " select count(*) from disclosure.case_secret union all"
                        + " select count(*) from disclosure.case_key where sealed is not null"))
                .containsOnly("0");
        assertThat(room.letters().forStaff(receipt.number(), 1, LetterFormat.PDF, DESK))
                .isInstanceOf(LetterDesk.Answer.None.class);
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Citizens.Answer.Unknown.class);

        assertThat(room.figures()
                        .standing(LiveGroup.DEPARTMENT, Optional.of(2026), DESK)
                        .all())
                .isEqualTo(before);
        var view = room.desk().view(receipt.number(), DESK).orElseThrow();
        assertThat(view.events().getLast().fact())
                .isEqualTo(new KeepingFact.IdentityDestroyed(LocalDate.of(2026, 3, 9), LocalDate.of(2031, 12, 31)));
        assertThat(view.events().getLast().stamp().rule()).isEqualTo(CaseRule.DESTRUCTION);
    }

    @Test
    void a_hold_of_the_desk_keeps_them_until_it_is_lifted_and_only_the_desk_of_the_body_holds() {
        Receipt receipt = archived();

        assertThat(room.holds().hold(receipt.number(), "행정소송 2031구합1", OFFICER))
                .isInstanceOf(CaseOutcome.NotPermitted.class);
        assertThat(room.holds().hold(receipt.number(), "남의 것", Actor.desk("총괄", "달빛구")))
                .isInstanceOf(CaseOutcome.NotFound.class);
        assertThatThrownBy(() -> room.holds().hold(receipt.number(), " ", DESK)).isInstanceOf(BadInputException.class);
        assertThat(room.holds().lift(receipt.number(), "없는 보류", DESK)).isInstanceOf(CaseOutcome.Unlawful.class);
        done(room.holds().hold(receipt.number(), "행정소송 2031구합1", DESK));
        assertThat(room.holds().hold(receipt.number(), "다시", DESK)).isInstanceOf(CaseOutcome.Unlawful.class);

        now = DAY_AFTER;
        Destruction held = retention.destroyDue();
        assertThat(held.destroyed()).isEmpty();
        assertThat(held.heldBack()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(receipt.number());
            assertThat(one.why().en()).isEqualTo("The desk holds it back.");
        });
        done(room.holds().lift(receipt.number(), "판결 확정", DESK));
        assertThat(retention.destroyDue().destroyed()).containsExactly(receipt.number());
    }

    @Test
    void what_has_not_become_a_record_or_is_open_again_stays() {
        Receipt waits = withdrawn();
        Receipt open = underWay();
        room.post().round();

        now = DAY_AFTER;
        Destruction made = retention.destroyDue();

        assertThat(made.destroyed()).isEmpty();
        assertThat(made.heldBack()).extracting(CaseRetention.HeldBack::number).containsExactly(waits.number());
        assertThat(room.desk().requester(open.number(), "확인", DESK)).isPresent();
    }

    @Test
    void a_case_that_a_ruling_opened_again_keeps_its_persons() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);
        now = Instant.parse("2026-06-09T01:00:00Z");
        move(receipt.number(), new DecisionMove.Close(""), DESK);
        move(receipt.number(), new DecisionMove.Ruling(RulingKind.SUIT, true, "취소"), DESK);

        now = DAY_AFTER;
        assertThat(retention.destroyDue().heldBack())
                .singleElement()
                .satisfies(one -> assertThat(one.why().en()).isEqualTo("It is open again."));
    }

    @Test
    void looks_are_forgotten_after_two_years_and_wrong_secrets_after_a_day() {
        Receipt receipt = ask();
        assertThat(room.desk().requester(receipt.number(), "확인", DESK)).isPresent();
        look(receipt, "wrong");

        now = now.plusSeconds(3600);
        assertThat(retention.forgetTries()).isZero();
        now = Instant.parse("2028-03-09T00:59:00Z");
        assertThat(retention.forgetLooks()).isZero();
        now = Instant.parse("2028-03-09T01:01:00Z");
        assertThat(retention.forgetLooks()).isEqualTo(1);
        assertThat(retention.forgetTries()).isEqualTo(2);
        assertThat(room.desk().looks(receipt.number(), DESK)).isEmpty();
    }

    @Test
    void periods_are_dated_data_that_a_body_can_bring_itself(@TempDir Path folder) throws Exception {
        String heading = "kind,years,start,article_ko,article_en,valid_from,valid_to\n";
        String rest = "identity,1,next-year,조,Art.,2013-01-01,\nlook,2,day,조,Art.,2013-01-01,\n";
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                heading + "record,5,next-year,조,Art.,2013-01-01,2026-12-31\nrecord,10,next-year,조,Art.,2027-01-01,\n"
                        + rest);
        Path wrong = Files.writeString(
                folder.resolve("wrong.csv"), heading + "record,7,next-year,조,Art.,2013-01-01,\n" + rest);

        RetentionRules rules = RetentionRules.of(own);

        assertThat(rules.at(Kind.RECORD, LocalDate.of(2026, 12, 31)).years()).isEqualTo(5);
        assertThat(rules.at(Kind.RECORD, LocalDate.of(2027, 1, 1)).years()).isEqualTo(10);
        assertThat(rules.at(Kind.IDENTITY, LocalDate.of(2026, 3, 9)).last(LocalDate.of(2026, 3, 9)))
                .isEqualTo(LocalDate.of(2027, 12, 31));
        assertThatThrownBy(() -> RetentionRules.of(wrong))
                .hasMessageContaining("wrong.csv")
                .hasMessageContaining("years");
    }

    private Receipt withdrawn() {
        Receipt receipt = underWay();
        move(receipt.number(), new IntakeMove.Withdraw(""), DESK);
        return receipt;
    }

    private Receipt archived() {
        Receipt receipt = withdrawn();
        room.post().round();
        assertThat(room.closed(RetentionRules.standard()).settle(archive)).isEqualTo(1);
        assertThat(column("select letter::text from disclosure.letter_file")).isNotEmpty();
        return receipt;
    }
}
