package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.NewCase;
import org.junit.jupiter.api.Test;

/** A request is closed as a repeat of one that was answered, by the same requester, and of no other. */
class RepeatedRequestTest extends CaseRoomFixture {

    @Test
    void closes_what_the_same_requester_asked_again_after_a_decision() {
        CaseNumber earlier = underWay().number();
        move(earlier, closed(), OFFICER);
        CaseNumber again = underWay().number();

        move(again, repeat(earlier), OFFICER);

        assertThat(column("select number from disclosure.identity_look where why like '반복%' order by number"))
                .containsExactly(earlier.value(), again.value());
    }

    @Test
    void refuses_an_earlier_case_that_is_not_there_not_decided_or_asked_by_somebody_else() {
        CaseNumber undecided = underWay().number();
        NewCase asked = asked("같은 것");
        CaseNumber others = room.citizens()
                .ask(new NewCase(
                        asked.request(),
                        new Requester("홍길동", "", "", "1990-09-09", "", "hong@example.kr", "010-0000-0000")))
                .number();
        move(others, new IntakeMove.Assign("하천과", ""), DESK);
        move(others, closed(), OFFICER);
        CaseNumber again = underWay().number();

        for (CaseNumber earlier : new CaseNumber[] {CaseNumber.of(2026, 999), undecided, others}) {
            assertThat(room.desk().move(again, 2, repeat(earlier), OFFICER))
                    .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> {
                        assertThat(no.rule()).isEqualTo(CaseRule.REPEAT);
                        assertThat(no.sentence().ko()).contains(earlier.value()).doesNotContain("홍길동");
                    });
        }
        assertThat(room.desk().view(again, DESK).orElseThrow().state().ended()).isEmpty();
    }

    @Test
    void passes_the_committee_by_as_a_simple_repeat_only_of_what_the_same_requester_asked() {
        CaseNumber earlier = underWay().number();
        move(earlier, closed(), OFFICER);
        CaseNumber undecided = underWay().number();
        CaseNumber again = underWay().number();
        move(again, closed(), OFFICER);
        move(again, new ObjectionMove.FileObjection(Channel.POST, "공개", Optional.empty(), ""), DESK);
        int version = room.desk().view(again, DESK).orElseThrow().state().version();

        for (CaseNumber other : new CaseNumber[] {CaseNumber.of(2026, 999), undecided, again}) {
            assertThat(room.desk().move(again, version, exempt(other), DESK))
                    .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> assertThat(no.rule())
                            .isEqualTo(CaseRule.COMMITTEE_GATE));
        }
        move(again, exempt(earlier), DESK);
        assertThat(column("select data ->> 'earlier' from disclosure.case_event where kind = 'committee-exempted'"))
                .containsExactly(earlier.value());
    }

    private static ObjectionMove.ExemptCommittee exempt(CaseNumber earlier) {
        return new ObjectionMove.ExemptCommittee(0, GateExemption.SIMPLE_REPEAT, Optional.of(earlier), "같은 청구의 반복");
    }

    private static IntakeMove.RepeatClose repeat(CaseNumber earlier) {
        return new IntakeMove.RepeatClose(RepeatBasis.ALREADY_DECIDED, earlier, "같은 청구");
    }
}
