package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class StaffPageTest {

    private static final String[] OWN = {"Sec-Fetch-Site", "same-origin"};
    private static final String[] SIGNED_IN = {"Cookie", "seogo-staff=" + FakeCallers.TOKEN};

    private final TestRoom room;

    StaffPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void keeps_a_good_token_in_a_cookie_that_scripts_and_other_sites_cannot_use() throws Exception {
        HttpResponse<String> answer = room.post("/staff/sign-in", "token=" + FakeCallers.TOKEN, OWN);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("seogo-staff=" + FakeCallers.TOKEN, "HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void refuses_a_token_that_is_none_and_keeps_nothing() throws Exception {
        for (String token : new String[] {"wrong-token-0123", "", "%3Cscript%3E", "a".repeat(600)}) {
            HttpResponse<String> answer = room.post("/staff/sign-in", "token=" + token, OWN);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).contains("알 수 없거나 기한이 끝난 토큰");
        }
    }

    @Test
    void refuses_a_form_sent_from_another_site_or_from_nowhere() throws Exception {
        String form = "token=" + FakeCallers.TOKEN;

        assertThat(room.post("/staff/sign-in", form).statusCode()).isEqualTo(403);
        assertThat(room.post("/staff/sign-in", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.post("/staff/sign-in", form, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.post("/staff/sign-out", "", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(room.post("/staff/sign-in", form, "Origin", room.address("")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void ends_the_cookie_on_signing_out() throws Exception {
        HttpResponse<String> answer = room.post("/en/staff/sign-out", "", OWN);

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("seogo-staff=", "Max-Age=0");
        assertThat(answer.headers().firstValue("Location")).contains(room.address("/en/"));
    }

    @Test
    void shows_staff_hidden_records_marked_and_how_extraction_went() throws Exception {
        HttpResponse<String> page = room.get("/records/" + SmallArchive.HIDDEN, SIGNED_IN);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("목록 비공개", "직원에게만 열림", "손상됨", "마지막 쪽을 읽지 못함", "결정한 사람 기록관리과 나라", "구장부번호: 가-17")
                .contains("직원 화면", "로그인한 직원:");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void tells_a_browser_whose_token_has_ended_and_takes_it_away() throws Exception {
        HttpResponse<String> page = room.get("/en/", "Cookie", "seogo-staff=ended-token-000");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("You are signed out", "/en/staff/sign-in");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }
}
