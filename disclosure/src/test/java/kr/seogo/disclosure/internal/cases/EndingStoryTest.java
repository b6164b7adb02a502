package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.PointingBasis;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.Tally;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Receiving, and the ways a case ends without a decision. */
class EndingStoryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:00, 2026-03-09, 2026-03-20",
        "2026-02-13T09:00, 2026-02-13, 2026-03-04",
        "2026-04-24T17:59, 2026-04-24, 2026-05-11",
        "2026-07-10T09:00, 2026-07-10, 2026-07-24",
        "2026-09-26T09:00, 2026-09-28, 2026-10-13",
        "2026-03-09T18:00, 2026-03-10, 2026-03-23",
    })
    void is_received_on_a_day_that_counts_and_due_ten_working_days_later(String at, String received, String due) {
        Story story = Story.received(at);

        assertThat(story.state().intake().received()).isEqualTo(day(received));
        assertThat(story.state().decisionClock().due()).isEqualTo(day(due));
        assertThat(story.state().decisionClock().running()).isTrue();
        assertThat(story.stage()).isEqualTo(CaseStage.RECEIVED);
    }

    @Test
    void is_not_received_before_it_came() {
        Story story = Story.received("2026-03-09");
        NewRequest tomorrow = story.on("2026-03-10").request(Channel.POST, false);

        assertThatThrownBy(() -> story.on("2026-03-09").instead(tomorrow))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("2026-03-1");
    }

    static Stream<Object[]> endings() {
        return Stream.of(
                new Object[] {new IntakeMove.Transfer("달빛구", "달빛구 소관"), DESK, Ending.TRANSFERRED, CaseRule.TRANSFER},
                new Object[] {
                    new IntakeMove.Split(List.of(new Part("한빛시", "가"), new Part("달빛구", "나")), ""),
                    DESK,
                    Ending.SPLIT,
                    CaseRule.SPLIT
                },
                new Object[] {
                    new IntakeMove.Immediate(ImmediateBasis.MADE_FOR_DISCLOSURE, "누리집 공고", ""),
                    OFFICER,
                    Ending.IMMEDIATE,
                    CaseRule.IMMEDIATE
                },
                new Object[] {new IntakeMove.Withdraw(""), Story.REQUESTER, Ending.WITHDRAWN, CaseRule.WITHDRAWAL},
                new Object[] {
                    new IntakeMove.Petition(PetitionBasis.NOT_A_REQUEST, "질의에 답함", "진정"),
                    OFFICER,
                    Ending.PETITION,
                    CaseRule.PETITION
                },
                new Object[] {new IntakeMove.NotHeld("하천과 문서고", "만든 적이 없음"), OFFICER, Ending.NOT_HELD, CaseRule.NOT_HELD
                },
                new Object[] {
                    new IntakeMove.RepeatClose(RepeatBasis.ALREADY_DECIDED, CaseNumber.of(2026, 9), "같은 청구"),
                    OFFICER,
                    Ending.REPEAT_CLOSED,
                    CaseRule.REPEAT
                },
                new Object[] {
                    new IntakeMove.PointClose(PointingBasis.ALREADY_PUBLISHED, "https://example.kr/1", ""),
                    OFFICER,
                    Ending.POINTED_CLOSED,
                    CaseRule.POINTING
                });
    }

    @ParameterizedTest
    @MethodSource("endings")
    void ends_without_a_decision_for_good(Move move, Actor actor, Ending how, CaseRule rule) {
        Story story = Story.underWay("2026-03-09").on("2026-03-10").make(move, actor);

        assertThat(story.state().ended().map(IntakeFact.Ended::how)).contains(how);
        assertThat(story.events.getLast().stamp().rule()).isEqualTo(rule);
        assertThat(story.state().tally()).isEqualTo(how == Ending.SPLIT ? Tally.REPLACED : Tally.ENDED);
        assertThat(story.state().decisionClock().ended()).contains(day("2026-03-10"));
        assertThat(story.possible(DESK)).isEqualTo(how.appealable() ? List.of(MoveKind.RULING) : List.of());
        assertThat(story.possible(OFFICER)).isEmpty();

        story.refuses(move, actor, CaseRule.ENDED, how.label().ko());
        story.refuses(Story.open("2026-03-11"), OFFICER, CaseRule.ENDED, "새로 청구");
    }

    @Test
    void an_end_that_was_set_aside_is_to_be_decided_within_ten_working_days_and_one_that_stands_stays() {
        Story story = Story.underWay("2026-03-09")
                .on("2026-03-10")
                .officer(new HearingMove.Clarify("어느 해의 것인지", day("2026-03-16"), ""))
                .officer(new IntakeMove.NotHeld("하천과 문서고", "만든 적이 없음"))
                .on("2026-06-08")
                .forbids(ruling(true), OFFICER)
                .desk(ruling(false));

        assertThat(story.state().ended()).isPresent();

        story.on("2026-07-10").desk(ruling(true));

        assertThat(story.state().tally()).isEqualTo(Tally.OPEN);
        assertThat(story.stage()).isEqualTo(CaseStage.DECIDING);
        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-07-24"));
        assertThat(story.possible(OFFICER))
                .contains(MoveKind.DECIDE, MoveKind.CLARIFY)
                .as("what a ruling gave is not extended")
                .doesNotContain(MoveKind.EXTEND);

        story.requester(new IntakeMove.Withdraw("")).refuses(ruling(true), DESK, CaseRule.ENDED);
    }

    @Test
    void a_case_that_was_opened_again_can_be_decided_late_and_objected_to() {
        Story story = Story.underWay("2026-03-09")
                .officer(new IntakeMove.Petition(PetitionBasis.NOT_A_REQUEST, "질의에 답함", "진정"))
                .on("2026-07-10")
                .desk(ruling(true))
                .on("2026-07-27")
                .officer(Story.closed(2));

        assertThat(story.last(DecisionFact.Decided.class).overdue()).isTrue();

        story.requester(Story.objection());

        assertThat(story.state().openObjections()).hasSize(1);
    }

    @Test
    void reads_what_was_written_before_an_end_could_be_set_aside() {
        IntakeFact.Ended ended = (IntakeFact.Ended) EventJson.read(
                FactKind.ENDED,
                "{\"how\":\"not-held\",\"detail\":\"문서고\",\"basis\":null,\"to\":null,\"earlier\":null,\"parts\":[]}");
        DecisionFact.Ruled ruled = (DecisionFact.Ruled)
                EventJson.read(FactKind.RULED, "{\"kind\":\"appeal\",\"setAside\":false,\"redecision\":null}");

        assertThat(ended.remedy()).isEmpty();
        assertThat(ended.result()).isEmpty();
        assertThat(ruled.silence()).isEmpty();
    }

    private static DecisionMove.Ruling ruling(boolean setAside) {
        return new DecisionMove.Ruling(RulingKind.APPEAL, setAside, "재결 2026-1");
    }

    @Test
    void keeps_the_receipt_date_of_what_was_split() {
        Story story = Story.received("2026-03-09");
        NewRequest child = new NewRequest(
                Channel.ONLINE,
                Origin.SPLIT,
                Optional.of(CaseNumber.of(2026, 1)),
                story.now,
                Optional.of(day("2026-03-09")),
                "달빛구",
                "나",
                List.of(),
                DeliveryForm.COPY,
                false,
                Optional.empty());

        story.on("2026-03-12").instead(child);

        assertThat(story.state().decisionClock().due()).isEqualTo(day("2026-03-20"));
    }

    @Test
    void lets_only_the_desk_assign_transfer_and_split_and_only_its_department_decide() {
        Story story = Story.received("2026-03-09")
                .forbids(new IntakeMove.Assign("하천과", ""), OFFICER)
                .forbids(Story.open("2026-03-10"), OFFICER)
                .desk(new IntakeMove.Assign("하천과", ""))
                .forbids(new IntakeMove.Transfer("달빛구", "소관"), OFFICER)
                .forbids(Story.open("2026-03-10"), DESK)
                .forbids(Story.open("2026-03-10"), Actor.officer("담당 박", "한빛시", "공원과"))
                .forbids(Story.open("2026-03-10"), Actor.officer("담당 이", "달빛구", "하천과"))
                .forbids(new IntakeMove.Withdraw(""), Actor.desk("총괄", "달빛구"));

        story.desk(new IntakeMove.Assign("공원과", "소관이 아님"));

        assertThat(story.possible(OFFICER)).isEmpty();
        assertThat(story.possible(DESK))
                .contains(MoveKind.ASSIGN, MoveKind.TRANSFER)
                .doesNotContain(MoveKind.DECIDE);
    }

    @Test
    void writes_down_who_took_a_case_over_by_acting_on_it() {
        Story story = Story.received("2026-03-09").desk(new IntakeMove.Assign("하천과", ""));
        Actor other = Actor.officer("담당 최", "한빛시", "하천과");

        story.officer(new IntakeMove.NotHeld("문서고", "없음"));

        assertThat(story.events)
                .extracting(event -> event.fact().getClass().getSimpleName())
                .containsExactly("Received", "Assigned", "TakenUp", "Ended");
        assertThat(Story.underWay("2026-03-09").make(Story.closed(2), other).last(IntakeFact.TakenUp.class))
                .isEqualTo(new IntakeFact.TakenUp("담당 최"));
    }

    @Test
    void refuses_a_clock_that_was_set_back_with_a_sentence() {
        Story.underWay("2026-03-10")
                .on("2026-03-09")
                .refuses(new IntakeMove.NotHeld("문서고", "없음"), OFFICER, CaseRule.TIME_ORDER, "시계가 뒤로");
    }

    @Test
    void transfers_only_to_another_body_and_splits_only_among_several() {
        Story.underWay("2026-03-09")
                .refuses(new IntakeMove.Transfer("한빛시", "소관"), DESK, CaseRule.TRANSFER, "배부")
                .refuses(new IntakeMove.Split(List.of(new Part("달빛구", "가")), ""), DESK, CaseRule.SPLIT)
                .refuses(
                        new IntakeMove.RepeatClose(RepeatBasis.ALREADY_DECIDED, CaseNumber.of(2026, 1), "같은 청구"),
                        DESK,
                        CaseRule.REPEAT);
    }
}
