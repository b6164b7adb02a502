package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.PublicDecisions;
import org.junit.jupiter.api.Test;

/** The list of decisions that everybody sees: what may be known, and nothing that points to a person. */
class PublicDecisionsTest extends CaseRoomFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void lists_what_is_disclosed_by_month_body_and_kind_and_nothing_else() {
        decided("준설 계획", DecisionKind.OPEN);
        decided("공원 조성 계획", DecisionKind.PARTIAL);
        CaseNumber refused = decided("국방 계획", DecisionKind.CLOSED);
        ask();

        PublicDecisions.Page all = list(0, 20);

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.lines())
                .extracting(PublicDecisions.Line::subject)
                .containsExactly(Optional.of("공원 조성 계획"), Optional.of("준설 계획"));
        assertThat(all.lines()).extracting(PublicDecisions.Line::body).containsOnly(BODY);
        assertThat(all.toString()).doesNotContain(refused.value(), "홍길동");
        assertThat(wish(Optional.of(YearMonth.of(2026, 3)), Optional.of(BODY), Optional.of(DecisionKind.OPEN))
                        .total())
                .isEqualTo(1);
        assertThat(wish(Optional.of(YearMonth.of(2026, 4)), Optional.empty(), Optional.empty())
                        .total())
                .isZero();
        assertThat(wish(Optional.empty(), Optional.of("달빛구"), Optional.empty()).total())
                .isZero();
        assertThat(room.decisions().choices().months()).containsExactly(YearMonth.of(2026, 3));
        assertThat(room.decisions().choices().bodies()).containsExactly(BODY);
    }

    @Test
    void pages_without_overlap() {
        for (int i = 0; i < 5; i++) {
            decided("계획 " + i, DecisionKind.OPEN);
        }

        PublicDecisions.Page first = list(0, 3);
        PublicDecisions.Page second = list(first.next().orElseThrow(), 3);

        assertThat(first.lines()).hasSize(3);
        assertThat(second.lines()).hasSize(2).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void shows_no_subject_that_seems_to_point_to_a_person() {
        for (String wants : List.of(
                "연락처 010-1234-5678의 처리 결과",
                "900101-1234567 관련 문서",
                "저 홍 길동이 낸 민원의 처리",
                "HONG@example.kr 로 보낸 회신",
                "서울 어딘가의 도로 공사")) {
            decided(wants, DecisionKind.OPEN);
        }

        assertThat(list(0, 20).lines()).hasSize(5).allSatisfy(line -> assertThat(line.subject())
                .isEmpty());
    }

    @Test
    void names_nothing_while_a_third_party_is_protected() {
        CaseNumber number = underWay().number();
        move(
                number,
                new HearingMove.NotifyThirdParty("제3자 1", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 9)), ""),
                OFFICER);
        move(number, new HearingMove.ThirdPartyAnswer("제3자 1", true, "", Optional.empty(), ""), OFFICER);
        now = Instant.parse("2026-03-13T01:00:00Z");
        move(
                number,
                new DecisionMove.Decide(
                        DecisionKind.OPEN,
                        List.of(),
                        List.of("제3자 1"),
                        Optional.of(new Disclosing(LocalDate.of(2026, 4, 20), "포털", DeliveryForm.ELECTRONIC, false)),
                        "공익이 더 큽니다"),
                OFFICER);

        assertThat(list(0, 20).total()).isZero();
        assertThat(room.decisions().choices().months()).isEmpty();

        now = Instant.parse("2026-04-20T01:00:00Z");
        LocalDate arrived = LocalDate.of(2026, 3, 16);
        move(number, new HearingMove.ThirdPartyReached("제3자 1", arrived, Optional.empty(), ""), OFFICER);
        move(number, new DeliveryMove.Deliver(DeliveryForm.ELECTRONIC, "계획", true, false, ""), OFFICER);
        assertThat(list(0, 20).total()).isEqualTo(1);
    }

    private CaseNumber decided(String wants, DecisionKind kind) {
        CaseNumber number = room.citizens().ask(asked(wants)).number();
        move(number, new IntakeMove.Assign("하천과", ""), DESK);
        boolean open = kind != DecisionKind.CLOSED;
        move(
                number,
                new DecisionMove.Decide(
                        kind,
                        kind == DecisionKind.OPEN ? List.of() : List.of(Refusal.of("일부", 2, "이유")),
                        List.of(),
                        open
                                ? Optional.of(new Disclosing(DAY, "포털", DeliveryForm.ELECTRONIC, false))
                                : Optional.empty(),
                        ""),
                OFFICER);
        return number;
    }

    private PublicDecisions.Page list(int from, int size) {
        return room.decisions()
                .list(new PublicDecisions.Wish(Optional.empty(), Optional.empty(), Optional.empty(), from, size));
    }

    private PublicDecisions.Page wish(Optional<YearMonth> month, Optional<String> body, Optional<DecisionKind> kind) {
        return room.decisions().list(new PublicDecisions.Wish(month, body, kind, 0, 20));
    }
}
