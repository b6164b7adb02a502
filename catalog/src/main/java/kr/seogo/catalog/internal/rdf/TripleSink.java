package kr.seogo.catalog.internal.rdf;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Says things in RDF, one after another. */
final class TripleSink {

    private final Consumer<Triple> out;

    TripleSink(Consumer<Triple> out) {
        this.out = out;
    }

    void say(Node subject, Node predicate, Node object) {
        out.accept(Triple.create(subject, predicate, object));
    }

    void text(Node subject, Node predicate, String value) {
        say(subject, predicate, NodeFactory.createLiteralString(value));
    }

    void number(Node subject, Node predicate, long value, XSDDatatype type) {
        say(subject, predicate, NodeFactory.createLiteralDT(Long.toString(value), type));
    }

    /** A thing with a class and a name. */
    void named(Node subject, Node type, String name) {
        say(subject, Terms.TYPE, type);
        text(subject, Terms.NAME, name);
    }
}
