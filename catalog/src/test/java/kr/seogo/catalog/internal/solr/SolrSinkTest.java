package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.SearchSettings;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.projection.IndexSink;
import kr.seogo.catalog.internal.projection.RecordState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the follower of the change feed writes is what is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrSinkTest {

    private final IndexForTest index = new IndexForTest();
    private final IndexSink sink = index.index().publicSink();

    @BeforeEach
    void fill() {
        index.holding(record("rec1").titled("하나 문서"), record("rec2").titled("둘 문서"));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void replaces_a_record_whole() {
        sink.apply(List.of(record("rec1").titled("셋 문서").text("본문").made()), List.of());
        sink.commit();

        assertThat(index.found("하나")).isEmpty();
        assertThat(index.found("셋 본문")).containsExactly("rec1");
        assertThat(index.search("문서").total()).isEqualTo(2);
    }

    @Test
    void takes_a_record_away_and_one_that_was_never_held() {
        sink.apply(List.of(), List.of(new RecordId("rec1"), new RecordId("never")));
        sink.commit();

        assertThat(index.found("문서")).containsExactly("rec2");
    }

    @Test
    void shows_nothing_before_it_is_committed() {
        sink.apply(List.of(record("rec3").titled("셋 문서").made()), List.of());
        assertThat(index.search("문서").total()).isEqualTo(2);

        sink.commit();
        assertThat(index.search("문서").total()).isEqualTo(3);
    }

    @Test
    void clears_everything() {
        sink.clear();

        assertThat(index.search("").total()).isZero();
    }

    @Test
    void takes_more_than_fits_one_request() {
        List<RecordState> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(record("many" + i).titled("많은 문서").made());
        }
        for (int i = 0; i < 3; i++) {
            many.add(record("long" + i)
                    .titled("긴 문서")
                    .text("긴 글" + " ".repeat(2_100_000) + "끝")
                    .made());
        }

        sink.apply(many, List.of());
        sink.commit();

        assertThat(index.search("").total()).isEqualTo(1_205);
    }

    @Test
    void orders_a_result_as_an_index_built_from_nothing_does() {
        List<RecordState> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            states.add(record("ord" + i)
                    .titled("도로 공사 " + "교통 ".repeat(i % 4))
                    .text("도로 ".repeat(i % 7) + "공사")
                    .made());
        }
        sink.clear();
        sink.apply(states, List.of());
        sink.commit();
        List<String> before = index.found("도로 공사 교통");

        sink.apply(states.subList(0, 25), List.of());
        sink.commit();
        sink.apply(states.subList(10, 40), List.of());
        sink.commit();

        assertThat(before).isNotEmpty();
        assertThat(index.found("도로 공사 교통")).isEqualTo(before);
    }

    @Test
    void takes_a_value_longer_than_the_index_holds_as_one_term() {
        sink.apply(
                List.of(record("rec4")
                        .titled("장문 " + "가".repeat(40_000))
                        .of("나".repeat(40_000), "다".repeat(40_000))
                        .made()),
                List.of());
        sink.commit();

        assertThat(index.found("장문")).containsExactly("rec4");
    }

    @Test
    void says_that_the_index_does_not_answer() {
        SearchSettings nowhere = new SearchSettings(
                () -> URI.create("http://127.0.0.1:1/solr"), "seogo", "a-password-of-no-use", Duration.ofSeconds(2));
        try (SolrIndex gone = new SolrIndex(nowhere)) {
            assertThatThrownBy(() -> gone.search(any -> Set.of()).search(SearchRequest.of("문서"), Caller.PUBLIC))
                    .isInstanceOf(SearchUnavailableException.class);
            assertThatThrownBy(() -> gone.publicSink().commit()).isInstanceOf(SearchUnavailableException.class);
        }
    }

    @Test
    void does_not_say_durable_when_the_index_was_started_again_since_the_changes() {
        List<RecordState> changes = List.of(record("rec5").titled("다섯 문서").made());
        sink.apply(changes, List.of());
        RunningSolr.startAgain(Core.PUBLIC);

        assertThatThrownBy(sink::commit)
                .isInstanceOf(SearchUnavailableException.class)
                .hasMessageContaining("apply them again");

        sink.apply(changes, List.of());
        sink.commit();
        assertThat(index.found("다섯")).containsExactly("rec5");
    }

    @Test
    void is_not_let_in_with_another_password() {
        try (SolrIndex other = new SolrIndex(RunningSolr.settings("a-password-that-is-wrong"))) {
            assertThatThrownBy(() -> other.publicSink().clear()).isInstanceOf(SearchUnavailableException.class);
        }
        assertThat(index.search("문서").total()).isEqualTo(2);
    }
}
