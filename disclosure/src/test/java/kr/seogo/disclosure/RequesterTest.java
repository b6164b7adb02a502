package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.internal.json.EventJson;
import org.junit.jupiter.api.Test;

/** What a request should say of who asks. */
class RequesterTest {

    @Test
    void says_what_the_law_wants_of_a_person_and_was_not_said() {
        assertThat(new Requester("홍길동", "", "", "", "", "hong@example.kr", "").missing())
                .containsExactly(RequesterItem.BIRTH_DATE, RequesterItem.ADDRESS);
        assertThat(new Requester("홍길동", "", "", "1980-01-02", "한빛로 1", "", "").missing())
                .containsExactly(RequesterItem.CONTACT);
        assertThat(new Requester("홍길동", "", "", "1980-01-02", "한빛로 1", "", "010-0000-0000").missing())
                .isEmpty();
    }

    private static Requester foreigner(String organisation, ForeignStatus status) {
        return new Requester(
                "John Doe", organisation, "1", "1980-01-02", "한빛로 1", "doe@example.org", "", Optional.of(status));
    }

    @Test
    void a_foreigner_says_by_what_the_decree_lets_them_ask() {
        assertThat(foreigner("", ForeignStatus.RESIDENT).missing()).isEmpty();
        assertThat(foreigner("", ForeignStatus.STUDY).missing()).isEmpty();
        assertThat(foreigner("Silver Sand Inc.", ForeignStatus.OFFICE).missing())
                .isEmpty();
        assertThat(foreigner("", ForeignStatus.UNSTATED).missing()).containsExactly(RequesterItem.FOREIGN_STATUS);
        // An office here is an organisation's, and nobody but a person lives or studies.
        assertThat(foreigner("", ForeignStatus.OFFICE).missing()).containsExactly(RequesterItem.FOREIGN_STATUS);
        assertThat(foreigner("Silver Sand Inc.", ForeignStatus.STUDY).missing())
                .containsExactly(RequesterItem.FOREIGN_STATUS);
    }

    @Test
    void reads_who_asked_before_foreigners_were_asked_and_writes_who_does_now() {
        String before = "{\"name\":\"홍길동\",\"organisation\":\"\",\"registration\":\"\",\"birthDate\":\"1980-01-02\","
                + "\"address\":\"한빛로 1\",\"email\":\"\",\"phone\":\"010-0000-0000\"}";
        assertThat(EventJson.read(Requester.class, before))
                .isEqualTo(new Requester("홍길동", "", "", "1980-01-02", "한빛로 1", "", "010-0000-0000"));
        Requester now = foreigner("", ForeignStatus.STUDY);
        assertThat(EventJson.read(Requester.class, EventJson.write(now))).isEqualTo(now);
    }

    @Test
    void says_what_the_law_wants_of_an_organisation_and_was_not_said() {
        assertThat(new Requester("", "갑 회사", "", "", "한빛로 1", "", "").missing())
                .containsExactly(RequesterItem.REPRESENTATIVE, RequesterItem.REGISTRATION, RequesterItem.CONTACT);
    }
}
