package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class TransfersPageTest {

    private final TestRoom room;

    TransfersPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void shows_transfers_and_how_much_is_wrong_with_each_in_both_languages() throws Exception {
        assertThat(as(FakeCallers.TOKEN, "/staff/transfers").body())
                .contains("이관 목록", "한빛시 2026-1", "검색됨", "돌려보냄", "찾은 것 60건", "/staff/transfers/T-1");
        assertThat(as(FakeCallers.TOKEN, "/en/staff/transfers").body())
                .contains("Findable", "Sent back", "60 findings");
    }

    @Test
    void says_file_by_file_what_is_wrong_page_by_page() throws Exception {
        String first = as(FakeCallers.TOKEN, "/staff/transfers/T-1").body();
        String second = as(FakeCallers.TOKEN, "/staff/transfers/T-1?page=2").body();

        assertThat(first)
                .contains("data/&lt;b&gt;잠김 50.pdf", "암호가 있어야 열립니다", "경고", "page=2")
                .doesNotContain("잠김 51.pdf", "<b>잠김");
        assertThat(second).contains("잠김 60.pdf", "page=1").doesNotContain("page=3");
        assertThat(as(FakeCallers.TOKEN, "/staff/transfers/T-2").body()).contains("아무 흠도 찾지 못했습니다");
        assertThat(as(FakeCallers.TOKEN, "/staff/transfers/T-9").statusCode()).isEqualTo(404);
    }

    @Test
    void is_for_those_who_take_transfers_in() throws Exception {
        for (String path : new String[] {"/staff/transfers", "/staff/transfers/T-1"}) {
            assertThat(as(FakeCallers.OPERATOR, path).statusCode()).isEqualTo(403);
            assertThat(as(FakeCallers.OFFICER, path).statusCode()).isEqualTo(403);
            assertThat(room.get(path).statusCode()).isEqualTo(401);
        }
    }

    private HttpResponse<String> as(String token, String path) throws Exception {
        return room.get(path, "Cookie", "seogo-staff=" + token);
    }
}
