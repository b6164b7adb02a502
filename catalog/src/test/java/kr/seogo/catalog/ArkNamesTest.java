package kr.seogo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArkNamesTest {

    private final ArkNames names = new ArkNames("99999");

    @Test
    void gives_the_same_sender_and_number_the_same_name_for_ever() {
        RecordId name = names.record("서울특별시", "2015-001");

        assertThat(name).isEqualTo(names.record("서울특별시", "2015-001"));
        assertThat(name.name()).isEqualTo("s18fmndwsvn7wkf0d");
        assertThat(name).isNotEqualTo(names.record("서울특별시2", "015-001"));
        assertThat(name).isNotEqualTo(names.fonds("서울특별시"));
    }

    @Test
    void notices_every_single_wrong_character() {
        RecordId name = names.fonds("서울특별시");
        assertThat(names.checks(name)).isTrue();

        for (int i = 2; i < name.name().length(); i++) {
            for (char c : "0123456789bcdfghjkmnpqrstvwxz".toCharArray()) {
                String wrong = name.name().substring(0, i) + c + name.name().substring(i + 1);
                assertThat(names.checks(new RecordId(wrong))).isEqualTo(wrong.equals(name.name()));
            }
        }
    }

    @Test
    void agrees_with_the_check_character_of_the_noid_specification() {
        // NOID's own example: 13030/xf93gt2 has the check character q
        assertThat(new ArkNames("13030").checks(new RecordId("xf93gt2q"))).isTrue();
    }

    @Test
    void refuses_an_ark_of_another_authority() {
        RecordId name = names.fonds("구청");

        assertThat(names.parse("ark:/99999/" + name)).isEqualTo(name);
        assertThatThrownBy(() -> names.parse("ark:/12345/" + name)).isInstanceOf(IllegalArgumentException.class);
    }
}
