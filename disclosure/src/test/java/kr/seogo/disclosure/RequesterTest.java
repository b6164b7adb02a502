package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void says_what_the_law_wants_of_an_organisation_and_was_not_said() {
        assertThat(new Requester("", "갑 회사", "", "", "한빛로 1", "", "").missing())
                .containsExactly(RequesterItem.REPRESENTATIVE, RequesterItem.REGISTRATION, RequesterItem.CONTACT);
    }
}
