package kr.seogo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.PublicGraphs.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicGraphsTest {

    private static final String TITLES =
            "PREFIX rico: <https://www.ica.org/standards/RiC/ontology#> SELECT ?title { ?r rico:title ?title } ORDER BY ?title";

    private Archive archive;
    private RecordDescription file;
    private RecordDescription open;
    private RecordDescription hidden;

    @BeforeEach
    void an_archive_with_an_open_and_a_hidden_record(@TempDir Path data) {
        archive = new Archive(data);
        RecordDescription fonds = Archive.record(Level.FONDS, Optional.empty(), "G", 1, 0);
        archive.take(List.of(fonds), List.of(Archive.decision(fonds.id(), DisclosureClass.OPEN, true)));
        file = Archive.record(Level.FILE, Optional.of(fonds.id()), "F", 1, 0);
        open = Archive.record(Level.ITEM, Optional.of(file.id()), "A", 1, 1);
        hidden = Archive.record(Level.ITEM, Optional.of(file.id()), "B", 2, 1);
        archive.take(
                List.of(file, open, hidden),
                List.of(
                        Archive.decision(file.id(), DisclosureClass.OPEN, true),
                        Archive.decision(open.id(), DisclosureClass.OPEN, true),
                        Archive.decision(hidden.id(), DisclosureClass.CLOSED, false)));
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void answers_what_the_public_may_see_and_nothing_else() {
        assertThat(ask(TITLES, "text/csv")).contains("titleA", "titleF").doesNotContain("titleB");
        assertThat(ask("SELECT * { ?s ?p ?o }", "text/csv"))
                .contains("titleA")
                .doesNotContain("titleB")
                .doesNotContain(hidden.id().name());
        assertThat(ask("SELECT * { GRAPH ?g { ?s ?p ?o } }", "text/csv"))
                .doesNotContain(hidden.id().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { ?s (<x:y>|!<x:y>)+ ?o }",
                "SELECT * { GRAPH ?g { ?s (<x:y>|!<x:y>)* ?o } }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE ?s { ?s ?p ?o }",
                "SELECT ?o { { SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o } }",
                "SELECT * { ?s ?p ?o MINUS { ?s ?p <x:y> } }",
                "SELECT ?o { ?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }",
            })
    void a_restriction_never_lags_whatever_way_a_question_takes(String question) {
        assertThat(ask(question, "*/*")).contains(open.id().name()).contains("titleF");

        archive.room()
                .desk()
                .decide(file.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "사유", false, Archive.ARCHIVIST);

        // Nobody has followed yet: the graphs are still there.
        assertThat(ask(question, "*/*"))
                .doesNotContain("titleA")
                .doesNotContain("titleF")
                .doesNotContain(open.id().name());
        archive.follow();
        assertThat(ask(question, "*/*")).doesNotContain(open.id().name());
    }

    @Test
    void answers_in_the_form_that_is_wanted() {
        assertThat(archive.room().publicGraphs().ask(TITLES, List.of()).mediaType())
                .isEqualTo("application/sparql-results+json");
        assertThat(ask(TITLES, "application/sparql-results+xml")).contains("<sparql", "titleA");
        assertThat(ask("ASK { ?s ?p ?o }", "application/json")).contains("true");
        assertThat(ask("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples")).contains("titleA");
        assertThat(ask("CONSTRUCT WHERE { ?s ?p ?o }", "application/ld+json")).contains("titleA");
        assertThatThrownBy(() -> ask(TITLES, "text/turtle"))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.code()).isEqualTo("not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "DELETE WHERE { ?s ?p ?o }",
                "INSERT DATA { <x:a> <x:b> <x:c> }",
                "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System>(?o)) }",
                "PREFIX j: <java:java.lang.> SELECT * { ?s ?p ?o FILTER(j:System(?o)) }",
                "SELECT * { ?s <java:kr.seogo.Anything> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#concat>('a','b') AS ?c) {}",
            })
    void refuses_what_is_no_question_or_is_not_offered(String question) {
        assertThatThrownBy(() -> ask(question, "*/*")).isInstanceOf(BadRequestException.class);
    }

    @Test
    void searches_and_replaces_as_the_standard_says() {
        assertThat(ask(
                        "SELECT (REPLACE('abcd', 'b', 'Z') AS ?a) (REPLACE('abab', 'B', 'Z', 'i') AS ?b)"
                                + " (REPLACE('abab', '(a)(b)', '$2$1') AS ?c) (REGEX('서울특별시', '^서울') AS ?d) {}",
                        "text/csv"))
                .contains("aZcd,aZaZ,baba,true");
    }

    @Test
    void cuts_an_answer_that_is_too_long_and_says_so() {
        List<RecordDescription> many = new ArrayList<>(List.of(Archive.record(Level.FILE, file.parent(), "M", 1, 0)));
        IntStream.rangeClosed(1, 300)
                .forEach(n -> many.add(
                        Archive.record(Level.ITEM, Optional.of(many.getFirst().id()), "M" + n, n, 0)));
        archive.take(
                many,
                many.stream()
                        .map(each -> Archive.decision(each.id(), DisclosureClass.OPEN, true))
                        .toList());
        archive.follow();

        Answer answer = archive.room().publicGraphs().ask("SELECT * { ?s ?p ?o }", List.of("text/csv"));

        assertThat(answer.cut()).isTrue();
        assertThat(answer.text().lines()).hasSize(10_001);
    }

    private String ask(String question, String accepted) {
        return archive.room().publicGraphs().ask(question, List.of(accepted)).text();
    }
}
