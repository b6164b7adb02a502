package kr.seogo.preservation.internal.premis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PremisTerms;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads events from a graph that {@link EventWriter} wrote. */
final class EventReader {

    private final Graph graph;

    EventReader(Graph graph) {
        this.graph = graph;
    }

    List<PreservationEvent> events() {
        return graph.find(Node.ANY, iri(PremisTerms.TYPE), iri(PremisTerms.EVENT)).toList().stream()
                .map(Triple::getSubject)
                .sorted(Comparator.comparingInt(event -> Integer.parseInt(text(event, PremisTerms.IDENTIFIER))))
                .map(this::event)
                .toList();
    }

    private PreservationEvent event(Node event) {
        return new PreservationEvent(
                type(event),
                Instant.parse(text(event, PremisTerms.DATE)),
                PreservationEvent.Outcome.valueOf(text(value(event, PremisTerms.OUTCOME), PremisTerms.LABEL)
                        .toUpperCase(Locale.ROOT)),
                text(event, PremisTerms.NOTE),
                values(event, PremisTerms.RELATION)
                        .filter(node -> is(node, PremisTerms.FILE))
                        .map(node -> new LogicalPath(text(node, PremisTerms.ORIGINAL_NAME)))
                        .sorted()
                        .toList(),
                values(event, PremisTerms.CONTRIBUTOR)
                        .map(this::agent)
                        .sorted(Comparator.comparing(PreservationAgent::kind)
                                .thenComparing(PreservationAgent::name)
                                .thenComparing(PreservationAgent::version))
                        .toList());
    }

    private PreservationEvent.Type type(Node event) {
        return Stream.of(PreservationEvent.Type.values())
                .filter(type -> is(event, PremisTerms.eventType(type)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The event has no type Seogo knows: " + event));
    }

    private PreservationAgent agent(Node agent) {
        PreservationAgent.Kind kind = Stream.of(PreservationAgent.Kind.values())
                .filter(each -> is(agent, PremisTerms.agentClass(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The agent is of no class Seogo knows: " + agent));
        String version = values(agent, PremisTerms.VERSION)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        return new PreservationAgent(kind, text(agent, PremisTerms.LABEL), version);
    }

    private boolean is(Node node, String type) {
        return graph.contains(node, iri(PremisTerms.TYPE), iri(type));
    }

    private String text(Node node, String property) {
        return value(node, property).getLiteralLexicalForm();
    }

    private Node value(Node node, String property) {
        return values(node, property)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node + " has no " + property));
    }

    private Stream<Node> values(Node node, String property) {
        return graph.find(node, iri(property), Node.ANY).toList().stream().map(Triple::getObject);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
