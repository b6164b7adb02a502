package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.catalog.api.TransferTurtle.Finding;
import kr.seogo.catalog.api.TransferTurtle.Reading;
import org.apache.jena.graph.Node;

/** Reads a transfer's table out of RDF, whoever wrote it, as long as it is said the way the profile says it. */
public final class TransferReader {

    private final Statements statements;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Node, String> ids = new HashMap<>();

    private TransferReader(Statements statements) {
        this.statements = statements;
    }

    /** Reads Turtle in UTF-8. */
    public static Reading read(byte[] turtle) {
        try {
            return new TransferReader(DescriptionTurtle.parse(turtle)).read();
        } catch (DescriptionFormatException e) {
            return new Reading(
                    List.of(), List.of(new Finding("turtle-malformed", "records.ttl", String.valueOf(e.getMessage()))));
        }
    }

    private Reading read() {
        TransferTerms.unknown(statements)
                .forEach(term -> findings.add(new Finding(
                        "turtle-term",
                        term,
                        "The transfer profile says nothing by this term; expected the terms that `package` writes")));
        List<Node> records = new ArrayList<>();
        for (Node subject : statements.subjects()) {
            if (isRecord(subject)) {
                records.add(subject);
                number(subject).ifPresent(id -> ids.put(subject, id));
            }
        }
        TreeMap<Integer, Map<String, String>> rows = new TreeMap<>();
        for (Node record : records) {
            Map<String, String> row = row(record);
            rank(record).ifPresent(rank -> {
                if (rows.putIfAbsent(rank, row) != null) {
                    shape(record, "two records stand at place " + rank + " (rico:rankInSequence)");
                }
            });
        }
        return new Reading(List.copyOf(rows.values()), findings);
    }

    private boolean isRecord(Node subject) {
        return statements.has(subject, Terms.TYPE, Terms.RECORD)
                || statements.has(subject, Terms.TYPE, Terms.RECORD_SET);
    }

    private Map<String, String> row(Node record) {
        Map<String, String> row = new HashMap<>();
        put(row, "id", number(record), record);
        put(row, "level", level(record), record);
        statements.object(record, Terms.INCLUDED_IN).ifPresent(p -> row.put("parent", parent(p)));
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
                    () -> shape(record, "a rule has no known rico:hasOrHadRuleType"));
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
                shape(subject, "the column " + column + " has one value; several were found");
            }
        }
    }

    private void put(Map<String, String> row, String column, Optional<String> value, Node record) {
        value.ifPresentOrElse(v -> row.put(column, v), () -> shape(record, "it has no " + column));
    }

    private Optional<String> number(Node record) {
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
        String known = ids.get(parent);
        if (known != null) {
            return known;
        }
        String iri = parent.toString();
        return PercentCode.decode(iri.substring(iri.indexOf('#') + 1));
    }

    private Optional<Integer> rank(Node record) {
        try {
            return Optional.of(Integer.valueOf(statements.oneText(record, Terms.RANK)));
        } catch (DescriptionFormatException | NumberFormatException e) {
            shape(record, "it has no place in the table (rico:rankInSequence)");
            return Optional.empty();
        }
    }

    private void shape(Node record, String what) {
        findings.add(new Finding("turtle-shape", record.toString(), "Record " + record + ": " + what));
    }
}
