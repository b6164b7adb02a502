package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RoomExtension.class)
class BrowsePageTest {

    private final TestRoom room;

    BrowsePageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void walks_from_the_fonds_down_to_an_item() throws Exception {
        assertThat(room.get("/browse").body()).contains("기록물군 2개", "/browse/" + SmallArchive.FONDS);
        assertThat(room.get("/browse/" + SmallArchive.FONDS).body()).contains("/browse/" + SmallArchive.SERIES);
        assertThat(room.get("/browse/" + SmallArchive.SERIES).body()).contains("/browse/" + SmallArchive.FILE);
        assertThat(room.get("/browse/" + SmallArchive.FILE).body())
                .contains("/records/" + SmallArchive.OPEN)
                .doesNotContain("/browse/" + SmallArchive.OPEN, SmallArchive.HIDDEN);
    }

    @Test
    void pages_through_a_long_level() throws Exception {
        String path = "/browse/" + SmallArchive.BIG_FILE;

        assertThat(room.get(path).body()).contains("아래 기록 130개", path + "?cursor=p50");
        assertThat(room.get(path + "?cursor=p100").body())
                .contains("민원 처리 결과 130<")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void knows_no_place_that_is_not_there_and_refuses_a_made_up_cursor() throws Exception {
        assertThat(room.get("/browse/" + SmallArchive.HIDDEN).statusCode()).isEqualTo(404);
        assertThat(room.get("/browse/NOPE!").statusCode()).isEqualTo(404);
        assertThat(room.get("/browse?cursor=made-up").statusCode()).isEqualTo(400);
    }

    @Test
    void explains_searching_disclosure_and_accessibility_in_both_languages() throws Exception {
        for (String topic : new String[] {"search", "disclosure", "accessibility"}) {
            HttpResponse<String> korean = room.get("/help/" + topic);
            HttpResponse<String> english = room.get("/en/help/" + topic);

            assertThat(korean.statusCode()).isEqualTo(200);
            assertThat(english.body()).contains("<html lang=\"en\">").isNotEqualTo(korean.body());
        }
        assertThat(room.get("/help/disclosure").body()).contains("부동산 투기, 매점매석 등으로 특정인에게");
    }
}
