package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Statements by their subject, in the order they came: all that reading a description needs of a graph. */
public final class Statements {

    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    /** Takes all of an iterator. */
    public static Statements of(Iterator<Triple> triples) {
        Statements statements = new Statements();
        triples.forEachRemaining(statements::add);
        return statements;
    }

    void add(Triple triple) {
        bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }

    Iterable<Node> subjects() {
        return bySubject.keySet();
    }

    Stream<Triple> all() {
        return bySubject.values().stream().flatMap(List::stream);
    }

    Stream<Node> objects(Node subject, Node predicate) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(t -> t.getPredicate().equals(predicate))
                .map(Triple::getObject);
    }

    boolean has(Node subject, Node predicate, Node object) {
        return objects(subject, predicate).anyMatch(object::equals);
    }

    Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).findFirst();
    }

    Optional<String> text(Node subject, Node predicate) {
        return objects(subject, predicate)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    Node one(Node subject, Node predicate) {
        return object(subject, predicate).orElseThrow(() -> missing(subject, predicate));
    }

    String oneText(Node subject, Node predicate) {
        return text(subject, predicate).orElseThrow(() -> missing(subject, predicate));
    }

    private static DescriptionFormatException missing(Node subject, Node predicate) {
        return new DescriptionFormatException("The description of " + subject + " lacks " + predicate);
    }
}
