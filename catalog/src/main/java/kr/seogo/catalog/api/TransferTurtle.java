package kr.seogo.catalog.api;

import java.util.List;
import java.util.Map;
import kr.seogo.catalog.internal.rdf.TransferReader;
import kr.seogo.catalog.internal.rdf.TransferWriter;

/**
 * A transfer's table as RDF: {@code metadata/records.ttl} of the transfer profile, in the terms of RiC-O, SKOS and
 * PREMIS. Rows are columns by the profile's English name with the table's own values; columns the profile does not know
 * keep their heading. Rows keep their order; empty values are left out. Stateless, safe for many threads.
 */
public final class TransferTurtle {

    /**
     * Writes a table; the same rows give the same bytes.
     *
     * @param rows each with an {@code id} and a {@code level} ({@code series}, {@code file}, {@code item}, or Korean)
     * @throws IllegalArgumentException for a row without {@code id}, or with a level that is none
     */
    public byte[] write(List<Map<String, String>> rows) {
        return TransferWriter.write(rows);
    }

    /** Reads a table. What is not understood is a finding; the rows are then not to be used. */
    public Reading read(byte[] turtle) {
        return TransferReader.read(turtle);
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
