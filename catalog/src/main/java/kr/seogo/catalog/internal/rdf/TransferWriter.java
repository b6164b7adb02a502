package kr.seogo.catalog.internal.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Says the rows of a transfer's table in RDF. */
public final class TransferWriter {

    private final TripleSink sink;
    private final Map<String, String> row;
    private final String id;
    private final String base;
    private final Node record;

    private TransferWriter(TripleSink sink, Map<String, String> row, String base) {
        this.sink = sink;
        this.row = row;
        this.base = base;
        this.id = row.getOrDefault("id", "");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("Every row has an id; found: " + row);
        }
        this.record = record(id);
    }

    /**
     * Writes a table as Turtle in UTF-8, row by row.
     *
     * @throws IOException when {@code to} does
     */
    public static void write(Iterable<Map<String, String>> rows, OutputStream to) throws IOException {
        try {
            StreamRDF out = StreamRDFWriter.getWriterStream(to, RDFFormat.TURTLE_BLOCKS);
            out.start();
            Terms.prefixes().forEach(out::prefix);
            int rank = 0;
            for (Map<String, String> row : rows) {
                say(row, ++rank, "", out::triple);
            }
            out.finish();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk; // Jena wraps it
            }
            throw e;
        }
    }

    /**
     * Says one row.
     *
     * @param rank its place in the table, from 1
     * @param base what its IRIs hang on
     */
    static void say(Map<String, String> row, int rank, String base, Consumer<Triple> out) {
        new TransferWriter(new TripleSink(out), row, base).write(rank);
    }

    /** Whether a row can be said. */
    static boolean canSay(Map<String, String> row) {
        return !row.getOrDefault("id", "").isEmpty() && TransferColumns.isLevel(row.getOrDefault("level", ""));
    }

    private Node record(String number) {
        return Terms.iri(base + "#" + PercentCode.encode(number));
    }

    private Node part(String name) {
        return Terms.iri(record.getURI() + "/" + name);
    }

    private void write(int rank) {
        boolean item = TransferColumns.isItem(value("level"));
        sink.say(record, Terms.TYPE, item ? Terms.RECORD : Terms.RECORD_SET);
        if (!item) {
            sink.say(record, Terms.HAS_RECORD_SET_TYPE, TransferColumns.setType(value("level")));
        }
        sink.number(record, Terms.RANK, rank, XSDDatatype.XSDint);
        if (has("parent")) {
            sink.say(record, Terms.INCLUDED_IN, record(value("parent")));
        }
        TransferColumns.LITERALS.forEach((column, property) -> {
            if (has(column)) {
                sink.text(record, property, value(column));
            }
        });
        unknownColumns();
        parts(item);
    }

    private void unknownColumns() {
        new TreeMap<>(row).forEach((heading, value) -> {
            if (!TransferColumns.ALL.contains(heading) && !value.isEmpty()) {
                sink.text(record, Terms.GENERAL, PercentCode.encode(heading) + ": " + value);
            }
        });
    }

    private void parts(boolean item) {
        identifier();
        part("agency", Terms.HAS_PROVENANCE, Terms.CORPORATE_BODY, Terms.NAME);
        part("unit", Terms.HAS_PROVENANCE, Terms.CORPORATE_BODY, Terms.NAME);
        part("activity", Terms.DOCUMENTS, Terms.ACTIVITY, Terms.NAME);
        part("created", Terms.HAS_CREATION_DATE, Terms.DATE, Terms.EXPRESSED_DATE);
        part("closed", Terms.HAS_END_DATE, Terms.DATE, Terms.EXPRESSED_DATE);
        for (String column : TransferColumns.RULES) {
            rule(column);
        }
        form(item);
        for (ListTerms list : TransferColumns.LISTS) {
            list(list, item);
        }
        files();
    }

    private void identifier() {
        Node number = part("number");
        sink.say(record, Terms.HAS_IDENTIFIER, number);
        sink.say(number, Terms.TYPE, Terms.IDENTIFIER_CLASS);
        sink.say(number, Terms.HAS_IDENTIFIER_TYPE, Identifiers.NUMBER.type());
        sink.text(number, Terms.TEXTUAL_VALUE, id);
    }

    private void part(String column, Node property, Node type, Node label) {
        if (has(column)) {
            Node part = part(column);
            sink.say(record, property, part);
            sink.say(part, Terms.TYPE, type);
            sink.text(part, label, value(column));
        }
    }

    private void rule(String column) {
        if (has(column)) {
            part(column, Terms.REGULATED_BY, Terms.RULE, Terms.NAME);
            sink.say(part(column), Terms.HAS_RULE_TYPE, TransferColumns.ruleType(column));
        }
    }

    private void form(boolean item) {
        if (has("type")) {
            Node form = part("type");
            sink.say(record, item ? Terms.HAS_FORM : Terms.MEMBERS_HAVE_FORM, form);
            sink.text(form, Terms.NAME, value("type"));
        }
    }

    private void list(ListTerms list, boolean item) {
        String column = list.column();
        if (has(column)) {
            int n = 0;
            for (String value : value(column).split(";", -1)) {
                Node part = part(list.fragment(++n));
                sink.say(record, list.predicate(item), part);
                sink.say(part, Terms.TYPE, list.type());
                sink.text(part, list.label(), value);
            }
        }
    }

    private void files() {
        int n = 0;
        for (String path : has("path") ? PathColumn.split(value("path")) : List.<String>of()) {
            Node file = part("file-" + ++n);
            sink.say(record, Terms.HAS_DIGITAL_INSTANTIATION, file);
            sink.say(file, Terms.TYPE, Terms.INSTANTIATION);
            sink.say(file, Terms.TYPE, Terms.PREMIS_FILE);
            sink.text(file, Terms.ORIGINAL_NAME, path);
        }
    }

    private boolean has(String column) {
        return !value(column).isEmpty();
    }

    private String value(String column) {
        return row.getOrDefault(column, "");
    }
}
