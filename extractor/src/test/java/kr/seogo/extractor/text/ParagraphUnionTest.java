package kr.seogo.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphUnionTest {

    @Test
    void adds_only_what_the_first_lacks() {
        String union = ParagraphUnion.of("제목\n이름\t국어\n본문 하나", "제 목\n머리말\n본문하나\n이름국어\n머리말");

        assertThat(union).isEqualTo("제목\n이름\t국어\n본문 하나\n머리말");
    }

    @Test
    void an_empty_reading_leaves_the_other_as_it_is() {
        assertThat(ParagraphUnion.of("", "가\n나")).isEqualTo("가\n나");
        assertThat(ParagraphUnion.of("가\n나", "")).isEqualTo("가\n나");
    }
}
