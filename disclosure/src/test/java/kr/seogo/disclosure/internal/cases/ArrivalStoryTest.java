package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.REQUESTER;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static kr.seogo.disclosure.internal.cases.Story.notice;
import static kr.seogo.disclosure.internal.cases.Story.objection;
import static kr.seogo.disclosure.internal.cases.Story.open;
import static kr.seogo.disclosure.internal.cases.Story.opposes;
import static kr.seogo.disclosure.internal.cases.Story.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;

/** Days that a person has run from the notice's arrival; nobody is late before that is known. */
class ArrivalStoryTest {

    private static final UUID FILE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    /** Decided on 2026-09-01 against a third party's wish. */
    private static Story overridden() {
        return Story.underWay("2026-08-27")
                .officer(notice("제3자 1"))
                .officer(opposes("제3자 1"))
                .on("2026-09-01")
                .officer(open("2026-10-02"));
    }

    private static ObjectionMove.ThirdPartyObjects objects(String day) {
        return new ObjectionMove.ThirdPartyObjects("제3자 1", Channel.POST, "영업비밀", Optional.of(day(day)), "");
    }

    private static ThirdParty party(Story story) {
        return story.state().handling().thirdParty("제3자 1").orElseThrow();
    }

    private static boolean late(Story story) {
        return story.last(ObjectionFact.Objected.class).late();
    }

    private static DeliveryMove.Deliver files(UUID... files) {
        return new DeliveryMove.Deliver(DeliveryForm.ELECTRONIC, "계획", true, false, List.of(files), "");
    }

    @Test
    void gives_a_third_party_seven_days_from_the_day_the_decision_reached_it() {
        Story story = overridden().on("2026-09-10").desk(reached("제3자 1", "2026-09-07"));

        assertThat(party(story).objectsUntil()).contains(day("2026-09-14"));
        assertThat(party(story).overridden().orElseThrow().objection().from()).isEqualTo(day("2026-09-07"));
        assertThat(story.state().lockedUntil())
                .as("thirty days still lie between decision and disclosure")
                .contains(day("2026-10-02"));
        assertThat(late(story.on("2026-09-14").desk(objects("2026-09-14")))).isFalse();
        assertThat(late(overridden()
                        .on("2026-09-15")
                        .desk(reached("제3자 1", "2026-09-07"))
                        .desk(objects("2026-09-15"))))
                .isTrue();
    }

    @Test
    void gives_a_third_party_appeal_and_suit_from_the_day_the_decision_reached_it() {
        Story story = overridden();
        Remedy earliest = party(story).overridden().orElseThrow().remedy().orElseThrow();
        assertThat(earliest.objection()).isEmpty();
        assertThat(earliest.appeal().due()).isEqualTo(day("2026-11-30"));
        assertThat(story.state().unreached(earliest.suit())).isTrue();

        story.on("2026-09-10").desk(reached("제3자 1", "2026-09-07"));

        Remedy remedy = party(story).overridden().orElseThrow().remedy().orElseThrow();
        assertThat(remedy.appeal().due()).isEqualTo(day("2026-12-07"));
        assertThat(remedy.suit().from()).isEqualTo(day("2026-09-07"));
        assertThat(story.state().clocks()).contains(remedy.appeal(), remedy.suit());
        assertThat(story.state().unreached(remedy.appeal())).isFalse();
    }

    @Test
    void reads_what_was_decided_before_a_third_party_had_appeal_and_suit() {
        DecisionFact.ThirdPartyOverridden fact = overridden().last(DecisionFact.ThirdPartyOverridden.class);
        String old = EventJson.write(fact).replaceFirst(",\"remedy\":.*$", "}");

        assertThat(old).doesNotContain("appeal");
        assertThat(EventJson.read(DecisionFact.ThirdPartyOverridden.class, old))
                .isEqualTo(new DecisionFact.ThirdPartyOverridden(
                        fact.party(), fact.reason(), fact.objection(), fact.release(), Optional.empty()));
    }

