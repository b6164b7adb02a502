package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.HearingMove;
import org.junit.jupiter.api.Test;

/** Which days a notice can be said to have arrived on. */
class ArrivalDayStoryTest {

    private static HearingMove.ThirdPartyReached announced(String day) {
        return new HearingMove.ThirdPartyReached("제3자 1", day(day), Optional.of(ArrivalWay.PUBLIC_NOTICE), "");
    }

    @Test
    void a_public_notice_to_a_requester_arrives_fourteen_days_after_it() {
        DecisionMove.NoticeReceived announced =
                new DecisionMove.NoticeReceived(day("2026-04-01"), Optional.of(ArrivalWay.PUBLIC_NOTICE), "");
        Story story = Story.underWay("2026-03-30")
                .officer(closed(2))
                .on("2026-04-14")
                .refuses(announced, DESK, CaseRule.NOTICE, "14일", "2026-04-15")
                .on("2026-04-15")
                .desk(announced);

        assertThat(story.state().decision().orElseThrow().reached()).contains(day("2026-04-15"));
        assertThat(story.state().decision().orElseThrow().objectsUntil()).contains(day("2026-05-15"));
    }

    @Test
    void a_public_notice_to_a_third_party_arrives_fourteen_days_after_it() {
        Story story = Story.underWay("2026-03-09")
                .officer(notice("제3자 1"))
                .on("2026-03-23")
                .refuses(announced("2026-03-10"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "2026-03-24")
                .on("2026-03-24")
                .officer(announced("2026-03-10"));

        assertThat(story.state().handling().thirdParty("제3자 1").orElseThrow().reached())
                .contains(day("2026-03-24"));
    }

    @Test
    void no_notice_reaches_a_third_party_before_it_was_sent() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-11")
                .officer(notice("제3자 1"))
                .on("2026-03-13")
                .refuses(reached("제3자 1", "2026-03-10"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "통지한 날(2026-03-11)")
                .officer(reached("제3자 1", "2026-03-13"));

        assertThat(story.officer(reached("제3자 1", "2026-03-12"))
                        .state()
                        .handling()
                        .thirdParty("제3자 1")
                        .orElseThrow()
                        .reached())
                .as("put right, not before the day it was sent")
                .contains(day("2026-03-12"));
        story.refuses(reached("제3자 1", "2026-03-10"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "2026-03-11");
    }

    @Test
    void a_notice_that_was_handed_over_arrived_no_earlier_than_that_day() {
        Story.underWay("2026-03-09")
                .on("2026-03-12")
                .officer(
                        new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.of(day("2026-03-10")), ""))
                .refuses(reached("제3자 1", "2026-03-09"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "2026-03-10")
                .officer(reached("제3자 1", "2026-03-11"));
    }
}
