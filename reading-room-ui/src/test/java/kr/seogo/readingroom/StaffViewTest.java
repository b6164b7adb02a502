package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class StaffViewTest {

    private static final String HIDDEN = "시민에게 보이지 않음: 목록 비공개";
    private static final String CLOSED = "파일은 직원만 봄";

    private final TestRoom room;

    StaffViewTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void marks_in_every_list_what_the_public_does_not_see() throws Exception {
        for (String list :
                new String[] {"/browse/" + SmallArchive.FILE, "/records/" + SmallArchive.FILE, "/search?q=", "/"}) {
            String staff = as(FakeCallers.TOKEN, list).body();
            String citizen = room.get(list).body();

            if (!list.equals("/") && !list.startsWith("/search")) {
                assertThat(staff).as(list).contains("숨긴 기록의 제목", HIDDEN, CLOSED, "시민은 편집본만 봄");
            }
            assertThat(citizen).as(list).doesNotContain("숨긴 기록의 제목", HIDDEN, CLOSED, "시민은 편집본만 봄", "staff-bar");
        }
        assertThat(as(FakeCallers.TOKEN, "/search?q=숨긴").body()).contains(HIDDEN);
        assertThat(as(FakeCallers.TOKEN, "/search?q=예정가격").body()).contains(CLOSED);
    }

    @Test
    void says_which_view_it_is_and_leads_to_the_other() throws Exception {
        String staff = as(FakeCallers.TOKEN, "/search?q=회의록").body();
        assertThat(staff)
                .contains("<strong class=\"staff-view\">직원 화면</strong>")
                .contains("href=\"/search?q=%ED%9A%8C%EC%9D%98%EB%A1%9D&amp;view=public\"");

        HttpResponse<String> page = as(FakeCallers.TOKEN, "/search?q=회의록&view=public");
        assertThat(page.body())
                .contains("<strong class=\"staff-view\">시민 화면</strong>")
                .contains("href=\"/search?q=%ED%9A%8C%EC%9D%98%EB%A1%9D\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void shows_staff_a_page_exactly_as_the_public_sees_it() throws Exception {
        String path = "/records/" + SmallArchive.FILE;

        assertThat(main(as(FakeCallers.TOKEN, path + "?view=public"))).isEqualTo(main(room.get(path)));
        HttpResponse<String> hidden = as(FakeCallers.TOKEN, "/records/" + SmallArchive.HIDDEN + "?view=public");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).contains("시민 화면", "직원 화면으로 돌아가기").doesNotContain("숨긴 기록의 제목");
    }

    @Test
    void tells_an_operator_that_they_see_what_the_public_sees() throws Exception {
        String page = as(FakeCallers.OPERATOR, "/browse/" + SmallArchive.FILE).body();

        assertThat(page).contains("시민과 같은 화면").doesNotContain("/staff/unread", "/staff/incidents", HIDDEN);
        assertThat(as(FakeCallers.OPERATOR, "/staff/unread").statusCode()).isEqualTo(403);
        assertThat(as(FakeCallers.OPERATOR, "/staff/incidents").statusCode()).isEqualTo(403);
    }

    @Test
    void lists_files_that_could_not_be_read_page_by_page() throws Exception {
        String first = as(FakeCallers.OFFICER, "/staff/unread").body();
        String second =
                as(FakeCallers.OFFICER, "/staff/unread?state=damaged&page=2").body();

        assertThat(first)
                .contains("글을 뽑지 못한 파일", "손상 2.pdf", "마지막 쪽을 읽지 못함 &lt;b&gt;2", HIDDEN, "page=2")
                .doesNotContain("손상 51.pdf", "<img src=x");
        assertThat(second).contains("손상 51.pdf", "page=1").doesNotContain("page=3");
        assertThat(as(FakeCallers.OFFICER, "/staff/unread?state=empty").body()).contains("그런 파일이 없습니다");
        assertThat(room.get("/staff/unread").statusCode()).isEqualTo(401);
    }

    @Test
    void lists_searches_without_results_by_how_often_they_were_asked() throws Exception {
        String page = as(FakeCallers.OFFICER, "/staff/incidents").body();

        assertThat(page)
                .contains("&lt;b&gt;물때표", "12번", "계층: 건", "생산기관: 한빛시 총무과", "(검색어 없이 조건만)", "시작 날짜: 1890-01-01")
                .contains("href=\"/search?q=%3Cb%3E%EB%AC%BC%EB%95%8C%ED%91%9C")
                .doesNotContain("<b>물때표");
        assertThat(as(FakeCallers.OFFICER, "/en/staff/incidents").body())
                .contains("Searches without results", "12 times");
        assertThat(room.get("/staff/incidents").statusCode()).isEqualTo(401);
    }

    private static String main(HttpResponse<String> page) {
        String html = page.body();
        // The two are asked at addresses that differ in the view, which stands in nothing but these.
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private HttpResponse<String> as(String token, String path) throws Exception {
        return room.get(
                path.replace("회의록", "%ED%9A%8C%EC%9D%98%EB%A1%9D")
                        .replace("숨긴", "%EC%88%A8%EA%B8%B4")
                        .replace("예정가격", "%EC%98%88%EC%A0%95%EA%B0%80%EA%B2%A9"),
                "Cookie",
                "seogo-staff=" + token);
    }
}
