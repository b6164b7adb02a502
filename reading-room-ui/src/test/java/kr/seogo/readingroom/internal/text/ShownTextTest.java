package kr.seogo.readingroom.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kr.seogo.catalog.CatalogDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

    @ParameterizedTest
    @CsvSource({"0,0 B", "999,999 B", "1000,1.0 KB", "1234567,1.2 MB", "999999,1.0 MB", "5000000000,5.0 GB"})
    void writes_a_length_as_people_read_it(long bytes, String shown) {
        assertThat(ShownText.size(bytes)).isEqualTo(shown);
    }

    @Test
    void makes_every_invisible_part_of_a_name_visible() {
        assertThat(ShownText.name("가\u0000\t\n\u007F\u202E\u2066\u200F나 😀.txt"))
                .isEqualTo("가␀␉␊␡[U+202E][U+2066][U+200F]나 😀.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-30,2015년 6월 30일,30 June 2015",
        "2015-06,2015년 6월,June 2015",
        "2015,2015년,2015",
        "2015/2016-02,2015년 – 2016년 2월,2015 – February 2016"
    })
    void writes_a_date_no_more_exact_than_it_is_known(String date, String korean, String english) {
        assertThat(new DateWords(Language.KOREAN).of(new CatalogDate(date))).isEqualTo(korean);
        assertThat(new DateWords(Language.ENGLISH).of(new CatalogDate(date))).isEqualTo(english);
    }

    @Test
    void takes_the_day_in_seoul() {
        assertThat(new DateWords(Language.KOREAN).of(Instant.parse("2026-03-02T15:30:00Z")))
                .isEqualTo("2026년 3월 3일");
    }
}
