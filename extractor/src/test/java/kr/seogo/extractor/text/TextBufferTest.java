package kr.seogo.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBufferTest {

    @Test
    void every_kind_of_line_end_becomes_one() {
        assertThat(clean("가\r\n나\r다\n라\u2028마")).isEqualTo("가\n나\n다\n라\n마");
        assertThat(clean("가\n\n\n\n\n나")).isEqualTo("가\n\n나");
    }

    @Test
    void characters_that_break_databases_and_readers_are_left_out() {
        assertThat(clean("가\u0000\u0007\uFEFF\uFFFF나\t다")).isEqualTo("가나\t다");
        assertThat(clean("가\uD83D나\uDE00다")).isEqualTo("가나다");
        assertThat(clean("𠀀😀")).isEqualTo("𠀀😀");
    }

    @Test
    void stops_at_its_bound_without_cutting_a_character() {
        TextBuffer buffer = new TextBuffer(3);

        buffer.append("ab😀");

        assertThat(buffer.text()).isEqualTo("ab");
        assertThat(buffer.isFull()).isTrue();
    }

    private static String clean(String text) {
        TextBuffer buffer = new TextBuffer(1000);
        buffer.append(text);
        return buffer.text();
    }
}
