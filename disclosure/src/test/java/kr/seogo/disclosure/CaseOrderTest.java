package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves as JSON, and case numbers as people write them. */
class CaseOrderTest {

    @Test
    void reads_a_decision_with_everything_in_it() {
        CaseOrder order = CaseOrder.fromJson("""
                {"move":"decide","expectedVersion":3,"kind":"partial","reason":"나머지는 공개",
                 "refusals":[{"part":"검토보고","item":5,"reason":"검토 중","fifth":"internal-review","stage":"자문",
                   "expectedEnd":"2026-06-30"}],
                 "disclosing":{"day":"2026-03-19","place":"포털","form":"electronic","atRequestersWish":false}}
                """);

        assertThat(order.expectedVersion()).isEqualTo(3);
        assertThat(order.move()).isInstanceOfSatisfying(DecisionMove.Decide.class, decide -> {
            assertThat(decide.kind()).isEqualTo(DecisionKind.PARTIAL);
            assertThat(decide.refusals().getFirst().expectedEnd()).contains(LocalDate.of(2026, 6, 30));
            assertThat(decide.overridden()).isEmpty();
            assertThat(decide.disclosing().orElseThrow().form()).isEqualTo(DeliveryForm.ELECTRONIC);
        });
    }

    @Test
    void takes_what_is_left_out_as_not_given() {
        assertThat(CaseOrder.fromJson("{\"move\":\"take-up\",\"expectedVersion\":1}")
                        .move())
                .isEqualTo(new IntakeMove.TakeUp(""));
        assertThat(CaseOrder.fromJson(
                                "{\"move\":\"object\",\"expectedVersion\":1,\"channel\":\"online\",\"purport\":\"뜻\"}")
                        .move())
                .isEqualTo(new ObjectionMove.FileObjection(Channel.ONLINE, "뜻", Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"move\":\"decide\",\"expectedVersion\":1}|kind",
                "{\"move\":\"fly\",\"expectedVersion\":1}|move",
                "{\"move\":\"take-up\"}|expectedVersion",
                "{\"move\":\"take-up\",\"expectedVersion\":\"1\"}|expectedVersion",
                "{\"move\":\"take-up\",\"expectedVersion\":1,\"x\":1}|x",
                "{\"move\":\"assign\",\"expectedVersion\":1,\"department\":\" \"}|department",
                "{\"move\":\"assign\",\"expectedVersion\":1,\"department\":\"a\\u0000b\"}|department",
                "{\"move\":\"clarify\",\"expectedVersion\":1,\"what\":\"x\",\"replyBy\":\"2026-02-30\"}|replyBy",
                "{\"move\":\"fees-paid\",\"expectedVersion\":1,\"won\":-1,\"method\":\"x\"}|won",
                "[]|body",
                "{|body",
            })
    void says_which_field_is_wrong(String json, String field) {
        assertThatThrownBy(() -> CaseOrder.fromJson(json))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo(field));
    }

    @Test
    void numbers_carry_a_digit_that_shows_a_slip() {
        CaseNumber number = CaseNumber.of(2026, 1);

        assertThat(CaseNumber.isNumber(number.value())).isTrue();
        assertThatThrownBy(() -> new CaseNumber("2026-0000001")).isInstanceOf(BadInputException.class);
        for (int at : new int[] {0, 3, 6, 11, 13}) {
            char[] slip = number.value().toCharArray();
            slip[at] = slip[at] == '9' ? '0' : (char) (slip[at] + 1);
            assertThat(CaseNumber.isNumber(new String(slip))).isFalse();
        }
    }
}
