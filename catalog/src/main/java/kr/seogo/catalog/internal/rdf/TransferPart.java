package kr.seogo.catalog.internal.rdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Those records of a document that fall to one of several parts, with all that is said of them. What a record has IRIs of its own
 * for falls to the same part; what several records share is fetched by reading the document once more.
 */
final class TransferPart {

    private static final Set<Node> LINKS = Set.of(
            Terms.HAS_IDENTIFIER,
            Terms.HAS_PROVENANCE,
            Terms.DOCUMENTS,
            Terms.HAS_CREATION_DATE,
            Terms.HAS_END_DATE,
            Terms.REGULATED_BY,
            Terms.HAS_FORM,
            Terms.MEMBERS_HAVE_FORM);

    /** Ends of the IRIs that {@link TransferLists} makes of a record's. */
    private static final Pattern NUMBERED =
            Pattern.compile("(/(creator|approver|place|subject|language|file)-[0-9]+)+$");

    private final int number;
    private final int parts;
    private final Statements statements = new Statements();
    private final Map<Node, Long> places = new HashMap<>();
    private long at;

    private TransferPart(int number, int parts) {
        this.number = number;
        this.parts = parts;
    }

    /** Reads one part of so many. */
    static TransferPart read(TransferDocument document, int number, int parts) throws IOException {
        TransferPart part = new TransferPart(number, parts);
        document.each(part::take);
        Set<Node> shared = part.shared();
        if (!shared.isEmpty()) {
            document.each(statement -> {
                if (shared.contains(statement.getSubject())) {
                    part.statements.add(statement);
                }
            });
        }
        return part;
    }

    private void take(Triple statement) {
        at++;
        if (isOwn(statement.getSubject())) {
            statements.add(statement);
            places.putIfAbsent(statement.getSubject(), at);
        }
    }

    private Set<Node> shared() {
        Set<Node> shared = new HashSet<>();
        statements
                .all()
                .filter(each -> LINKS.contains(each.getPredicate())
                        && !each.getObject().isLiteral()
                        && !isOwn(each.getObject()))
                .forEach(each -> shared.add(each.getObject()));
        return shared;
    }

    private boolean isOwn(Node subject) {
        return parts == 1 || Math.floorMod(owner(subject).hashCode(), parts) == number;
    }

    /** A record's IRI begins as those of what it alone has: up to the first slash of the fragment, or what is numbered. */
    private static String owner(Node subject) {
        String iri = subject.toString();
        int fragment = iri.indexOf('#');
        if (fragment < 0) {
            return NUMBERED.matcher(iri).replaceFirst("");
        }
        int slash = iri.indexOf('/', fragment);
        return slash < 0 ? iri : iri.substring(0, slash);
    }

    Statements statements() {
        return statements;
    }

    /** Its records in the order in which the document first speaks of them. */
    List<Node> records() {
        return places.entrySet().stream()
                .filter(each -> isRecord(each.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where in the document a record is first spoken of: statements are counted from 1. */
    long place(Node record) {
        return places.getOrDefault(record, 0L);
    }

    private boolean isRecord(Node subject) {
        return statements.has(subject, Terms.TYPE, Terms.RECORD)
                || statements.has(subject, Terms.TYPE, Terms.RECORD_SET);
    }
}
