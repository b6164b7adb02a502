package kr.seogo.preservation;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done to an object or its files (PREMIS 3, Event).
 *
 * @param detail a sentence for a reader in fifty years
 * @param files which files it concerned; empty: the whole object
 */
public record PreservationEvent(
        Type type,
        Instant at,
        Outcome outcome,
        String detail,
        List<LogicalPath> files,
        List<PreservationAgent> agents) {

    /** The event types of the PREMIS vocabulary that Seogo uses, by their label there. */
    public enum Type {
        ACCESSION("accession"),
        TRANSFER("transfer"),
        VALIDATION("validation"),
        FIXITY_CHECK("fixity check"),
        MESSAGE_DIGEST_CALCULATION("message digest calculation"),
        DIGITAL_SIGNATURE_VALIDATION("digital signature validation"),
        FORMAT_IDENTIFICATION("format identification"),
        INGESTION("ingestion"),
        METADATA_MODIFICATION("metadata modification"),
        POLICY_ASSIGNMENT("policy assignment"),
        /** A copy was made from which something is taken out. */
        REDACTION("redaction"),
        /** A copy was made in a format that can be kept and read by anybody. */
        NORMALIZATION("normalization"),
        /** Damaged files were replaced from a copy that is whole. */
        RECOVERY("recovery");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it went. */
    public enum Outcome {
        SUCCESS,
        WARNING,
        FAILURE
    }

    public PreservationEvent {
        files = List.copyOf(files);
        agents = List.copyOf(agents);
    }
}
