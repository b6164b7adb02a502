package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class DumpsPageTest {

    private final TestRoom room;

    DumpsPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void lists_what_can_be_had_in_both_languages() throws Exception {
        assertThat(room.get("/dumps/").body())
                .contains("<h1>전체 내려받기</h1>", "기록물 1,234건", "2.3 MB")
                .contains("href=\"/dumps/public.nq.gz\"", "href=\"/dumps/public.csv.gz.sha512\"");
        assertThat(room.get("/en/dumps").body())
                .contains("<h1>Everything as files</h1>", "1,234 records", "href=\"/dumps/public.csv.gz\"");
    }

    @Test
    void says_where_there_is_nothing_just_now() throws Exception {
        room.dumps().withdrawn = true;
        try {
            assertThat(room.get("/dumps/").body())
                    .contains("지금은 받을 수 있는 것이 없습니다")
                    .doesNotContain("public.nq.gz");
        } finally {
            room.dumps().withdrawn = false;
        }
    }

    @Test
    void sends_programs_to_the_api() throws Exception {
        HttpResponse<String> answer = room.get("/dumps/", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/api/v1/dumps"));
    }
}
