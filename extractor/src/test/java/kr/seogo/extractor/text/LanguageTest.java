package kr.seogo.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void tells_what_the_script_tells_and_no_more() {
        assertThat(Language.of("가람시 2026년 회의록 Agenda")).isEqualTo("ko");
        assertThat(Language.of("これは会議の記録です")).isEqualTo("ja");
        assertThat(Language.of("格式測試")).isEqualTo("zh");
        assertThat(Language.of("Minutes of the meeting")).isNull();
        assertThat(Language.of("")).isNull();
    }
}
