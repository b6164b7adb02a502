package kr.seogo.catalog.internal.formats;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.desk.Registrar;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.PreservedVersion;

/** What a version of an object is made with whose descriptions say something new of its files. */
record ObjectParts(
        ArkNames names,
        ObjectStore store,
        PreservationEvents events,
        DescriptionTurtle turtle,
        ObjectReader objects,
        Registrar registrar,
        Intents intents,
        InstantSource clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The descriptions and events of a version, at their places. */
    Map<LogicalPath, Content> told(
            ObjectId object, IntentKey key, List<RecordDescription> descriptions, List<PreservationEvent> told) {
        String iri = names.ark(new RecordId(object.name()));
        return Map.of(
                ObjectReader.DESCRIPTION,
                new Content.Inline(turtle.write(descriptions)),
                PreservationEvents.path(key),
                new Content.Inline(events.write(iri, told)));
    }

    /** Writes a version and takes it into the register; after a kill the intent tells that there may be one. */
    void write(Deposit deposit) {
        intents.end(deposit.key()); // one that an earlier try left
        intents.begin(deposit.key(), deposit.object());
        PreservedVersion version = store.write(deposit);
        registrar.take(version.object(), version.version());
        intents.end(deposit.key());
    }
}
