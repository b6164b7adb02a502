package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.catalog.api.SearchResult.Highlight;
import kr.seogo.catalog.api.SearchResult.Piece;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where the words stand, as pieces of plain text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightsTest {

    private static final String FAR = "먼 곳의 낱말이다. ";

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(
                record("minutes")
                        .titled("제3차 스마트도시위원회 회의록 <b>굵게</b>")
                        .described("스마트 도시 위원회의 회의 기록이다. 시행일 2015. 6. 30.")
                        .text("첫머리. " + FAR.repeat(400) + "위원회는 안건을 의결하였다. " + FAR.repeat(20)),
                record("long1").titled("긴 문서").text("앞부분 낱말. " + "채움 문장이다.\n".repeat(9_000) + "끝부분 희귀어휘 의결. "),
                record("marks").titled("\u0002가짜\u0003 표시"));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void marks_a_compound_as_one_piece_and_gives_markup_as_text() {
        assertThat(highlight("스마트도시위원회", "title").getFirst().pieces())
                .containsExactly(
                        new Piece("제3차 ", false), new Piece("스마트도시위원회", true), new Piece(" 회의록 <b>굵게</b>", false));
    }

    @Test
    void marks_synonyms_and_dates_in_another_form() {
        assertThat(marked("회의록", "description")).contains("회의 기록");
        assertThat(marked("2015년 6월 30일", "description")).contains("2015. 6. 30");
    }

    @Test
    void shows_the_place_in_a_long_text() {
        List<Highlight> found = highlight("의결", "text");

        assertThat(found).hasSizeBetween(1, 3);
        assertThat(whole(found.getFirst())).contains("의결").hasSizeLessThan(500);
        assertThat(marked("의결", "text")).contains("의결");
    }

    @Test
    void finds_the_end_of_a_text_too_long_to_show() {
        assertThat(index.found("희귀어휘")).containsExactly("long1");
        assertThat(highlight("희귀어휘", "text")).isEmpty();
        assertThat(highlight("앞부분", "text")).hasSize(1);
    }

    @Test
    void shows_no_marks_but_its_own() {
        assertThat(highlight("표시", "title").getFirst().pieces())
                .containsExactly(new Piece(" 가짜  ", false), new Piece("표시", true));
    }

    @Test
    void merges_marks_that_touch() {
        assertThat(Highlights.pieces("가\u0002나\u0003\u0002다\u0003 \u0002라\u0003"))
                .containsExactly(
                        new Piece("가", false), new Piece("나다", true), new Piece(" ", false), new Piece("라", true));
    }

    private List<Highlight> highlight(String words, String field) {
        return index.search(words).hits().getFirst().highlights().stream()
                .filter(one -> one.field().equals(field))
                .toList();
    }

    private List<String> marked(String words, String field) {
        return highlight(words, field).stream()
                .flatMap(one -> one.pieces().stream())
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
    }

    private static String whole(Highlight highlight) {
        return highlight.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
