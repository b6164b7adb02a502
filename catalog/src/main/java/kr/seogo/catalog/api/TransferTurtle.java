package kr.seogo.catalog.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import kr.seogo.catalog.internal.rdf.TransferAgreement;
import kr.seogo.catalog.internal.rdf.TransferReader;
import kr.seogo.catalog.internal.rdf.TransferWriter;

/**
 * A transfer's table as RDF: {@code metadata/records.ttl} of the transfer profile, in the terms of RiC-O, SKOS and
 * PREMIS. Rows are columns by the profile's English name with the table's own values; columns the profile does not know
 * keep their heading. Rows keep their order; empty values are left out. Stateless, safe for many threads.
 */
public final class TransferTurtle {

    /** So many statements are held at once, about 100 MB of them. */
    private static final int AT_ONCE = 400_000;

    private final int atOnce;

    public TransferTurtle() {
        this(AT_ONCE);
    }

    /** @param atOnce how many statements of a document are held at once, about; the fewer, the more often it is read */
    public TransferTurtle(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Opens a document, at its beginning each time; closed by whoever reads it. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** As {@link #write(Iterable, OutputStream)}, in memory. */
    public byte[] write(List<Map<String, String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(rows, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a table row by row; the same rows give the same bytes. Holds one row.
     *
     * @param rows each with an {@code id} and a {@code level} ({@code series}, {@code file}, {@code item}, or Korean)
     * @throws IllegalArgumentException for a row without {@code id}, or with a level that is none
     * @throws IOException when {@code to} does
     */
    public void write(Iterable<Map<String, String>> rows, OutputStream to) throws IOException {
        TransferWriter.write(rows, to);
    }

    /**
     * Whether a document says these rows as {@link #write} does, in their order, and nothing else. True: {@link #read} would
     * give these rows and no finding. False says nothing. Reads the document once and holds one row, and the numbers of all.
     *
     * @throws IOException when the document cannot be read
     */
    public boolean says(Source turtle, Iterable<Map<String, String>> rows) throws IOException {
        return TransferAgreement.of(turtle, rows);
    }

    /** As {@link #read(Source, ObjIntConsumer)}, in memory and in the table's order. */
    public Reading read(byte[] turtle) {
        SortedMap<Integer, Map<String, String>> rows = new TreeMap<>();
        try {
            List<Finding> findings = read(() -> new ByteArrayInputStream(turtle), (row, rank) -> rows.put(rank, row));
            return new Reading(List.copyOf(rows.values()), findings);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /**
     * Reads a table, whoever wrote it and in whatever order it stands. Holds a part of the document at a time and reads it at
     * least three times, the more often the longer it is.
     *
     * @param rows given each row and its place in the table, in no order; not to be used where there are findings
     * @return what is not understood
     * @throws IOException when the document cannot be read
     */
    public List<Finding> read(Source turtle, ObjIntConsumer<Map<String, String>> rows) throws IOException {
        return new TransferReader(turtle, atOnce).read(rows);
    }

    /** What was read. */
    public record Reading(List<Map<String, String>> rows, List<Finding> findings) {
        public Reading {
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something that is no table in RDF.
     *
     * @param code {@code turtle-malformed}, {@code turtle-term} (a class or property the profile does not use) or
     *     {@code turtle-shape} (a record without id, level, or a single value)
     * @param where the line and column, the term, or the record's IRI
     */
    public record Finding(String code, String where, String message) {}
}
