package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class FormatsPageTest {

    private final TestRoom room;

    FormatsPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void shows_what_formats_are_held_and_the_share_of_open_ones_in_both_languages() throws Exception {
        String korean = as(FakeCallers.TOKEN, "/staff/formats").body();

        assertThat(korean)
                .contains("보유 파일 형식", "개방형 포맷 비율", "66.9 %", "fmt/1084", "변환 대상", "알 수 없는 형식")
                .contains("다시 식별한 기록", "바뀐 파일 60개", "href=\"/staff/formats/runs/1\"");
        assertThat(as(FakeCallers.TOKEN, "/en/staff/formats").body())
                .contains("Share of open formats", "66.9 %", "To be converted", "Unknown format", "60 files changed");
    }

    @Test
    void shows_how_copies_stand_what_is_missing_and_page_by_page_what_could_not_be_converted() throws Exception {
        String korean = as(FakeCallers.TOKEN, "/staff/formats").body();
        String failed = as(FakeCallers.TOKEN, "/en/staff/formats/copies").body();

        assertThat(korean)
                .contains("보존용 사본", "75.5 %", "LibreOffice 7.4.7.2", "href=\"/staff/formats/copies\"")
                .contains("H2Orestart이(가) 설치되어 있지 않습니다.", "apt-get install libreoffice-h2orestart");
        assertThat(failed).contains("Encrypted", "The copy does not conform", "&lt;b&gt;잠긴 문서 1.docx", "page=2");
        assertThat(as(FakeCallers.TOKEN, "/staff/formats/copies?page=2").body()).contains("잠긴 문서 60.docx");
        assertThat(as(FakeCallers.OPERATOR, "/staff/formats").body())
                .contains("보존용 사본")
                .doesNotContain("/staff/formats/copies");
        assertThat(as(FakeCallers.OPERATOR, "/staff/formats/copies").statusCode())
                .isEqualTo(403);
        assertThat(room.get("/staff/formats/copies").statusCode()).isEqualTo(401);
    }

    @Test
    void lists_what_identifying_anew_has_changed_page_by_page() throws Exception {
        String first = as(FakeCallers.TOKEN, "/staff/formats/runs/1").body();
        String second = as(FakeCallers.TOKEN, "/staff/formats/runs/1?page=2").body();

        assertThat(first)
                .contains("&lt;b&gt;표 2.ods", "fmt/294", "fmt/1755", "알 수 없는 형식", "page=2")
                .doesNotContain("표 51.ods", "<b>표");
        assertThat(second).contains("표 51.ods", "page=1").doesNotContain("page=3");
        assertThat(as(FakeCallers.TOKEN, "/staff/formats/runs/2").statusCode()).isEqualTo(404);
    }

    @Test
    void operators_see_the_numbers_and_no_names_and_the_public_nothing() throws Exception {
        String operator = as(FakeCallers.OPERATOR, "/staff/formats").body();

        assertThat(operator).contains("66.9 %", "바뀐 파일 60개").doesNotContain("/staff/formats/runs/1");
        assertThat(as(FakeCallers.OPERATOR, "/staff/formats/runs/1").statusCode())
                .isEqualTo(403);
        assertThat(as(FakeCallers.OFFICER, "/staff/formats").statusCode()).isEqualTo(403);
        assertThat(room.get("/staff/formats").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> as(String token, String path) throws Exception {
        return room.get(path, "Cookie", "seogo-staff=" + token);
    }
}
