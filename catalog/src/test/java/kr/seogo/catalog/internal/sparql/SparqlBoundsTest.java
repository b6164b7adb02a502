package kr.seogo.catalog.internal.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.internal.projection.RecordState;
import kr.seogo.catalog.internal.tdb.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlBoundsTest {

    @SuppressWarnings("NullAway.Init") // set before each test
    private GraphStore graphs;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Sparql sparql;

    @BeforeEach
    void some_records(@TempDir Path folder) {
        graphs = GraphStore.open(folder, RandomRecords.NAMES);
        RandomRecords random = new RandomRecords(1);
        List<RecordState> states = IntStream.range(0, 50)
                .mapToObj(n -> random.next(Level.ITEM, Optional.of(RandomRecords.NAMES.fonds("기관")), "보낸 곳", "번호" + n))
                .map(r -> new RecordState(r, "ark", AccessDecision.undecided(r.id()), List.of(), true, false, Map.of()))
                .toList();
        graphs.apply(states, List.of());
        graphs.commit();
        sparql = new Sparql(graphs, RandomRecords.NAMES, List::of, Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        graphs.close();
    }

    @ParameterizedTest
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // one that goes on would hold up the others
    @ValueSource(
            strings = {
                // rows without end
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i LIMIT 1",
                "SELECT DISTINCT ?c ?f ?i ?l { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l",
                // a pattern that is looked for without end, alone, in a group, in an order, in a replacement
                "SELECT * { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$') }",
                "SELECT (COUNT(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$')) AS ?n) { ?s ?p ?o }",
                "SELECT * { { SELECT (MAX(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$')) AS ?n) { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$') } }",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$')",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (true) (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$'))",
                // texts that fill the memory, row by row, put together, or in the answer
                "SELECT ?c { ?s ?p ?o BIND(STR(?s) AS ?a) BIND(CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b) BIND(CONCAT(?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b) AS ?c) }",
                "SELECT * { { SELECT (GROUP_CONCAT(CONCAT(STR(?s), STR(?d)); SEPARATOR='--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------') AS ?x) { ?s ?p ?o . ?d ?e ?f } } }",
                "SELECT * { BIND(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$', 'b') AS ?x) }",
            })
    void ends_a_question_that_would_not_end(String question) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.code()).isEqualTo("query-too-costly"));
        assertThat(ask("ASK { ?s ?p ?o }")).contains("true");
    }

    /** The engine does not let several conditions of a subquery be looked at: they are refused, not left unwatched. */
    @Test
    void refuses_what_cannot_be_watched() {
        assertThatThrownBy(
                        () -> ask(
                                "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (true) (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1b$')) } }"))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.code()).isEqualTo("not-offered"));
    }

    @Test
    void ends_texts_that_are_put_together_with_themselves() {
        StringBuilder question = new StringBuilder("SELECT * { BIND('0123456789' AS ?x0)");
        IntStream.range(0, 40)
                .forEach(n -> question.append(" BIND(CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d)".formatted(n, n + 1)));

        assertThatThrownBy(() -> ask(question.append(" }").toString()))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.code()).isEqualTo("query-too-costly"));
    }

    private String ask(String question) {
        return sparql.ask(question, List.of()).text();
    }
}
