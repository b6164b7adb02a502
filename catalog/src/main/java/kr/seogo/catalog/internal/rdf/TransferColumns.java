package kr.seogo.catalog.internal.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** How the columns of the transfer table are said in RDF. */
final class TransferColumns {

    /** Columns that are one literal of the record, in an order that no JVM changes. */
    static final Map<String, Node> LITERALS =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("title", Terms.TITLE, "description", Terms.SCOPE)));

    /** Columns whose value is a rule over the record: what it says is the rule's name, its kind the rule's type. */
    static final List<String> RULES = List.of("retention", "disclosure", "grounds", "reason", "list");

    /** Columns with several values, joined by a semicolon. */
    static final List<ListTerms> LISTS = List.of(ListTerms.values());

    static final Map<String, Node> DATES = Map.of("created", Terms.HAS_CREATION_DATE, "closed", Terms.HAS_END_DATE);

    /** Every column the profile knows, in its order. */
    static final List<String> ALL = List.of(
            "id",
            "level",
            "parent",
            "title",
            "agency",
            "unit",
            "activity",
            "created",
            "closed",
            "retention",
            "disclosure",
            "grounds",
            "reason",
            "list",
            "type",
            "creator",
            "approver",
            "place",
            "subject",
            "language",
            "description",
            "path");

    private static final Map<String, Node> SETS =
            Map.of("series", Terms.SERIES, "file", Terms.FILE, "시리즈", Terms.SERIES, "철", Terms.FILE);

    private TransferColumns() {}

    static boolean isItem(String level) {
        return level.equals("item") || level.equals("건");
    }

    static Node setType(String level) {
        Node type = SETS.get(level);
        if (type == null) {
            throw new IllegalArgumentException("A level is series, file or item; found: " + level);
        }
        return type;
    }

    static Node ruleType(String column) {
        return Terms.individual("rule-type", column);
    }

    static boolean isLevel(String level) {
        return isItem(level) || SETS.containsKey(level);
    }
}
