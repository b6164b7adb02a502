package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads the columns of several values, in the order of their numbered IRIs. */
record TransferLists(Statements statements) {

    void read(Node record, Map<String, String> row) {
        String start = record + "/";
        for (ListTerms list : TransferColumns.LISTS) {
            List<String> values = numbered(start, list.column(), list.label());
            if (!values.isEmpty()) {
                row.put(list.column(), String.join(";", values));
            }
        }
        List<String> paths = numbered(start, "file", Terms.ORIGINAL_NAME);
        if (!paths.isEmpty()) {
            row.put("path", PathColumn.join(paths));
        }
        statements
                .objects(record, Terms.GENERAL)
                .map(Node::getLiteralLexicalForm)
                .forEach(line -> {
                    int end = line.indexOf(": ");
                    if (end > 0) {
                        row.put(PercentCode.decode(line.substring(0, end)), line.substring(end + 2));
                    }
                });
    }

    private List<String> numbered(String start, String word, Node label) {
        List<String> values = new ArrayList<>();
        while (true) {
            Node part = Terms.iri(start + word + "-" + (values.size() + 1));
            var value = statements.text(part, label);
            if (value.isEmpty()) {
                return values;
            }
            values.add(value.get());
        }
    }
}
