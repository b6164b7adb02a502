package kr.seogo.catalog.internal.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import kr.seogo.catalog.api.TransferTurtle.Finding;
import kr.seogo.catalog.api.TransferTurtle.Source;
import org.apache.jena.graph.Node;

/**
 * Reads a transfer's table out of RDF, whoever wrote it, in whatever order, as long as it is said the way the profile says it.
 * A document with more statements than may be held at once is read several times, each time for some of its records.
 */
public final class TransferReader {

    private final TransferDocument document;
    private final int atOnce;
    private final List<Placed> findings = new ArrayList<>();
    private final Map<Node, String> numbers = new HashMap<>();
    private final Map<Integer, Ranked> ranks = new HashMap<>();
    private long statements;

    /** @param place where in the document the record is first spoken of */
    private record Placed(long place, Finding finding) {}

    private record Ranked(long place, Node record) {}

    /** @param atOnce how many statements may be held, about */
    public TransferReader(Source turtle, int atOnce) {
        this.document = new TransferDocument(turtle);
        this.atOnce = atOnce;
    }

    /**
     * Reads Turtle in UTF-8.
     *
     * @param rows given each row with its place in the table, in no order
     * @return what is no table; the rows are then not to be used
     */
    public List<Finding> read(ObjIntConsumer<Map<String, String>> rows) throws IOException {
        try {
            terms();
            int parts = Math.toIntExact(statements / atOnce + 1);
            for (int i = 0; i < parts; i++) {
                numbers(TransferPart.read(document, i, parts));
            }
            for (int i = 0; i < parts; i++) {
                rows(TransferPart.read(document, i, parts), rows);
            }
        } catch (DescriptionFormatException e) {
            return List.of(new Finding("turtle-malformed", "records.ttl", String.valueOf(e.getMessage())));
        }
        findings.sort(Comparator.comparingLong(Placed::place));
        return findings.stream().map(Placed::finding).toList();
    }

    private void terms() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        document.each(statement -> {
            statements++;
            TransferTerms.unknown(statement, unknown);
        });
        unknown.forEach(term -> findings.add(new Placed(
                0,
                new Finding(
                        "turtle-term",
                        term,
                        "The transfer profile says nothing by this term; expected the terms that `package` writes"))));
    }

    private void numbers(TransferPart part) {
        for (Node record : part.records()) {
            TransferRow.number(part.statements(), record)
                    .filter(number -> !number.equals(TransferRow.numberIn(record)))
                    .ifPresent(number -> numbers.put(record, number));
        }
    }

    private void rows(TransferPart part, ObjIntConsumer<Map<String, String>> rows) {
        for (Node record : part.records()) {
            long place = part.place(record);
            Map<String, String> row =
                    new TransferRow(part.statements(), numbers, (node, what) -> shape(place, node, what)).of(record);
            rank(part, record).ifPresent(rank -> {
                ranked(rank, new Ranked(place, record));
                rows.accept(row, rank);
            });
        }
    }

    private Optional<Integer> rank(TransferPart part, Node record) {
        try {
            return Optional.of(Integer.valueOf(part.statements().oneText(record, Terms.RANK)));
        } catch (DescriptionFormatException | NumberFormatException e) {
            shape(part.place(record), record, "it has no place in the table (rico:rankInSequence)");
            return Optional.empty();
        }
    }

    /** Of two at one place the first one stands there. */
    private void ranked(int rank, Ranked record) {
        Ranked before = ranks.putIfAbsent(rank, record);
        if (before == null) {
            return;
        }
        boolean first = record.place() < before.place();
        if (first) {
            ranks.put(rank, record);
        }
        Ranked second = first ? before : record;
        shape(second.place(), second.record(), "two records stand at place " + rank + " (rico:rankInSequence)");
    }

    private void shape(long place, Node node, String what) {
        findings.add(new Placed(place, new Finding("turtle-shape", node.toString(), "Record " + node + ": " + what)));
    }
}
