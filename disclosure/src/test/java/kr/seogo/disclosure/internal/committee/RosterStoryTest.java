package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeStory.appointment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.ChairBy;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.ExternalShare;
import kr.seogo.disclosure.LeavingReason;
import kr.seogo.disclosure.MemberKind;
import kr.seogo.disclosure.RosterMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits on a committee. */
class RosterStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "4, 0, COMPOSITION",
        "4, 1, ",
        "3, 2, EXTERNAL",
        "4, 2, ",
        "3, 3, EXTERNAL",
        "5, 2, ",
        "4, 3, EXTERNAL",
        "7, 0, "
    })
    void five_to_seven_sit_on_it_two_thirds_of_them_from_outside(int outside, int inside, CommitteeRule wrong) {
        CommitteeStory story = new CommitteeStory();
        IntStream.range(0, outside).forEach(i -> story.appoint("밖 " + i, MemberKind.EXTERNAL));
        IntStream.range(0, inside).forEach(i -> story.appoint("안 " + i, MemberKind.INTERNAL));
        story.roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""));

        assertThat(story.engine.defects(story.committee, DAY))
                .extracting(CommitteeAnswer.No::rule)
                .isEqualTo(Optional.ofNullable(wrong).stream().toList());
    }

    @Test
    void a_body_of_security_or_trials_may_have_a_third_from_outside() {
        CommitteeStory story = new CommitteeStory();
        IntStream.range(0, 2).forEach(i -> story.appoint("밖 " + i, MemberKind.EXTERNAL));
        IntStream.range(0, 4).forEach(i -> story.appoint("안 " + i, MemberKind.INTERNAL));
        story.roster(new RosterMove.NameChair(1, ChairBy.HEAD, ""))
                .roster(new RosterMove.SetRules(
                        ChairBy.HEAD,
                        ExternalShare.SECURITY_OR_TRIAL,
                        Optional.empty(),
                        Optional.empty(),
                        "기관장이 정한 비율"));

        assertThat(story.engine.defects(story.committee, DAY)).isEmpty();
    }

    @Test
    void a_term_is_two_years_and_is_renewed_once() {
        CommitteeStory story = CommitteeStory.offive();
        assertThat(story.committee.member(1).orElseThrow().until()).contains(LocalDate.of(2027, 12, 31));
        assertThat(story.committee.member(5).orElseThrow().until()).isEmpty();

        story.roster(new RosterMove.Renew(1, ""));

        assertThat(story.committee.member(1).orElseThrow().until()).contains(LocalDate.of(2029, 12, 31));
        story.refuses(new RosterMove.Renew(1, ""), CommitteeRule.TERM, "한 차례만")
                .refuses(new RosterMove.Renew(5, ""), CommitteeRule.TERM, "재직하는 동안")
                .refuses(appointment("위원 1", MemberKind.EXTERNAL, "2030-01-01"), CommitteeRule.TERM, "연임")
                .roster(appointment("위원 1", MemberKind.EXTERNAL, "2030-01-02"));
    }

    @Test
    void a_term_that_has_ended_is_not_renewed() {
        CommitteeStory.offive()
                .on("2028-01-01")
                .roster(new RosterMove.Renew(1, ""))
                .on("2028-01-02")
                .refuses(new RosterMove.Renew(2, ""), CommitteeRule.TERM, "끝났습니다");
    }

    @Test
    void an_eighth_member_is_refused_also_in_advance() {
        CommitteeStory story = CommitteeStory.offive();
        story.appoint("위원 6", MemberKind.EXTERNAL)
                .roster(appointment("위원 7", MemberKind.EXTERNAL, "2026-06-01"))
                .refuses(appointment("위원 8", MemberKind.EXTERNAL, "2026-05-01"), CommitteeRule.COMPOSITION, "7명")
                .roster(new RosterMove.Leave(2, LeavingReason.RESIGNED, LocalDate.of(2026, 5, 31), "사임서"))
                .roster(appointment("위원 8", MemberKind.EXTERNAL, "2026-05-01"))
                .refuses(appointment("위원 9", MemberKind.EXTERNAL, "2026-05-01"), CommitteeRule.COMPOSITION, "7명")
                .refuses(
                        new RosterMove.Leave(2, LeavingReason.OTHER, LocalDate.of(2026, 7, 1), "x"),
                        CommitteeRule.TERM,
                        "재임");
    }

    @Test
    void the_chair_comes_to_be_as_the_body_does_it() {
        CommitteeStory.offive()
                .roster(new RosterMove.SetRules(
                        ChairBy.ELECTED, ExternalShare.ORDINARY, Optional.empty(), Optional.empty(), "조례"))
                .refuses(new RosterMove.NameChair(2, ChairBy.HEAD, ""), CommitteeRule.CHAIR, "호선")
                .refuses(new RosterMove.NameChair(5, ChairBy.ELECTED, ""), CommitteeRule.CHAIR, "지명위원")
                .roster(new RosterMove.NameChair(2, ChairBy.ELECTED, ""));
    }

    @Test
    void without_its_chair_it_is_not_made_up() {
        CommitteeStory story = CommitteeStory.offive()
                .appoint("위원 6", MemberKind.EXTERNAL)
                .roster(new RosterMove.Leave(1, LeavingReason.RESIGNED, DAY, "사임서"));

        assertThat(story.engine.defects(story.committee, DAY)).isEmpty();
        assertThat(story.engine.defects(story.committee, DAY.plusDays(1)))
                .extracting(CommitteeAnswer.No::rule)
                .containsExactly(CommitteeRule.CHAIR);
    }

    @Test
    void only_the_desk_of_the_body_keeps_it() {
        CommitteeStory story = CommitteeStory.offive();
        for (Actor actor : new Actor[] {
            Actor.officer("담당 이", CommitteeStory.BODY, "하천과"),
            Actor.desk("총괄", "달빛구"),
            Actor.requester(CommitteeStory.BODY)
        }) {
            assertThat(story.engine.judge(story.committee, new RosterMove.Renew(1, ""), actor, story.now))
                    .isInstanceOf(CommitteeEngine.NotPermitted.class);
        }
    }

    @Test
    void a_clock_set_back_is_refused() {
        CommitteeStory.offive().on("2026-03-01").refuses(new RosterMove.Renew(1, ""), CommitteeRule.ORDER, "시계");
    }
}
