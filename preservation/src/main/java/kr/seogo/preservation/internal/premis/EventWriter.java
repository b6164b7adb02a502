package kr.seogo.preservation.internal.premis;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PremisTerms;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Writes the triples of events. Names are derived from what they name: the same agent has one IRI in all files of an
 * object, and events written at different times do not share one.
 */
final class EventWriter {

    private final String object;
    private final StreamRDF out;
    private final Set<Node> described = new HashSet<>();

    EventWriter(String objectIri, StreamRDF out) {
        this.object = objectIri;
        this.out = out;
    }

    void write(int position, PreservationEvent event) {
        Node node = NodeFactory.createURI(object + "#event-" + name(position + "\n" + event));
        Node outcome = NodeFactory.createURI(node.getURI() + "-outcome");
        say(node, PremisTerms.TYPE, iri(PremisTerms.EVENT));
        say(node, PremisTerms.TYPE, iri(PremisTerms.eventType(event.type())));
        say(node, PremisTerms.IDENTIFIER, literal(Integer.toString(position), XSDDatatype.XSDinteger));
        say(node, PremisTerms.DATE, literal(event.at().toString(), XSDDatatype.XSDdateTime));
        say(node, PremisTerms.NOTE, literal(event.detail(), XSDDatatype.XSDstring));
        say(node, PremisTerms.OUTCOME, outcome);
        say(node, PremisTerms.RELATION, iri(object));
        event.files().stream().sorted().forEach(path -> say(node, PremisTerms.RELATION, file(path)));
        event.agents().forEach(agent -> say(node, PremisTerms.CONTRIBUTOR, agent(agent)));
        describe(outcome, PremisTerms.OUTCOME_STATUS, event.outcome().name().toLowerCase(Locale.ROOT));
        event.files().stream().sorted().forEach(this::describe);
        event.agents().forEach(this::describe);
    }

    private void describe(LogicalPath path) {
        Node node = file(path);
        if (described.add(node)) {
            say(node, PremisTerms.TYPE, iri(PremisTerms.FILE));
            say(node, PremisTerms.ORIGINAL_NAME, literal(path.value(), XSDDatatype.XSDstring));
        }
    }

    private void describe(PreservationAgent agent) {
        Node node = agent(agent);
        if (described.add(node)) {
            describe(node, PremisTerms.agentClass(agent.kind()), agent.name());
            if (!agent.version().isEmpty()) {
                say(node, PremisTerms.VERSION, literal(agent.version(), XSDDatatype.XSDstring));
            }
        }
    }

    private void describe(Node node, String type, String label) {
        say(node, PremisTerms.TYPE, iri(type));
        say(node, PremisTerms.LABEL, literal(label, XSDDatatype.XSDstring));
    }

    private Node file(LogicalPath path) {
        return iri(object + "#file-" + name(path.value()));
    }

    private Node agent(PreservationAgent agent) {
        return iri(object + "#agent-"
                + name(String.join("\n", List.of(agent.kind().name(), agent.name(), agent.version()))));
    }

    private void say(Node subject, String predicate, Node value) {
        out.triple(Triple.create(subject, iri(predicate), value));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node literal(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static UUID name(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
