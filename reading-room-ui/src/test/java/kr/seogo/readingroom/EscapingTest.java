package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.seogo.readingroom.internal.text.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a record says becomes markup, wherever it is shown. */
@ExtendWith(RoomExtension.class)
class EscapingTest {

    private final TestRoom room;

    EscapingTest(TestRoom room) {
        this.room = room;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?type=approved-document",
                "/records/" + SmallArchive.HOSTILE,
                "/en/records/" + SmallArchive.HOSTILE,
                "/records/" + SmallArchive.PARTIAL,
                "/records/" + SmallArchive.LONG,
                "/records/" + SmallArchive.HOSTILE + "/files/1",
                "/records/" + SmallArchive.OPEN + "/files/1?as=text",
                "/browse/" + SmallArchive.FILE
            })
    void shows_hostile_words_as_words(String path) throws Exception {
        String page = room.get(path).body();

        assertThat(page).doesNotContain("<script>", "<b>굵게", "<img src=x", "</dd><script");
    }

    @Test
    void shows_a_hostile_title_in_full() throws Exception {
        assertThat(room.get("/records/" + SmallArchive.HOSTILE).body())
                .contains("&lt;script&gt;alert('제목')&lt;/script&gt;");
    }

    @Test
    void keeps_typed_words_within_their_attribute() throws Exception {
        for (String words : List.of("\"><script>alert(1)</script>", "' onfocus='alert(1)", "</title><script>x")) {
            String page = room.get(Addresses.of("/search", "q", words)).body();

            assertThat(page).doesNotContain("<script>", "name=\"q\" value=\"\"").containsOnlyOnce("</title>");
        }
    }

    @Test
    void shows_controls_and_turned_writing_in_file_names() throws Exception {
        String page = room.get("/records/" + SmallArchive.HOSTILE).body();

        assertThat(page).contains("😀", "줄␊바꿈", "[U+202E]gnp.exe").doesNotContain("\u202E");
    }
}
