package kr.seogo.catalog.internal.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.catalog.RecordDescription;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** RDF/XML says what the other syntaxes say, within a document of XML. */
class RdfXmlTest {

    private static final String BASE = "http://localhost/";

    @Test
    void says_the_same_as_turtle() {
        GraphDocument document = new GraphDocument(RandomRecords.NAMES);
        DescriptionEncoder encoder = new DescriptionEncoder(RandomRecords.NAMES);

        for (RecordDescription d : DescriptionTurtleTest.random(200, new Random().nextLong())) {
            Graph said = GraphFactory.createDefaultGraph();
            encoder.encode(d, said::add);

            String xml = document.xml(d, List.of());

            assertThat(xml).startsWith("<rdf:RDF");
            assertThat(parsed(xml).isIsomorphicWith(said)).as(xml).isTrue();
        }
    }

    @Test
    void holds_no_character_that_xml_cannot() {
        String wild = "\u0000\u0008\u001F\uFFFE\uD800<&\"]]>🏛\uDC00";

        String xml = new GraphDocument(RandomRecords.NAMES).xml(titled(wild), List.of());

        assertThat(parsed(xml)
                        .find(null, Terms.TITLE, null)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList())
                .containsExactly("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD<&\"]]>🏛\uFFFD");
    }

    private static Graph parsed(String xml) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader("<?xml version=\"1.0\"?>\n" + xml))
                .lang(Lang.RDFXML)
                .base(BASE)
                .parse(graph);
        return graph;
    }

    private static RecordDescription titled(String title) {
        return new RecordDescription(
                RandomRecords.NAMES.record("한빛시", "1"),
                Level.SERIES,
                Optional.of(RandomRecords.NAMES.fonds("한빛시")),
                RecordDescription.RANK_UNTOLD,
                new Origin("한빛시", "1", "2026-1"),
                title,
                new Provenance("한빛시", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
