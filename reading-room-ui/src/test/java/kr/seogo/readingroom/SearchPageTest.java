package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.readingroom.internal.text.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class SearchPageTest {

    private final TestRoom room;

    SearchPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void marks_the_words_found_and_counts_exactly() throws Exception {
        HttpResponse<String> page = room.get(search("q", "회의록"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("2건 중 1–2", "<mark>회의록</mark>", "/records/" + SmallArchive.OPEN);
    }

    @Test
    void links_every_facet_to_the_narrowed_result() throws Exception {
        String page = room.get(search("q", "회의록")).body();

        assertThat(page)
                .contains("&amp;level=item\"", "&amp;type=minutes\"", "&amp;disclosure=open\"")
                .contains("&amp;agency=" + Addresses.encode("한빛시 도시계획국"))
                .contains("&amp;from=2010&amp;to=2019\"");
    }

    @Test
    void shows_each_filter_with_a_way_to_take_it_off() throws Exception {
        String page = room.get(search("q", "회의록") + "&type=minutes&within=" + SmallArchive.SERIES)
                .body();

        assertThat(page)
                .contains(
                        "<span class=\"chip-name\">기록물형태</span> 회의록", "<span class=\"chip-name\">범위</span> 도시계획위원회 운영")
                .contains("href=\"" + search("q", "회의록") + "&amp;within=" + SmallArchive.SERIES + "\"")
                .contains("href=\"" + search("q", "회의록") + "&amp;type=minutes\"")
                .contains("1건 중 1–1");
    }

    @Test
    void goes_on_by_cursor_and_keeps_what_was_asked() throws Exception {
        String first = room.get(search("q", "민원")).body();
        String second = room.get(search("q", "민원") + "&cursor=p20&at=21").body();

        assertThat(first).contains("131건 중 1–20", search("q", "민원") + "&amp;cursor=p20&amp;at=21");
        assertThat(second).contains("131건 중 21–40", "처음으로", "start=\"21\"");
    }

    @Test
    void suggests_what_to_do_when_nothing_is_found_and_records_an_incident() throws Exception {
        room.archive().incidents.clear();

        HttpResponse<String> page = room.get(search("q", "없는낱말") + "&level=item");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("찾은 기록이 없습니다", "맞춤법", "href=\"" + search("q", "없는낱말") + "\"", "/browse", "정보공개를 청구");
        assertThat(room.archive().incidents).extracting(SearchRequest::words).containsExactly("없는낱말");
    }

    @Test
    void links_what_may_have_been_meant_narrowed_as_before() throws Exception {
        HttpResponse<String> page = room.get(search("q", FakeSearch.MISSPELT) + "&level=item");

        assertThat(page.body()).contains("혹시 이것을", "href=\"" + search("q", "기록") + "&amp;level=item\"");
    }

    @Test
    void says_what_of_the_question_cannot_be_understood() throws Exception {
        room.archive().incidents.clear();

        HttpResponse<String> page = room.get("/en" + search("q", "회의록") + "&from=31.12.2015&level=box");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("The first date cannot be read", "There is no such level", "value=\"31.12.2015\"");
        assertThat(room.archive().incidents).isEmpty();
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() throws Exception {
        HttpResponse<String> page = room.get("/search?from=2016&to=2015");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("끝 날짜가 시작 날짜보다 앞섭니다");
    }

    @Test
    void takes_a_year_as_its_first_or_last_day() throws Exception {
        String page = room.get("/search?from=2016&to=2016").body();

        assertThat(page).contains("134건 중 1–20");
    }

    @Test
    void refuses_a_made_up_cursor() throws Exception {
        HttpResponse<String> page = room.get("/search?cursor=made-up");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("요청을 알아볼 수 없습니다");
    }

    @Test
    void never_counts_a_hidden_record() throws Exception {
        String page = room.get(search("q", "숨긴 기록의 제목")).body();

        assertThat(page).contains("찾은 기록이 없습니다");
    }

    @Test
    void stands_friendly_while_the_index_is_down() throws Exception {
        room.search().down = true;
        try {
            HttpResponse<String> search = room.get(search("q", "회의록"));
            HttpResponse<String> home = room.get("/");

            assertThat(search.statusCode()).isEqualTo(503);
            assertThat(search.body()).contains("검색이 잠시 멈췄습니다", "/browse");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("한빛시 도시계획국", "통계를 보이지 못합니다");
        } finally {
            room.search().down = false;
        }
    }

    private static String search(String name, String value) {
        return Addresses.of("/search", name, value);
    }
}
