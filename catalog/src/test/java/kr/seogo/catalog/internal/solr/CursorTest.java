package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchRequest.Sort;
import kr.seogo.catalog.api.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paging: every record once, in one order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CursorTest {

    private static final int RECORDS = 60;

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(IntStream.range(0, RECORDS)
                .mapToObj(i -> i % 3 == 0
                        ? record("rec" + i).titled("제" + i % 20 + "차 회의")
                        : record("rec" + i).titled("제" + i % 20 + "차 회의").created("20%02d-01".formatted(i % 17)))
                .toArray(Records[]::new));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void gives_every_record_once_and_in_the_same_order_again(Sort sort) {
        for (String words : List.of("", "회의", "제3차 회의")) {
            List<String> walked = walk(words, sort, 7);

            assertThat(walked).doesNotHaveDuplicates().hasSize((int)
                    index.search(words).total());
            assertThat(walk(words, sort, 7)).isEqualTo(walked);
            assertThat(walk(words, sort, 100)).isEqualTo(walked);
        }
    }

    @Test
    void ends_with_a_full_last_page() {
        assertThat(walk("회의", Sort.NEWEST, 20)).hasSize(RECORDS);
        assertThat(pages("회의", Sort.NEWEST, 20)).hasSize(3);
    }

    @Test
    void orders_by_date_and_by_title_as_people_count() {
        List<String> titles =
                index.search(IndexForTest.page(SearchRequest.of(""), Sort.TITLE, Optional.empty(), 10)).hits().stream()
                        .map(hit -> hit.entry().title())
                        .distinct()
                        .toList();

        assertThat(titles).containsExactly("제0차 회의", "제1차 회의", "제2차 회의", "제3차 회의");
        assertThat(dates(Sort.NEWEST)).startsWith("2016-01", "2016-01").endsWith("", "");
        assertThat(dates(Sort.OLDEST)).startsWith("2000-01", "2000-01").endsWith("", "");
    }

    @Test
    void refuses_a_cursor_of_another_search_and_a_made_up_one() {
        SearchRequest asked = IndexForTest.page(SearchRequest.of("회의"), Sort.NEWEST, Optional.empty(), 5);
        String next = index.search(asked).next().orElseThrow();

        refused(IndexForTest.page(SearchRequest.of("제3차"), Sort.NEWEST, Optional.of(next), 5), Caller.PUBLIC);
        refused(IndexForTest.page(asked, Sort.OLDEST, Optional.of(next), 5), Caller.PUBLIC);
        refused(IndexForTest.page(asked, Sort.NEWEST, Optional.of(next), 5), IndexForTest.ARCHIVIST);
        for (String made : List.of("", "*", "AoE/", "x".repeat(100), "A".repeat(5_000), next + "A", "B" + next)) {
            refused(IndexForTest.page(asked, Sort.NEWEST, Optional.of(made), 5), Caller.PUBLIC);
        }
        assertThat(index.search(IndexForTest.page(asked, Sort.NEWEST, Optional.of(next), 50))
                        .hits())
                .hasSize(50);
    }

    private void refused(SearchRequest request, Caller caller) {
        assertThatThrownBy(() -> index.search(request, caller))
                .isInstanceOfSatisfying(BadRequestException.class, refused -> assertThat(refused.code())
                        .isEqualTo("bad-cursor"));
    }

    private List<String> dates(Sort sort) {
        return index.search(IndexForTest.page(SearchRequest.of(""), sort, Optional.empty(), 100)).hits().stream()
                .map(hit -> hit.entry().created().map(Object::toString).orElse(""))
                .toList();
    }

    private List<String> walk(String words, Sort sort, int size) {
        return pages(words, sort, size).stream()
                .flatMap(page -> IndexForTest.ids(page).stream())
                .toList();
    }

    private List<SearchResult> pages(String words, Sort sort, int size) {
        List<SearchResult> pages = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult page = index.search(IndexForTest.page(SearchRequest.of(words), sort, cursor, size));
            pages.add(page);
            cursor = page.next();
        } while (cursor.isPresent());
        return pages;
    }
}
