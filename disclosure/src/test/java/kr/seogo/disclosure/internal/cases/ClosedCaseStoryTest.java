package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.REQUESTER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import org.junit.jupiter.api.Test;

/** What a closed case still knows: a day that was entered wrongly, and what somebody did in time. */
class ClosedCaseStoryTest {

    /** Decided on 2026-03-09, arrived that day, closed on 2026-04-09; objected to until 2026-04-08. */
    private static Story refused() {
        return Story.underWay("2026-03-09")
                .officer(closed(2))
                .desk(arrived("2026-03-09"))
                .on("2026-04-09")
                .officer(new DecisionMove.Close(""));
    }

    /** Decided against two third parties on 2026-09-01; handed over and closed on 2026-10-02. */
    private static Story overridden(String first, String second) {
        return Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .officer(opposes("제3자 1"))
                .officer(notice("제3자 2"))
                .officer(opposes("제3자 2"))
                .on("2026-09-01")
                .officer(open("2026-10-02"))
                .on("2026-10-02")
                .desk(reached("제3자 1", first))
                .desk(reached("제3자 2", second))
                .officer(Story.all())
                .officer(new DecisionMove.Close(""));
    }

    private static DecisionMove.NoticeReceived arrived(String day) {
        return new DecisionMove.NoticeReceived(day(day), "");
    }

    private static ObjectionMove.FileObjection faxed(String filed) {
        return new ObjectionMove.FileObjection(Channel.FAX, "공개하여 주십시오", Optional.of(day(filed)), "");
    }

    private static ObjectionMove.ThirdPartyObjects objects(String party, String filed) {
        return new ObjectionMove.ThirdPartyObjects(party, Channel.FAX, "영업비밀", Optional.of(day(filed)), "");
    }

    @Test
    void is_opened_by_an_objection_that_came_in_time_and_is_entered_the_day_after() {
        Story story = refused().desk(faxed("2026-04-08"));

        assertThat(story.last(ObjectionFact.Objected.class).late()).isFalse();
        assertThat(story.state().closed()).isFalse();
    }

    @Test
    void stays_closed_for_an_objection_that_came_too_late() {
        refused()
                .refuses(faxed("2026-04-09"), DESK, CaseRule.CLOSING, "2026-04-08", "2026-04-09")
                .refuses(objection(), REQUESTER, CaseRule.CLOSING);
        assertThat(refused().possible(REQUESTER))
                .as("nothing is offered that is refused anyway")
                .isEmpty();
        assertThat(refused().possible(DESK)).contains(MoveKind.OBJECT);
    }

    @Test
    void knows_another_day_of_arrival_than_the_one_that_was_entered() {
        Story story = refused().desk(arrived("2026-03-20"));

        assertThat(story.state().closed()).isTrue();
        assertThat(story.state().decision().orElseThrow().objectsUntil()).contains(day("2026-04-20"));
        assertThat(story.requester(objection()).state().closed()).isFalse();
        story.refuses(arrived("2026-03-21"), DESK, CaseRule.NOTICE, "이의신청");
    }

    @Test
    void knows_another_day_on_which_a_third_party_was_reached() {
        Story story = overridden("2026-09-01", "2026-09-01")
                .refuses(objects("제3자 1", "2026-10-02"), DESK, CaseRule.CLOSING, "2026-09-08")
                .desk(reached("제3자 1", "2026-09-28"))
                .desk(objects("제3자 1", "2026-10-02"));

        assertThat(story.last(ObjectionFact.Objected.class).late()).isFalse();
        assertThat(story.state().closed()).isFalse();
    }

    @Test
    void is_opened_by_the_third_party_that_is_in_time_and_by_no_other() {
        Story story = overridden("2026-09-01", "2026-09-20").on("2026-10-05");

        story.refuses(objects("제3자 1", "2026-10-05"), DESK, CaseRule.CLOSING, "2026-09-08")
                .desk(objects("제3자 2", "2026-09-25"));

        assertThat(story.last(ObjectionFact.Objected.class).party()).contains("제3자 2");
        assertThat(story.state().closed()).isFalse();
    }

    @Test
    void says_nothing_of_arrivals_that_nothing_hangs_on() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .officer(Story.all())
                .officer(new DecisionMove.Close(""));

        story.refuses(arrived("2026-03-09"), DESK, CaseRule.CLOSING).refuses(objection(), DESK, CaseRule.CLOSING);
    }
}
