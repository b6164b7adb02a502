package kr.seogo.catalog.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has as few digits as a rule knows is found all the same. */
class FewestDigitsTest {

    @ParameterizedTest
    @MethodSource("shortest")
    void a_rule_finds_its_shortest_form(Rule rule, String text) {
        PlainForm form = new PlainForm(text);
        List<Found> found = new ArrayList<>();

        rule.find(form, found::add);

        assertThat(form.digits()).isEqualTo(rule.fewestDigits());
        assertThat(found).isNotEmpty();
    }

    static Stream<Object[]> shortest() {
        return Stream.of(
                new Object[] {new RegistrationNumbers(), "주민번호 900101-1234567"},
                new Object[] {new CardNumbers(), "카드 3700 000000 0000"},
                new Object[] {new PhoneNumbers(), "전화 02-312-3456"},
                new Object[] {new Documents(), "여권 AB123C456"},
                new Object[] {new AccountNumbers(), "은행 계좌 110-23-45678"},
                new Object[] {new EmailAddresses(), "nobody@example.org"},
                new Object[] {new Addresses(), "부산 해운대구 센텀로 7"},
                new Object[] {new BirthDates(), "생년월일 85.1.2"});
    }
}
