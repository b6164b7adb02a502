package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;

/** After an objection, appeal and suit run from the day the notice of its decision arrived (Act, Articles 19 and 20). */
class ObjectionNoticeStoryTest {

    /** Refused on 2026-09-14; the objection to it decided on 2026-10-07. */
    private static Story decided(ObjectionOutcome outcome) {
        return Story.underWay("2026-09-14")
                .officer(closed(2))
                .on("2026-09-21")
                .requester(objection())
                .on("2026-10-07")
                .desk(new ObjectionMove.HearCommittee(0, "2026년 제3차", day("2026-10-06"), outcome, ""))
                .officer(new ObjectionMove.DecideObjection(0, outcome, "", "검토한 결과"));
    }

    private static DecisionMove.NoticeReceived arrived(String day, int objection) {
        return new DecisionMove.NoticeReceived(
                day(day), Optional.of(ArrivalWay.REGISTERED_MAIL), Optional.of(objection), "");
    }

    private static Remedy remains(Story story) {
        return story.state().objections().getLast().remedy().orElseThrow();
    }

    @Test
    void runs_from_the_arrival_and_until_that_is_known_at_the_earliest_from_the_decision() {
        Story story = decided(ObjectionOutcome.REJECTED);

        assertThat(remains(story).appeal().due()).isEqualTo(day("2027-01-05"));
        assertThat(story.state().unreached(remains(story).appeal())).isTrue();

        story.on("2026-10-12").desk(arrived("2026-10-08", 1));

        Objection objection = story.state().objections().getLast();
        assertThat(objection.reached()).contains(day("2026-10-08"));
        assertThat(remains(story).clocks())
                .as("ninety days each, and no other objection")
                .extracting(LegalClock::kind, LegalClock::from, LegalClock::due)
                .containsExactly(
                        tuple(ClockKind.APPEAL, day("2026-10-08"), day("2027-01-06")),
                        tuple(ClockKind.SUIT, day("2026-10-08"), day("2027-01-06")));
        assertThat(story.state().unreached(remains(story).appeal())).isFalse();
        assertThat(story.state().decision().orElseThrow().reached())
                .as("of the first notice nothing is said by it")
                .isEmpty();
    }

    @Test
    void takes_the_place_of_what_ran_from_the_first_decision() {
        Story story = decided(ObjectionOutcome.REJECTED).desk(arrived("2026-10-07", 1));

        assertThat(Remaining.ofRequester(story.state()))
                .filteredOn(clock -> clock.kind() != ClockKind.OBJECTION_FILING)
                .containsExactlyElementsOf(remains(story).clocks());
        assertThat(story.state().clocks()).containsAll(remains(story).clocks());
    }

    @Test
    void is_entered_anew_where_it_was_entered_wrongly_in_a_closed_case_too() {
        Story story = decided(ObjectionOutcome.REJECTED)
                .on("2026-10-20")
                .desk(arrived("2026-10-08", 1))
                .officer(new DecisionMove.Close(""))
                .desk(arrived("2026-10-12", 1));

        assertThat(remains(story).appeal().from()).isEqualTo(day("2026-10-12"));
        assertThat(story.state().closed()).isTrue();
    }

    @Test
    void names_the_objection_whose_decision_arrived_between_that_and_today() {
        Story story = decided(ObjectionOutcome.REJECTED).on("2026-10-12");

        story.refuses(arrived("2026-10-06", 1), DESK, CaseRule.OBJECTION_REFUSED, "2026-10-07")
                .refuses(arrived("2026-10-13", 1), DESK, CaseRule.OBJECTION_REFUSED, "2026-10-13")
                .refuses(arrived("2026-10-08", 2), DESK, CaseRule.OBJECTION_REFUSED, "2")
                .refuses(new DecisionMove.NoticeReceived(day("2026-10-08"), ""), DESK, CaseRule.NOTICE, "이의신청");
    }

    @Test
    void is_nothing_where_the_objection_was_granted_or_is_open() {
        Story granted = decided(ObjectionOutcome.UPHELD).refuses(arrived("2026-10-07", 1), OFFICER, CaseRule.NOTICE);
        assertThat(granted.possible(DESK)).doesNotContain(MoveKind.NOTICE_RECEIVED);

        Story.underWay("2026-09-14")
                .officer(closed(2))
                .requester(objection())
                .refuses(arrived("2026-09-14", 1), DESK, CaseRule.NOTICE);
    }

    @Test
    void is_not_said_of_a_decision_that_another_has_replaced() {
        Story story = decided(ObjectionOutcome.REJECTED)
                .desk(new DecisionMove.Ruling(RulingKind.APPEAL, true, "재결"))
                .officer(closed(2));

        assertThat(Remaining.refused(story.state())).isEmpty();
        story.refuses(arrived("2026-10-07", 1), DESK, CaseRule.OBJECTION_REFUSED);
    }

    @Test
    void says_the_decision_itself_in_what_was_written_before() {
        String clock = "{\"kind\":\"appeal\",\"from\":\"2026-10-07\",\"firstDue\":\"2027-01-05\",\"due\":"
                + "\"2027-01-05\",\"extraDays\":0,\"pauses\":[]}";
        var told = (DecisionFact.NoticeReceived) EventJson.read(
                FactKind.NOTICE_RECEIVED,
                "{\"day\":\"2026-10-07\",\"way\":\"email\",\"remedy\":{\"appeal\":" + clock + ",\"suit\":" + clock
                        + "}}");

        assertThat(told.objection()).isEmpty();
        assertThat(told.day()).isEqualTo(LocalDate.of(2026, 10, 7));
    }
}
