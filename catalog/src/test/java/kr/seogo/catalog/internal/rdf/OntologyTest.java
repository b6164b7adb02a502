package kr.seogo.catalog.internal.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.testing.SharedSuites;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** Terms come from the ontologies and from nowhere else. */
class OntologyTest {

    /** RDF and RDF Schema are the language itself; their few terms are fixed by the W3C recommendations. */
    private static final Set<String> LANGUAGE = Set.of(Terms.RDF + "type", Terms.RDF + "value", Terms.RDFS + "label");

    @Test
    void every_term_is_declared_in_an_ontology() throws Exception {
        Set<String> declared = declared();

        for (Node term : terms()) {
            assertThat(declared).as("declared term").contains(term.getURI());
        }
    }

    @Test
    void written_graphs_hold_no_other_class_or_property() throws Exception {
        Set<String> terms = new HashSet<>();
        terms().forEach(t -> terms.add(t.getURI()));
        byte[] turtle = new DescriptionTurtle(RandomRecords.NAMES)
                .write(DescriptionTurtleTest.random(300, new Random().nextLong()));

        DescriptionTurtle.parse(turtle).all().forEach(t -> {
            assertThat(terms).contains(t.getPredicate().getURI());
            if (t.getPredicate().equals(Terms.TYPE)) {
                assertThat(terms).contains(t.getObject().getURI());
            }
        });
    }

    static List<Node> terms() throws IllegalAccessException {
        List<Node> terms = new java.util.ArrayList<>();
        for (Field field : Terms.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
                terms.add((Node) field.get(null));
            }
        }
        assertThat(terms).hasSizeGreaterThan(40);
        return terms;
    }

    private static Set<String> declared() throws IOException {
        Set<String> declared = new HashSet<>(LANGUAGE);
        for (String ontology : List.of(
                "standards/ric-o/RiC-O_1-1.rdf",
                "standards/ric-o/vocabularies/RiC_RecordSetTypes_vocabulary.rdf",
                "standards/premis/premis3.owl",
                "standards/skos/skos.ttl")) {
            RDFDataMgr.loadGraph(SharedSuites.find(ontology).toUri().toString())
                    .find(Node.ANY, Terms.TYPE, Node.ANY)
                    .filterKeep(t -> t.getSubject().isURI())
                    .forEachRemaining(t -> declared.add(t.getSubject().getURI()));
        }
        Path dcterms = SharedSuites.find("standards/dublin-core/dcterms.xsd");
        Matcher elements = Pattern.compile("element name=\"([A-Za-z]+)\"").matcher(Files.readString(dcterms));
        while (elements.find()) {
            declared.add(Terms.DCTERMS + elements.group(1));
        }
        return declared;
    }
}
