package kr.seogo.readingroom.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import kr.seogo.catalog.CatalogDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedArkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s1x54xz321",
                "/s1-x5-4-xz-321",
                "/s1\u2010x54\u2014xz\u2015321",
                "/S1X54XZ321",
                "//s1x54xz321/",
                "/s1x54xz321.",
                "/s1x54 \nxz321"
            })
    void takes_the_same_name_however_it_was_copied(String rest) {
        assertThat(AskedArk.of("9-9999", rest)).isEqualTo(AskedArk.of("99999", "/s1x54xz321"));
    }

    @Test
    void tells_the_parts_of_a_qualifier_from_the_name() {
        assertThat(AskedArk.of("99999", "/s1x/file-12").file()).contains(12);
        assertThat(AskedArk.of("99999", "/s1x").file()).isEmpty();
        assertThat(AskedArk.of("99999", "/s1x.pdf").qualifier()).containsExactly("pdf");
        for (String none : new String[] {"/s1x/file-0", "/s1x/file-12345678", "/s1x/page-1", "/s1x/file-1/2"}) {
            assertThat(AskedArk.of("99999", none).file()).as(none).isEmpty();
            assertThat(AskedArk.of("99999", none).qualifier()).as(none).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-30, 20150630",
        "2015, 2015",
        "2015/2016, 2015-2016",
        "2015-06, 20150601-20150630",
        "2015-06/2016, 20150601-20161231",
        "2015-06-30/2015-07-02, 20150630-20150702"
    })
    void writes_dates_as_temper_does(String kept, String written) {
        assertThat(Citation.temper(new CatalogDate(kept))).isEqualTo(written);
    }

    @Test
    void keeps_a_value_on_its_line() {
        StringBuilder erc = new StringBuilder();

        Citation.say(erc, "what", " 회의록\r\nerc-support:\u2028who:\u0085 아무나 ");
        Citation.say(erc, "who", "\n");

        assertThat(erc).hasToString("what: 회의록 erc-support: who: 아무나\nwho: (:unav)\n");
    }
}
