package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchResult.FacetValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What staff of one body find of the papers of another body's cases: nothing, in hits, totals and facets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePapersSearchTest {

    private static final Caller OWN = staff("한빛시");
    private static final Caller OTHER = staff("두레시");

    private final IndexForTest index = new IndexForTest();

    private static Caller staff(String body) {
        return new Caller.Staff("담당", Set.of(Caller.Role.DISCLOSURE_OFFICER), body);
    }

    @BeforeAll
    void fill() {
        index.holding();
        index.index()
                .staffSink()
                .apply(
                        Stream.of(
                                        record("fonds").level(Level.FONDS).titled("한빛시 준설"),
                                        record("closed")
                                                .titled("준설 계획")
                                                .of("한빛시", null)
                                                .access(DisclosureClass.CLOSED),
                                        record("case")
                                                .titled("정보공개 청구 준설")
                                                .ofCase("한빛시")
                                                .access(DisclosureClass.PARTIAL)
                                                .hidden(),
                                        record("older")
                                                .titled("정보공개 청구 준설 예전")
                                                .ofCase("한빛시")
                                                .unmarked()
                                                .access(DisclosureClass.PARTIAL)
                                                .hidden(),
                                        record("listed")
                                                .titled("정보공개 청구 준설 목록")
                                                .ofCase("한빛시")
                                                .access(DisclosureClass.PARTIAL),
                                        record("opened").titled("정보공개 청구 준설 공개").ofCase("한빛시"),
                                        record("others")
                                                .titled("정보공개 청구 준설")
                                                .ofCase("두레시")
                                                .hidden())
                                .map(Records::made)
                                .toList(),
                        List.of());
        index.index().staffSink().commit();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @BeforeEach
    void nothing_is_restricted() {
        index.restricted.clear();
    }

    @Test
    void officers_find_those_of_their_own_body_and_what_is_open() {
        assertThat(found(OWN)).containsExactlyInAnyOrder("fonds", "closed", "case", "older", "listed", "opened");
        assertThat(found(OTHER)).containsExactlyInAnyOrder("fonds", "closed", "opened", "others");
        assertThat(found(IndexForTest.ARCHIVIST)).hasSize(7);
    }

    @Test
    void totals_and_facets_count_what_is_found() {
        SearchResult result = search(SearchRequest.of(""), OTHER);

        assertThat(result.total()).isEqualTo(4);
        assertThat(facet(result, "disclosure"))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("open", 3L),
                        org.assertj.core.groups.Tuple.tuple("closed", 1L));
        assertThat(facet(result, "agency").stream().mapToLong(FacetValue::count).sum())
                .isEqualTo(4);
    }

    @Test
    void an_open_one_that_is_closed_again_is_gone_before_the_index_follows() {
        index.restricted.add(new RecordId("opened"));

        assertThat(found(OTHER)).containsExactlyInAnyOrder("fonds", "closed", "others");
        assertThat(found(OWN)).contains("opened");
    }

    @Test
    void a_body_named_like_a_query_is_a_name() {
        assertThat(found(staff("한빛시 OR *:*"))).doesNotContain("case", "older");
        assertThat(found(staff(""))).doesNotContain("case", "older", "others");
    }

    private List<String> found(Caller caller) {
        return IndexForTest.ids(search(SearchRequest.of("준설"), caller));
    }

    private SearchResult search(SearchRequest request, Caller caller) {
        return index.search(IndexForTest.page(request, SearchRequest.Sort.TITLE, Optional.empty(), 50), caller);
    }

    private static List<FacetValue> facet(SearchResult result, String name) {
        return Objects.requireNonNull(result.facets().get(name));
    }
}
