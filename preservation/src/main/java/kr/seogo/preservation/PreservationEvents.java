package kr.seogo.preservation;

import java.util.List;

/** Writes and reads the events of a version as RDF in the terms of PREMIS 3, and no other. */
public interface PreservationEvents {

    /** Where the events of one version lie within an object. Events are added to, never rewritten. */
    static LogicalPath path(IntentKey key) {
        return LogicalPath.metadata("premis/" + key + ".ttl");
    }

    /** The events as Turtle in UTF-8. */
    byte[] write(String objectIri, List<PreservationEvent> events);

    /** The events of a file written by {@link #write}, in its order. */
    List<PreservationEvent> read(byte[] turtle);
}