    @Test
    void calls_no_third_party_late_while_nobody_knows_when_the_decision_reached_it() {
        Story story = overridden().on("2026-09-20");

        assertThat(party(story).objectsUntil()).isEmpty();
        assertThat(party(story).overridden().orElseThrow().objection().due())
                .as("at the earliest, for the worklist")
                .isEqualTo(day("2026-09-08"));
        assertThat(late(story.desk(objects("2026-09-20")))).isFalse();
        story.on("2026-10-02").refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_OBJECTION);
    }

    @Test
    void discloses_nothing_while_a_third_party_may_still_object() {
        Story story = overridden().on("2026-10-02");

        assertThat(story.stage()).isEqualTo(CaseStage.LOCKED);
        story.refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_LOCK, "도달한 날")
                .desk(reached("제3자 1", "2026-10-01"))
                .on("2026-10-08")
                .refuses(Story.all(), OFFICER, CaseRule.THIRD_PARTY_LOCK, "7일")
                .on("2026-10-09")
                .officer(Story.all());
        assertThat(story.stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void waits_for_no_arrival_of_whoever_has_objected_already() {
        Story story = overridden()
                .desk(objects("2026-09-01"))
                .desk(new ObjectionMove.WithdrawObjection(0, ""))
                .on("2026-10-02");

        assertThat(story.officer(Story.all()).stage()).isEqualTo(CaseStage.DISCLOSED);
    }

    @Test
    void hears_a_third_party_for_three_days_from_the_day_the_request_reached_it() {
        Story story = Story.underWay("2026-03-09").officer(notice("제3자 1")).on("2026-03-13");

        story.refuses(open("2026-03-20"), OFFICER, CaseRule.THIRD_PARTY_OPINION, "도달한 날", "2026-03-12")
                .refuses(reached("제3자 1", "2026-03-14"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "2026-03-14")
                .refuses(reached("제3자 1", "2026-03-08"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "2026-03-09")
                .refuses(reached("제3자 9", "2026-03-12"), OFFICER, CaseRule.THIRD_PARTY_NOTICE, "제3자 9")
                .officer(reached("제3자 1", "2026-03-12"))
                .refuses(open("2026-03-20"), OFFICER, CaseRule.THIRD_PARTY_OPINION, "2026-03-16")
                .on("2026-03-16")
                .desk(opposes("제3자 1"));

        assertThat(story.last(HearingFact.ThirdPartyAnswered.class).late()).isFalse();
        story.refuses(reached("제3자 1", "2026-03-10"), OFFICER, CaseRule.THIRD_PARTY_NOTICE);
    }

    @Test
    void hears_of_the_arrival_of_a_third_party_s_notice_from_people_alone() {
        Story.underWay("2026-03-09")
                .officer(notice("제3자 1"))
                .on("2026-03-12")
                .forbids(reached("제3자 1", "2026-03-12"), Story.SYSTEM)
                .officer(reached("제3자 1", "2026-03-12"));
    }

    @Test
    void calls_no_answer_of_a_third_party_late_while_nobody_knows_when_the_notice_arrived() {
        Story story = Story.underWay("2026-03-09")
                .officer(notice("제3자 1"))
                .on("2026-03-20")
                .desk(opposes("제3자 1"));

        assertThat(story.last(HearingFact.ThirdPartyAnswered.class).late()).isFalse();
        story.refuses(open("2026-03-23"), OFFICER, CaseRule.THIRD_PARTY_LOCK);
    }

    @Test
    void knows_of_a_notice_that_was_handed_over_that_it_arrived() {
        HearingMove.NotifyThirdParty handed =
                new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.of(day("2026-03-09")), "");
        Story story = Story.underWay("2026-03-09").officer(handed).on("2026-03-13");

        assertThat(party(story).reached()).contains(day("2026-03-09"));
        assertThat(story.officer(open("2026-03-20")).stage()).isEqualTo(CaseStage.READY);
    }

    @Test
    void begins_anew_with_every_decision() {
        Story story = overridden()
                .desk(reached("제3자 1", "2026-09-01"))
                .desk(objects("2026-09-01"))
                .refuses(reached("제3자 1", "2026-09-01"), DESK, CaseRule.THIRD_PARTY_NOTICE)
                .desk(new ObjectionMove.WithdrawObjection(0, ""))
                .desk(new DecisionMove.Ruling(kr.seogo.disclosure.RulingKind.APPEAL, true, "재결"))
                .officer(open("2026-10-02"));

        assertThat(party(story).decisionReached()).isEmpty();
    }

    @Test
    void calls_no_requester_late_while_nobody_knows_when_the_decision_arrived() {
        Story story = Story.underWay("2026-03-09").officer(closed(2)).on("2026-06-30");

        assertThat(story.state().decision().orElseThrow().objectsUntil()).isEmpty();
        assertThat(late(story.requester(objection()))).isFalse();
    }

    @Test
    void reckons_the_requester_s_thirty_days_from_the_arrival_and_not_from_the_decision() {
        DecisionMove.NoticeReceived arrived =
                new DecisionMove.NoticeReceived(day("2026-04-01"), Optional.of(ArrivalWay.IN_PERSON), "");
        Story decided =
                Story.underWay("2026-03-09").officer(closed(2)).on("2026-04-02").desk(arrived);

        assertThat(decided.state().decision().orElseThrow().reached()).contains(day("2026-04-01"));
        assertThat(late(decided.on("2026-05-04").requester(objection()))).isFalse();
        assertThat(late(Story.underWay("2026-03-09")
                        .officer(closed(2))
                        .on("2026-05-05")
                        .desk(arrived)
                        .requester(objection())))
                .isTrue();
    }

    @Test
    void opens_a_closed_case_again_for_an_objection_that_nobody_can_call_late() {
        Story story = Story.underWay("2026-03-09").officer(closed(2)).on("2026-04-09");

        story.officer(new DecisionMove.Close(""));
        assertThat(story.possible(REQUESTER)).containsExactly(MoveKind.OBJECT);
        story.on("2026-05-01").requester(objection());

        assertThat(late(story)).isFalse();
        assertThat(story.state().closed()).isFalse();
        assertThat(story.state().openObjections()).hasSize(1);
    }

    @Test
    void leaves_a_closed_case_closed_once_the_days_from_the_arrival_are_over() {
        Story.underWay("2026-03-09")
                .officer(closed(2))
                .desk(new DecisionMove.NoticeReceived(day("2026-03-09"), ""))
                .on("2026-04-09")
                .officer(new DecisionMove.Close(""))
                .refuses(objection(), REQUESTER, CaseRule.CLOSING, "완결");
    }

    @Test
    void lets_a_court_hold_what_was_delivered_whether_it_was_fetched_or_not() {
        Story story = Story.underWay("2026-03-09").officer(open("2026-03-12")).officer(files(FILE, OTHER));
        assertThat(story.stage()).isEqualTo(CaseStage.DISCLOSED);
        story.make(new DeliveryMove.Fetch(List.of(FILE), ""), Story.SYSTEM)
                .refuses(new DeliveryMove.Fetch(List.of(FILE), ""), Story.SYSTEM, CaseRule.DELIVERY)
                .forbids(new DeliveryMove.Fetch(List.of(OTHER), ""), OFFICER);

        story.desk(new DecisionMove.CourtStay("서울행정법원", ""))
                .refuses(new DeliveryMove.Fetch(List.of(OTHER), ""), Story.SYSTEM, CaseRule.SUIT, "서울행정법원")
                .desk(new DecisionMove.CourtStayLifted("서울행정법원", ""))
                .make(new DeliveryMove.Fetch(List.of(OTHER), ""), Story.SYSTEM)
                .desk(new DecisionMove.CourtStay("서울행정법원", ""));
        assertThat(story.state().locked(story.today())).isTrue();
    }

    @Test
    void has_nothing_for_a_court_to_hold_once_everything_was_handed_over_on_paper() {
        Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .officer(files())
                .refuses(new DecisionMove.CourtStay("서울행정법원", ""), DESK, CaseRule.SUIT, "파일도 없습니다");
    }

    @Test
    void lets_a_court_hold_what_a_closed_case_delivered_and_nobody_fetched() {
        Story story = Story.underWay("2026-03-09")
                .officer(open("2026-03-12"))
                .officer(files(FILE))
                .officer(new DecisionMove.Close(""))
                .desk(new DecisionMove.CourtStay("서울행정법원", ""));

        assertThat(story.state().closed()).isTrue();
        assertThat(story.state().locked(story.today())).isTrue();
        story.desk(new DecisionMove.CourtStayLifted("서울행정법원", ""));
        assertThat(story.state().locked(story.today())).isFalse();
    }

    @Test
    void reads_what_was_written_before_arrivals_were() {
        String clock = "{\"kind\":\"third-party-opinion\",\"from\":\"2026-03-09\",\"firstDue\":\"2026-03-12\",\"due\":"
                + "\"2026-03-12\",\"extraDays\":0,\"pauses\":[]}";
        HearingFact.ThirdPartyNotified told = (HearingFact.ThirdPartyNotified)
                EventJson.read(FactKind.THIRD_PARTY_NOTIFIED, "{\"party\":\"제3자 1\",\"opinion\":" + clock + "}");
        var arrived = (kr.seogo.disclosure.DecisionFact.NoticeReceived) EventJson.read(
                FactKind.NOTICE_RECEIVED,
                "{\"day\":\"2026-04-01\",\"remedy\":{\"appeal\":" + clock + ",\"suit\":" + clock + "}}");

        assertThat(told.reached()).as("nobody wrote whether it had arrived").isEmpty();
        assertThat(arrived.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(arrived.way()).isEmpty();
    }
}
