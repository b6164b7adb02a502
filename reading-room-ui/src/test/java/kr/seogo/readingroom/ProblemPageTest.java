package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class ProblemPageTest {

    private final TestRoom room;

    ProblemPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void gives_an_unknown_address_the_same_frame_in_both_languages() throws Exception {
        HttpResponse<String> korean = room.get("/no/such/page");
        HttpResponse<String> english = room.get("/en/no/such/page");

        assertThat(korean.statusCode()).isEqualTo(404);
        assertThat(korean.body()).contains("찾을 수 없습니다", "class=\"foot\"");
        assertThat(english.body()).contains("<h1>Not found</h1>", "class=\"foot\"");
    }

    @Test
    void leaves_errors_of_the_api_and_of_programs_as_they_are() throws Exception {
        assertThat(room.get("/api/v1/no-such-call").body()).doesNotContain("<html lang");
        assertThat(room.get("/no/such/page", "Accept", "application/json").body())
                .doesNotContain("<html lang");
    }

    @Test
    void says_a_reference_and_nothing_of_the_inside_when_a_page_fails() throws Exception {
        room.archive().broken = true;
        try {
            HttpResponse<String> page = room.get("/en/records/" + SmallArchive.OPEN);

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("The page could not be made")
                    .containsPattern("<span class=\"code\">[0-9a-f]{8}</span>")
                    .doesNotContain("broken on purpose", "IllegalStateException");
        } finally {
            room.archive().broken = false;
        }
    }

    @Test
    void shows_a_page_for_a_wrong_method() throws Exception {
        HttpResponse<String> page = room.post("/search", "q=1");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("이 주소에서는 할 수 없는 일입니다");
    }
}
