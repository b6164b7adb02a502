package kr.seogo.preservation.internal.premis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PremisTerms;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationAgent.Kind;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvent.Outcome;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.testing.SharedSuites;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurtleEventsTest {

    private static final String OBJECT = "ark:/99999/b4cd2";
    private static final Instant AT = Instant.parse("2026-11-21T05:00:00.123Z");
    private static final PreservationAgent CITY = new PreservationAgent(Kind.ORGANIZATION, "서울특별시", "");
    private static final PreservationAgent DROID = new PreservationAgent(Kind.SOFTWARE, "DROID", "6.8.0");

    private final PreservationEvents premis = PremisTurtle.events();

    private static List<PreservationEvent> events() {
        return List.of(
                new PreservationEvent(
                        PreservationEvent.Type.ACCESSION, AT, Outcome.SUCCESS, "인수했다.", List.of(), List.of(CITY)),
                new PreservationEvent(
                        PreservationEvent.Type.FORMAT_IDENTIFICATION,
                        AT.plusSeconds(1),
                        Outcome.WARNING,
                        "\"따옴표\"와\n줄바꿈 \\ <>",
                        List.of(LogicalPath.payload("a b\n<c>.hwp"), LogicalPath.payload("회의록.hwp")),
                        List.of(CITY, DROID)));
    }

    @Test
    void what_was_written_is_read_back_in_its_order() {
        byte[] turtle = premis.write(OBJECT, events());

        assertThat(premis.read(turtle)).isEqualTo(events());
    }

    @ParameterizedTest
    @EnumSource(PreservationEvent.Type.class)
    void every_type_of_event_is_read_back(PreservationEvent.Type type) {
        List<PreservationEvent> one =
                List.of(new PreservationEvent(type, AT, Outcome.FAILURE, "x", List.of(), List.of()));

        assertThat(premis.read(premis.write(OBJECT, one))).isEqualTo(one);
    }

    @Test
    void equal_events_written_together_stay_two() {
        PreservationEvent event = events().getFirst();

        assertThat(premis.read(premis.write(OBJECT, List.of(event, event)))).containsExactly(event, event);
    }

    @Test
    void the_same_events_give_the_same_bytes() {
        assertThat(new String(premis.write(OBJECT, events()), UTF_8))
                .isEqualTo(new String(premis.write(OBJECT, events()), UTF_8))
                .contains("premis:Event")
                .contains("서울특별시");
    }

    @Test
    void nothing_but_the_listed_terms_is_written() {
        Set<String> used = new HashSet<>();
        graph(premis.write(OBJECT, events())).find().forEach(triple -> {
            used.add(triple.getPredicate().getURI());
            if (triple.getPredicate().hasURI(PremisTerms.TYPE)) {
                used.add(triple.getObject().getURI());
            }
        });

        assertThat(PremisTerms.all()).containsAll(used);
    }

    @Test
    void every_listed_term_is_declared_by_the_published_ontologies() throws IOException {
        Set<String> declared = new HashSet<>(Set.of(PremisTerms.TYPE, PremisTerms.LABEL)); // of RDF and RDFS themselves
        for (String file : List.of("premis/premis3.owl", "premis/vocabularies/eventType.ttl")) {
            Path ontology = SharedSuites.find("standards/" + file);
            Lang lang = file.endsWith(".ttl") ? Lang.TURTLE : Lang.RDFXML;
            Graph graph = RDFParser.create()
                    .source(new ByteArrayInputStream(Files.readAllBytes(ontology)))
                    .lang(lang)
                    .toGraph();
            graph.find().filterKeep(triple -> triple.getSubject().isURI()).forEach(triple -> {
                if (triple.getPredicate().hasURI(PremisTerms.TYPE)) {
                    declared.add(triple.getSubject().getURI());
                }
            });
        }
        String dcterms = Files.readString(SharedSuites.find("standards/dublin-core/dcterms.xsd"));
        PremisTerms.all().stream()
                .filter(term -> term.startsWith(PremisTerms.DCTERMS))
                .filter(term ->
                        dcterms.contains("<xs:element name=\"" + term.substring(PremisTerms.DCTERMS.length()) + "\""))
                .forEach(declared::add);

        assertThat(declared).containsAll(PremisTerms.all());
    }

    @Test
    void the_labels_of_event_types_are_those_of_the_vocabulary() throws IOException {
        String vocabulary = Files.readString(SharedSuites.find("standards/premis/vocabularies/eventType.ttl"));

        for (PreservationEvent.Type type : PreservationEvent.Type.values()) {
            String code = PremisTerms.eventType(type).substring(PremisTerms.EVENT_TYPES.length());
            assertThat(vocabulary)
                    .containsPattern("et:%s a skos:Concept ;\\s+skos:notation \"%s\" ;\\s+skos:prefLabel \"%s\"@en"
                            .formatted(code, code, type.label()));
        }
    }

    private static Graph graph(byte[] turtle) {
        return RDFParser.create()
                .source(new ByteArrayInputStream(turtle))
                .lang(Lang.TURTLE)
                .toGraph();
    }
}
