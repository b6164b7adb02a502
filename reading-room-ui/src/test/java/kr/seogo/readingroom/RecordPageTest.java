package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class RecordPageTest {

    private final TestRoom room;

    RecordPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void shows_a_record_with_its_place_files_and_neighbours() throws Exception {
        HttpResponse<String> page = room.get("/records/" + SmallArchive.OPEN);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"ko\">", "<h1>제3차 도시계획위원회 회의록</h1>")
                .contains("/records/" + SmallArchive.FONDS, "/records/" + SmallArchive.SERIES)
                .contains("제3차 회의록.pdf", "https://www.nationalarchives.gov.uk/PRONOM/fmt/18", "1.2 MB", "1,234,567바이트")
                .contains("/records/" + SmallArchive.PARTIAL, "ark:/99999/" + SmallArchive.OPEN)
                .contains("type=\"text/turtle\"", "type=\"application/ld+json\"");
    }

    @Test
    void says_the_same_in_english_and_links_the_languages() throws Exception {
        HttpResponse<String> page = room.get("/en/records/" + SmallArchive.OPEN);

        assertThat(page.headers().firstValue("Content-Language")).contains("en");
        assertThat(page.body())
                .contains(
                        "<html lang=\"en\">",
                        "<h1>제3차 도시계획위원회 회의록</h1>",
                        "30 June 2015",
                        "Main document",
                        ">Korean</span>")
                .contains("hreflang=\"ko\" href=\"" + room.address("/records/" + SmallArchive.OPEN))
                .contains("hreflang=\"en\" href=\"" + room.address("/en/records/" + SmallArchive.OPEN));
    }

    @Test
    void names_the_legal_grounds_of_a_closed_record_in_words_and_where_to_ask() throws Exception {
        String page = room.get("/records/" + SmallArchive.CLOSED).body();

        assertThat(page)
                .contains("제9조제1항제5호", "제9조제1항제7호", "경영상·영업상 비밀", "입찰이 끝나지 않음", "000-0000-0000")
                .doesNotContain("예정가격_비밀.pdf", "나라");
    }

    @Test
    void shows_only_the_released_copy_of_a_partly_open_record() throws Exception {
        String page = room.get("/records/" + SmallArchive.PARTIAL).body();

        assertThat(page).contains("주민의견_공개용.pdf", "공개용 편집본").doesNotContain("주민의견_원본.pdf");
    }

    @Test
    void answers_a_hidden_record_exactly_like_one_that_does_not_exist() throws Exception {
        HttpResponse<String> hidden = room.get("/records/" + SmallArchive.HIDDEN);
        HttpResponse<String> none = room.get("/records/s1nothng");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(SmallArchive.HIDDEN, "s1nothng")).isEqualTo(none.body());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(none.headers().map().keySet());
    }

    @Test
    void pages_through_many_children() throws Exception {
        String first = room.get("/records/" + SmallArchive.BIG_FILE).body();
        String last =
                room.get("/records/" + SmallArchive.BIG_FILE + "?cursor=p100").body();

        assertThat(first).contains("아래 기록 130개", "민원 처리 결과 50<", "?cursor=p50#children");
        assertThat(last).contains("민원 처리 결과 130<", "처음으로").doesNotContain("rel=\"next\" href=\"/records/s1bigfile");
    }

    @Test
    void sends_programs_to_the_data() throws Exception {
        HttpResponse<String> answer = room.get("/records/" + SmallArchive.OPEN, "Accept", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(room.address("/api/v1/records/" + SmallArchive.OPEN));
    }

    @Test
    void gives_its_graph_at_an_address_of_its_own() throws Exception {
        HttpResponse<String> graph = room.get("/records/" + SmallArchive.OPEN + "/record.ttl");

        assertThat(graph.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(graph.body()).contains("<ark:/99999/" + SmallArchive.OPEN + ">");
        assertThat(room.get("/records/" + SmallArchive.HIDDEN + "/record.ttl").statusCode())
                .isEqualTo(404);
    }
}
