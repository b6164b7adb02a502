package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class FilePageTest {

    private static final String OPEN = "/records/" + SmallArchive.OPEN + "/files/";

    private final TestRoom room;

    FilePageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void shows_a_pdf_by_the_viewer_and_offers_the_original_and_the_text_without_it() throws Exception {
        HttpResponse<String> page = room.get(OPEN + 1);

        assertThat(page.body())
                .contains("data-file=\"/api/v1" + OPEN + "1\"", "pdf-viewer.mjs")
                .contains("href=\"/api/v1" + OPEN + "1\" download", "?as=text");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("worker-src 'self'");
    }

    @Test
    void shows_a_pdf_as_text_when_asked() throws Exception {
        String page = room.get(OPEN + "1?as=text").body();

        assertThat(page).contains("용도지역 변경 안건을 심의하였다", "원본에서 뽑아낸 글").doesNotContain("pdf-viewer.mjs");
    }

    @Test
    void shows_a_picture_browsers_know_as_it_is_and_another_by_its_converted_copy() throws Exception {
        assertThat(room.get(OPEN + 2).body()).contains("<img src=\"/api/v1" + OPEN + "2\"");
        assertThat(room.get(OPEN + 3).body()).contains("<img src=\"/api/v1" + OPEN + "3/preview\"", "바꾼 그림");
    }

    @Test
    void says_so_while_a_picture_is_not_made_yet() throws Exception {
        assertThat(room.get(OPEN + 6).body()).contains("준비를 하고 있습니다").doesNotContain("<img");
    }

    @Test
    void shows_text_taken_out_of_a_document_with_a_note_and_plain_text_without() throws Exception {
        assertThat(room.get(OPEN + 4).body()).contains("붙임: 회의 자료에서 뽑은 글", "원본에서 뽑아낸 글입니다");
        assertThat(room.get(OPEN + 5).body()).contains("메모의 글").doesNotContain("원본에서 뽑아낸 글입니다");
    }

    @Test
    void divides_a_long_text_into_parts_and_says_where_it_was_cut() throws Exception {
        String path = "/records/" + SmallArchive.LONG + "/files/1";
        String first = room.get(path).body();
        String last = room.get(path + "?as=text&part=99").body();

        assertThat(first.length()).isLessThan(100_000);
        assertThat(first).contains("3부분 중 1", "?as=text&amp;part=2").doesNotContain("글이 길어");
        assertThat(last).contains("3부분 중 3", "글이 길어");
    }

    @Test
    void names_the_ground_where_a_file_is_closed() throws Exception {
        HttpResponse<String> page = room.get("/records/" + SmallArchive.CLOSED + "/files/1");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("공개하지 않는 파일입니다", "제9조제1항제5호", "입찰이 끝나지 않음", "000-0000-0000")
                .doesNotContain("예정가격_비밀");
    }

    @Test
    void opens_the_released_copy_of_a_partly_open_record_and_not_its_original() throws Exception {
        String files = "/records/" + SmallArchive.PARTIAL + "/files/";

        assertThat(room.get(files + 1).statusCode()).isEqualTo(403);
        assertThat(room.get(files + 2).statusCode()).isEqualTo(200);
    }

    @Test
    void knows_no_file_that_is_not_there_and_none_of_a_hidden_record() throws Exception {
        assertThat(room.get(OPEN + 7).statusCode()).isEqualTo(404);
        assertThat(room.get(OPEN + "0").statusCode()).isEqualTo(404);
        assertThat(room.get(OPEN + "one").statusCode()).isEqualTo(404);
        assertThat(room.get("/records/" + SmallArchive.HIDDEN + "/files/1").statusCode())
                .isEqualTo(404);
    }
}
