package kr.seogo.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;

/** Events as plain lines, for tests that only ask that they are there. */
final class PlainEvents implements PreservationEvents {

    @Override
    public byte[] write(String objectIri, List<PreservationEvent> events) {
        return (objectIri + events).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<PreservationEvent> read(byte[] turtle) {
        throw new UnsupportedOperationException("ingest never reads events");
    }
}
