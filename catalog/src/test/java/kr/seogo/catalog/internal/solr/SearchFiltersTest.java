package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchResult.FacetValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Narrowing, counting, and taking out what is restricted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFiltersTest {

    private static final String BUSAN = "부산광역시 {!lucene}*:* \" OR (a)";

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(
                record("fonds").level(Level.FONDS).titled("서울특별시 기록"),
                record("series")
                        .level(Level.SERIES)
                        .titled("위원회 운영")
                        .under("fonds")
                        .created("2011/2024"),
                record("file1")
                        .level(Level.FILE)
                        .titled("도시 위원회")
                        .under("fonds", "series")
                        .created("2015-03/2016-02"),
                record("item1")
                        .titled("위원회 개최")
                        .under("fonds", "series", "file1")
                        .of("서울특별시", "디지털정책과")
                        .type(RecordType.MINUTES)
                        .created("2015-06-30"),
                record("item2")
                        .titled("위원회 비용")
                        .under("fonds", "series", "file1")
                        .of("서울특별시", "총무과")
                        .type(RecordType.EXPENSES)
                        .access(DisclosureClass.CLOSED)
                        .created("2016"),
                record("busan")
                        .titled("부산 위원회")
                        .of(BUSAN, null)
                        .type(RecordType.MINUTES)
                        .access(DisclosureClass.PARTIAL)
                        .created("1998-12"));
    }

    @BeforeEach
    void open() {
        index.restricted.clear();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void narrows_by_every_facet() {
        assertThat(found(new Narrowed().level(Level.FILE))).containsExactly("file1");
        assertThat(found(new Narrowed().agency(BUSAN))).containsExactly("busan");
        assertThat(found(new Narrowed().agency("부산광역시"))).isEmpty();
        assertThat(found(new Narrowed().unit("총무과"))).containsExactly("item2");
        assertThat(found(new Narrowed().type(RecordType.MINUTES))).containsExactlyInAnyOrder("item1", "busan");
        assertThat(found(new Narrowed().disclosure(DisclosureClass.CLOSED))).containsExactly("item2");
        assertThat(found(new Narrowed().within("file1"))).containsExactlyInAnyOrder("item1", "item2");
        assertThat(found(new Narrowed().within("nobody"))).isEmpty();
        assertThat(found(new Narrowed().type(RecordType.MINUTES).within("series")))
                .containsExactly("item1");
    }

    @Test
    void narrows_by_days_a_date_may_lie_on() {
        assertThat(found(new Narrowed().from("2016-03-01"))).containsExactlyInAnyOrder("series", "item2");
        assertThat(found(new Narrowed().to("1998-12-01"))).containsExactly("busan");
        assertThat(found(new Narrowed().to("1998-11-30"))).isEmpty();
        assertThat(found(new Narrowed().from("2015-06-30").to("2015-06-30")))
                .containsExactlyInAnyOrder("series", "file1", "item1");
        assertThat(found(new Narrowed().from("+999999999-12-31"))).isEmpty();
    }

    @Test
    void counts_over_the_whole_result_in_both_languages() {
        SearchResult result = index.search(
                IndexForTest.page(SearchRequest.of("위원회"), SearchRequest.Sort.RELEVANCE, Optional.empty(), 1));

        assertThat(result.total()).isEqualTo(5);
        assertThat(result.facets().keySet()).containsExactly("agency", "type", "period", "level", "disclosure");
        assertThat(facet(result, "agency"))
                .containsExactly(
                        new FacetValue("서울특별시", new Label("서울특별시", "서울특별시"), 4),
                        new FacetValue(BUSAN, new Label(BUSAN, BUSAN), 1));
        assertThat(facet(result, "type")).contains(new FacetValue("minutes", new Label("회의록", "Minutes"), 2));
        assertThat(facet(result, "level")).contains(new FacetValue("item", new Label("건", "Item"), 3));
        assertThat(facet(result, "disclosure")).contains(new FacetValue("closed", new Label("비공개", "Closed"), 1));
    }

    @Test
    void counts_decades_and_years_newest_first_and_each_is_a_date_to_narrow_by() {
        List<FacetValue> periods = facet(index.search("위원회"), "period");

        assertThat(periods.stream().map(FacetValue::value))
                .startsWith("2020/2029", "2024", "2023", "2022", "2021", "2020", "2010/2019", "2019")
                .endsWith("2011", "1990/1999", "1998");
        assertThat(periods)
                .contains(
                        new FacetValue("2010/2019", new Label("2010년대", "2010s"), 4),
                        new FacetValue("2015", new Label("2015년", "2015"), 3));
        assertThat(found(new Narrowed().words("위원회").from("2015-01-01").to("2015-12-31")))
                .hasSize(3);
    }

    @Test
    void counts_after_narrowing() {
        SearchResult result = index.search(new Narrowed().within("file1").made());

        assertThat(facet(result, "type").stream().mapToLong(FacetValue::count)).containsExactly(1L, 1L);
        assertThat(facet(result, "level").stream().map(FacetValue::value)).containsExactly("item");
    }

    @Test
    void takes_a_restricted_record_and_all_below_it_out_of_totals_facets_and_hits_at_once() {
        index.restricted.add(new RecordId("file1"));

        SearchResult result = index.search("위원회");

        assertThat(IndexForTest.ids(result)).containsExactlyInAnyOrder("series", "busan");
        assertThat(result.total()).isEqualTo(2);
        assertThat(facet(result, "level").stream().map(FacetValue::value)).containsExactlyInAnyOrder("series", "item");
        assertThat(facet(result, "disclosure").stream().map(FacetValue::value)).doesNotContain("closed");
        assertThat(found(new Narrowed().within("file1"))).isEmpty();

        index.restricted.clear();
        assertThat(index.search("위원회").total()).isEqualTo(5);
    }

    @Test
    void leaves_out_ten_thousand_restricted_records_in_one_question() {
        for (int i = 0; i < 10_000; i++) {
            index.restricted.add(new RecordId("s1%014d0".formatted(i)));
        }
        index.restricted.add(new RecordId("item1"));

        assertThat(index.search("위원회").total()).isEqualTo(4);
    }

    @Test
    void answers_staff_from_their_own_index_and_an_operator_as_the_public() {
        index.index()
                .staffSink()
                .apply(List.of(record("secret").titled("숨은 위원회").made()), List.of());
        index.index().staffSink().commit();
        Caller operator = new Caller.Staff("이운영", Set.of(Caller.Role.OPERATOR), "서울기록원");
        SearchRequest hidden = SearchRequest.of("숨은");

        assertThat(index.search(hidden, IndexForTest.ARCHIVIST).total()).isEqualTo(1);
        assertThat(index.search(hidden, operator).total()).isZero();
        assertThat(index.search(hidden).total()).isZero();
    }

    @Test
    void refuses_a_page_of_no_or_too_many_records() {
        for (int size : new int[] {0, -1, 101}) {
            assertThatThrownBy(() -> index.search(
                            IndexForTest.page(SearchRequest.of(""), SearchRequest.Sort.NEWEST, Optional.empty(), size)))
                    .isInstanceOfSatisfying(BadRequestException.class, refused -> assertThat(refused.code())
                            .isEqualTo("bad-size"));
        }
    }

    private static List<FacetValue> facet(SearchResult result, String name) {
        return Objects.requireNonNull(result.facets().get(name));
    }

    private List<String> found(Narrowed narrowed) {
        return IndexForTest.ids(index.search(narrowed.made()));
    }

    /** A request with some of it set. */
    private static final class Narrowed {
        private String words = "";
        private @Nullable Level level;
        private @Nullable String agency;
        private @Nullable String unit;
        private @Nullable RecordType type;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable DisclosureClass disclosure;
        private @Nullable RecordId within;

        Narrowed words(String one) {
            words = one;
            return this;
        }

        Narrowed level(Level one) {
            level = one;
            return this;
        }

        Narrowed agency(String one) {
            agency = one;
            return this;
        }

        Narrowed unit(String one) {
            unit = one;
            return this;
        }

        Narrowed type(RecordType one) {
            type = one;
            return this;
        }

        Narrowed from(String day) {
            from = LocalDate.parse(day);
            return this;
        }

        Narrowed to(String day) {
            to = LocalDate.parse(day);
            return this;
        }

        Narrowed disclosure(DisclosureClass one) {
            disclosure = one;
            return this;
        }

        Narrowed within(String id) {
            within = new RecordId(id);
            return this;
        }

        SearchRequest made() {
            return new SearchRequest(
                    words,
                    Optional.ofNullable(level),
                    Optional.ofNullable(agency),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(type),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(disclosure),
                    Optional.ofNullable(within),
                    SearchRequest.Sort.RELEVANCE,
                    Optional.empty(),
                    100);
        }
    }
}
