package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.reached;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Practice;
import kr.seogo.disclosure.PracticeRules;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house does where the law is silent is its own to say, from a day on; what was done stays as it was done. */
class PracticeStoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    private PracticeRules from(String day, String practice, String value) {
        return HousePractice.from(folder, day, practice, value);
    }

    private static HearingMove.Extend extend(int days) {
        return new HearingMove.Extend(ExtensionReason.HEARING, Optional.of(days), "제3자의 의견을 들어야 함");
    }

    @Test
    void is_what_comes_with_seogo_unless_an_operator_says_otherwise() {
        assertThat(PracticeRules.standard().on(day("2026-03-09")))
                .isEqualTo(new Practice(true, true, true, 1, true, true));
    }

    @Test
    void lets_the_clock_run_while_a_clarification_is_awaited_from_the_day_the_house_says_so() {
        Story story = Story.underWay("2026-03-09")
                .by(from("2026-03-11", "clarification-stops-clock", "no"))
                .on("2026-03-11")
                .officer(new HearingMove.Clarify("어느 해의 계획인지", day("2026-03-18"), ""));

        assertThat(story.state().decisionClock().running()).isTrue();
        assertThat(story.state().silenceClock().running()).isTrue();
        assertThat(story.stage()).isEqualTo(CaseStage.DECIDING);
        story.refuses(new HearingMove.Clarify("또", day("2026-03-18"), ""), OFFICER, CaseRule.CLARIFICATION, "이미");
        assertThat(story.possible(OFFICER)).contains(MoveKind.DECIDE, MoveKind.EXTEND);

        story.on("2026-03-16").requester(new HearingMove.Clarified("2025년입니다", ""));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-20"));
        assertThat(story.state().decisionClock().pauses()).isEmpty();
    }

    @Test
    void keeps_a_clock_that_stopped_before_the_practice_changed() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-11")
                .officer(new HearingMove.Clarify("어느 해의 계획인지", day("2026-03-18"), ""))
                .by(from("2026-03-12", "clarification-stops-clock", "no"))
                .on("2026-03-16")
                .requester(new HearingMove.Clarified("2025년입니다", ""));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-25"));
    }

    @Test
    void lets_the_clock_of_an_objection_run_while_it_is_put_right() {
        Story story = Story.underWay("2026-07-01")
                .officer(closed(2))
                .on("2026-07-13")
                .requester(objection())
                .by(from("2026-07-13", "correction-stops-clock", "no"))
                .desk(new ObjectionMove.AskCorrection(0, "취지", day("2026-07-20"), ""));

        assertThat(story.state().openObjections().getFirst().clock().running()).isTrue();
        story.refuses(
                new ObjectionMove.AskCorrection(0, "또", day("2026-07-20"), ""),
                Story.DESK,
                CaseRule.OBJECTION_FORM,
                "보완을 기다리는 중");
        assertThat(story.possible(Story.DESK)).contains(MoveKind.COMMITTEE_HEARD);
        story.on("2026-07-22")
                .desk(new ObjectionMove.HearCommittee(0, "2026-7차", day("2026-07-21"), ObjectionOutcome.REJECTED, ""));
        assertThat(story.state().objections().getFirst().clock().due()).isEqualTo(day("2026-07-22"));
    }

    @Test
    void frees_what_thirty_days_have_locked_though_a_third_party_has_objected_where_the_house_does_so() {
        Story story = Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .officer(opposes("제3자 1"))
                .on("2026-09-01")
                .officer(open("2026-10-02"))
                .officer(reached("제3자 1", "2026-09-01"))
                .by(from("2026-09-08", "objection-locks-disclosure", "no"))
                .on("2026-09-08")
                .desk(new ObjectionMove.ThirdPartyObjects("제3자 1", Channel.POST, "영업비밀", Optional.empty(), ""))
                .on("2026-10-01")
                .refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_LOCK, "2026-10-02")
                .on("2026-10-02");

        assertThat(story.state().locked(story.today())).isFalse();
        story.officer(Story.all());
    }

    @Test
    void extends_as_often_as_the_house_says_and_in_sum_by_no_more_than_the_law() {
        Story story = Story.underWay("2026-03-09")
                .by(from("2026-03-09", "extensions", "2"))
                .officer(extend(3));
        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-25"));
        story.refuses(extend(8), OFFICER, CaseRule.EXTENSION, "7일의 범위");

        story.officer(extend(4));

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-31"));
        assertThat(story.state().decisionClock().extraDays()).isEqualTo(7);
        story.refuses(extend(3), OFFICER, CaseRule.EXTENSION, "2번까지");
        Story.underWay("2026-03-09")
                .by(from("2026-03-09", "extensions", "2"))
                .officer(extend(10))
                .refuses(extend(1), OFFICER, CaseRule.EXTENSION, "모두 썼습니다");
        Story.underWay("2026-03-09")
                .by(from("2026-03-09", "extensions", "0"))
                .refuses(extend(1), OFFICER, CaseRule.EXTENSION, "연장하지 않습니다");
    }

    @Test
    void reads_what_was_written_before_it_was_a_practice() {
        assertThat(EventJson.read(HearingFact.ClarificationAsked.class, "{\"what\":\"무엇\",\"replyBy\":\"2026-03-18\"}")
                        .stopsClocks())
                .isTrue();
        assertThat(EventJson.read(ObjectionFact.CorrectionAsked.class, "{\"objection\":1,\"what\":\"무엇\"}")
                        .stopsClock())
                .isTrue();
        assertThat(EventJson.read(
                                ObjectionFact.Objected.class,
                                "{\"objection\":1,\"by\":\"third-party\",\"filed\":\"2026-03-18\"}")
                        .keepsLocked())
                .isTrue();
    }

    @Test
    void refuses_a_file_with_a_gap_a_second_line_or_a_value_it_does_not_know() throws Exception {
        assertThatThrownBy(() -> from("2026-01-01", "extensions", "10"))
                .hasMessageContaining("extensions.csv")
                .hasMessageContaining("0 to 9");
        assertThatThrownBy(() -> from("2026-01-01", "split-keeps-receipt", "maybe"))
                .hasMessageContaining("yes or no");
        Path gap = folder.resolve("gap.csv");
        Files.writeString(
                gap,
                Files.readString(folder.resolve("split-keeps-receipt.csv"))
                        .replace("maybe,2026-01-01", "no,2026-01-02"));
        assertThatThrownBy(() -> PracticeRules.of(gap)).hasMessageContaining("from 2026-01-01 on");
        Path few = folder.resolve("short.csv");
        Files.writeString(few, "practice,value,valid_from,valid_to,note\nextensions,1,2013-01-01,,\n");
        assertThatThrownBy(() -> PracticeRules.of(few)).hasMessageContaining("CLARIFICATION_STOPS_CLOCK");
    }
}
