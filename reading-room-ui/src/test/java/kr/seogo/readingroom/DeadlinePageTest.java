package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator of legal dates, without script. */
@ExtendWith(RoomExtension.class)
class DeadlinePageTest {

    private final TestRoom room;

    DeadlinePageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void asks_for_a_period_and_a_day() throws Exception {
        HttpResponse<String> page = room.get("/deadlines");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("법정기한 계산기", "value=\"third-party-release\"", "공개 여부 결정 (청구를 받은 날)")
                .doesNotContain("<table");
    }

    @Test
    void explains_a_date_day_by_day_in_both_languages() throws Exception {
        String asked = "/deadlines?rule=decision&from=2026-02-13&extended=true";

        assertThat(room.get(asked).body())
                .contains(
                        "2026년 3월 4일 (수)",
                        "2026년 3월 18일 (수)",
                        "대체공휴일 (삼일절)",
                        "value=\"decision\" selected",
                        "value=\"2026-02-13\"",
                        "/api/v1/disclosure/deadlines.ics?rule=decision&amp;from=2026-02-13&amp;extended=true");
        assertThat(room.get("/en" + asked).body())
                .contains("Wed, 4 March 2026", "Substitute holiday (Independence Movement Day)", "Add to my calendar");
    }

    @Test
    void counts_no_day_on_which_the_clock_stood_still_and_says_what_it_cannot_read() throws Exception {
        String asked = "/deadlines?rule=decision&from=2026-03-09";

        assertThat(room.get(asked + "&pause=2026-03-12/2026-03-16").body())
                .contains("2026년 3월 25일 (수)", "시계가 멈춘 날")
                .doesNotContain("deadlines.ics");
        HttpResponse<String> backwards = room.get(asked + "&pause=2026-03-16/2026-03-12");
        assertThat(backwards.statusCode()).isEqualTo(400);
        assertThat(backwards.body()).contains("멈춘 기간을 읽을 수 없습니다");
        HttpResponse<String> tooLong = room.get(asked + "&extended=11");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("그만큼 연장할 수 없습니다");
    }

    @Test
    void says_when_silence_may_be_objected_to() throws Exception {
        assertThat(room.get("/deadlines?rule=silence&from=2026-09-01").body())
                .contains("2026년 10월 1일 (목)", "2026년 11월 2일 (월)", "2026년 10월 30일 (금)", "이의신청 기간의 셈");
    }

    @Test
    void says_how_sure_the_calendar_is_and_that_a_period_has_no_extension() throws Exception {
        assertThat(room.get("/deadlines?rule=disclosure&from=2040-03-09&extended=true")
                        .body())
                .contains("앞으로 정부가 지정할 공휴일은", "이 기한에는 연장이 없습니다.");
        assertThat(room.get("/deadlines?rule=disclosure&from=2020-03-09").body())
                .contains("관보와 대조");
    }

    @ParameterizedTest
    @CsvSource({
        "rule=nothing&from=2026-03-09, 어느 기한인지",
        "rule=decision, 시작하는 날을",
        "rule=decision&from=%3Cscript%3E, 시작하는 날을",
        "rule=decision&from=2012-12-31, 달력의 범위 밖",
        "rule=payment-disclosure&from=2016-01-04, 아직 없던 기한"
    })
    void a_question_that_makes_no_sense_is_said_on_the_page(String query, String sentence) throws Exception {
        HttpResponse<String> page = room.get("/deadlines?" + query);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(sentence, "role=\"alert\"").doesNotContain("<script>", "<table");
    }

    @Test
    void is_found_from_every_page() throws Exception {
        assertThat(room.get("/").body()).contains("href=\"/deadlines\"");
        assertThat(room.get("/en/help/disclosure").body()).contains("href=\"/en/deadlines\"");
    }
}
