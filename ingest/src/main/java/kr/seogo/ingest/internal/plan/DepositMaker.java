package kr.seogo.ingest.internal.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PreservationEvents;

/** Puts together what one object's version holds: payload, descriptions, decisions, events, what the sender said. */
public final class DepositMaker {

    private final Holdings holdings;
    private final PreservationEvents events;
    private final ArkNames names;
    private final EventWriter writer;
    private final Submission submission;
    private final Accession accession;
    private final Clock clock;

    public DepositMaker(
            Holdings holdings,
            PreservationEvents events,
            ArkNames names,
            EventWriter writer,
            Submission submission,
            Accession accession,
            Clock clock) {
        this.holdings = holdings;
        this.events = events;
        this.names = names;
        this.writer = writer;
        this.submission = submission;
        this.accession = accession;
        this.clock = clock;
    }

    /** The deposit of an object under its key. */
    public Deposit deposit(Identified object, IntentKey key) {
        Map<LogicalPath, Content> content = new HashMap<>();
        object.files().forEach((path, file) -> content.put(LogicalPath.payload(path), file));
        metadata(object, key).forEach((path, bytes) -> content.put(path, new Content.Inline(bytes)));
        submission.of(object, key).forEach((path, bytes) -> content.put(path, new Content.Inline(bytes)));
        content.put(PreservationEvents.path(key), new Content.Inline(premis(object)));
        return new Deposit(
                object.object().id(),
                key,
                clock.instant(),
                accession.agent(),
                "Taken in with accession " + accession.number(),
                content);
    }

    private Map<LogicalPath, byte[]> metadata(Identified object, IntentKey key) {
        List<RecordDescription> descriptions = new ArrayList<>();
        List<AccessDecision> decisions = new ArrayList<>();
        for (PlannedRecord record : object.records()) {
            descriptions.add(record.with(object.filesOf(record)));
            decisions.add(record.decision());
        }
        return holdings.metadata(descriptions, decisions, key);
    }

    private byte[] premis(Identified object) {
        String iri = names.ark(new RecordId(object.object().id().name()));
        return events.write(iri, writer.events(object, clock.instant()));
    }
}
