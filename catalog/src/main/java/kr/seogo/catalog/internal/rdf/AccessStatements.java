package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Says in RDF who may see a record. It is said at the door, not kept in a graph, because it may not lag. */
public final class AccessStatements {

    private final Iris iris;

    public AccessStatements(ArkNames names) {
        this.iris = new Iris(names);
    }

    /** The decision as a rule over its record, and in words. */
    public List<Triple> of(AccessDecision decision) {
        List<Triple> said = new ArrayList<>();
        TripleSink sink = new TripleSink(said::add);
        Node record = iris.record(decision.record());
        Node rule = iris.part(decision.record(), "access");
        sink.say(record, Terms.REGULATED_BY, rule);
        sink.text(record, Terms.CONDITIONS_OF_ACCESS, words(decision));
        sink.named(rule, Terms.RULE, decision.disclosure().label().ko());
        sink.say(rule, Terms.HAS_RULE_TYPE, Individuals.DISCLOSURE_RULE);
        return said;
    }

    private static String words(AccessDecision decision) {
        String grounds = decision.grounds().stream().map(g -> "제" + g + "호").collect(Collectors.joining(", "));
        return decision.disclosure().label().ko()
                + (grounds.isEmpty() ? "" : " (정보공개법 제9조제1항 " + grounds + ")")
                + (decision.reason().isBlank() ? "" : ": " + decision.reason());
    }
}
