package kr.seogo.catalog.internal.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;

/**
 * Reads one row out of what is said of a record.
 *
 * @param numbers of records in the document whose IRI does not tell it
 * @param shape told what is wrong, and of which node
 */
record TransferRow(Statements statements, Map<Node, String> numbers, BiConsumer<Node, String> shape) {

    Map<String, String> of(Node record) {
        Map<String, String> row = new HashMap<>();
        put(row, "id", number(statements, record), record);
        put(row, "level", level(record), record);
        statements.object(record, Terms.INCLUDED_IN).ifPresent(parent -> row.put("parent", parent(parent)));
        TransferColumns.LITERALS.forEach((column, property) -> one(record, property, column, row));
        for (Node body : statements.objects(record, Terms.HAS_PROVENANCE).toList()) {
            String column = body.toString().endsWith("/unit") ? "unit" : "agency";
            one(body, Terms.NAME, column, row);
        }
        linked(record, Terms.DOCUMENTS, Terms.NAME, "activity", row);
        TransferColumns.DATES.forEach(
                (column, property) -> linked(record, property, Terms.EXPRESSED_DATE, column, row));
        rules(record, row);
        Node form = statements.has(record, Terms.TYPE, Terms.RECORD) ? Terms.HAS_FORM : Terms.MEMBERS_HAVE_FORM;
        linked(record, form, Terms.NAME, "type", row);
        new TransferLists(statements).read(record, row);
        return row;
    }

    private void rules(Node record, Map<String, String> row) {
        for (Node rule : statements.objects(record, Terms.REGULATED_BY).toList()) {
            Optional<Node> type = statements.object(rule, Terms.HAS_RULE_TYPE);
            Optional<String> column = TransferColumns.RULES.stream()
                    .filter(c ->
                            type.filter(TransferColumns.ruleType(c)::equals).isPresent())
                    .findFirst();
            column.ifPresentOrElse(
                    c -> one(rule, Terms.NAME, c, row),
                    () -> shape.accept(record, "a rule has no known rico:hasOrHadRuleType"));
        }
    }

    private void linked(Node record, Node property, Node label, String column, Map<String, String> row) {
        for (Node part : statements.objects(record, property).toList()) {
            one(part, label, column, row);
        }
    }

    private void one(Node subject, Node property, String column, Map<String, String> row) {
        for (Node value : statements.objects(subject, property).toList()) {
            if (row.put(column, value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()) != null) {
                shape.accept(subject, "the column " + column + " has one value; several were found");
            }
        }
    }

    private void put(Map<String, String> row, String column, Optional<String> value, Node record) {
        value.ifPresentOrElse(v -> row.put(column, v), () -> shape.accept(record, "it has no " + column));
    }

    /** The sender's number of a record. */
    static Optional<String> number(Statements statements, Node record) {
        return statements
                .objects(record, Terms.HAS_IDENTIFIER)
                .filter(i -> statements.has(i, Terms.HAS_IDENTIFIER_TYPE, Identifiers.NUMBER.type()))
                .flatMap(i -> statements.text(i, Terms.TEXTUAL_VALUE).stream())
                .findFirst();
    }

    private Optional<String> level(Node record) {
        if (statements.has(record, Terms.TYPE, Terms.RECORD)) {
            return Optional.of("item");
        }
        if (statements.has(record, Terms.HAS_RECORD_SET_TYPE, Terms.SERIES)) {
            return Optional.of("series");
        }
        return statements.has(record, Terms.HAS_RECORD_SET_TYPE, Terms.FILE) ? Optional.of("file") : Optional.empty();
    }

    /** A parent in the transfer says its number itself; one that is held already is known by its IRI alone. */
    private String parent(Node parent) {
        String known = numbers.get(parent);
        return known == null ? numberIn(parent) : known;
    }

    /** The number that an IRI tells; one that is not percent-encoded UTF-8 is taken as it stands. */
    static String numberIn(Node record) {
        String iri = record.toString();
        String number = iri.substring(iri.indexOf('#') + 1);
        try {
            return PercentCode.decode(number);
        } catch (IllegalArgumentException e) {
            return number;
        }
    }
}
