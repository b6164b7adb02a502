package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who typed something wrong is told what may have been meant, and only what finds something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsteadTest {

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(
                record("minutes").titled("제3차 도시계획위원회 회의록").text("위원장은 빗물저류시설을 살폈다."),
                record("expenses").titled("2015년 6월 업무추진비 집행내역"),
                record("report").titled("디지털도시국의 주요 업무보고").of("한빛시", "디지털정책과"),
                record("english").titled("Smart City Master Plan"));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "회의룩, 회의록",
        "도시게획위원회, 도시계획위원회",
        "업무추진피, 업무추진비",
        "업무츄진비 집행내역, 업무추진비 집행내역",
        "디지탈도시국, 디지털도시국",
        "smrat city, smart city",
        "ghldmlfhr, 회의록",
        "ㄴㅡㅁㄱㅅ, smart",
        "위원회도시계획, 위원회 도시계획",
        "업무추 진비, 업무추진비",
    })
    void proposes_what_was_meant(String typed, String meant) {
        assertThat(index.search(typed).total()).isZero();
        assertThat(index.search(typed).instead()).first().isEqualTo(meant);
        assertThat(index.search(meant).total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"회의록", "전혀다른낱말", "\"회의룩\"", "?!", "가나다라마바사아자차 회의룩 1 2 3 4 5 6 7 8"})
    void proposes_nothing_where_something_is_found_or_nothing_is_near(String typed) {
        assertThat(index.search(typed).instead()).isEmpty();
    }

    @Test
    void proposes_no_word_of_a_record_that_was_restricted_just_now() {
        index.restricted.add(new RecordId("expenses"));
        try {
            assertThat(index.search("업무추진피").instead()).isEmpty();
        } finally {
            index.restricted.clear();
        }
        assertThat(index.search("업무추진피").instead()).isEqualTo(List.of("업무추진비"));
    }

    @Test
    void proposes_what_finds_something_narrowed_as_asked() {
        SearchRequest all = SearchRequest.of("회의룩");
        SearchRequest series = new SearchRequest(
                all.words(),
                Optional.of(Level.SERIES),
                all.agency(),
                all.unit(),
                all.type(),
                all.from(),
                all.to(),
                all.disclosure(),
                all.within(),
                all.sort(),
                all.cursor(),
                all.size());

        assertThat(index.search(series).instead()).isEmpty();
    }
}
