package kr.seogo.ingest.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;

/**
 * The events of taking an object in.
 *
 * @param checkedAt when the bag had been read and agreed
 * @param findings what the check left that did not keep the transfer out
 */
public record EventWriter(
        Accession accession,
        String sender,
        String transferNumber,
        String archive,
        Instant checkedAt,
        Findings findings) {

    private static final PreservationAgent SEOGO =
            new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "Seogo", "0.1.0");

    List<PreservationEvent> events(Identified object, Instant now) {
        List<PreservationEvent> events = new ArrayList<>();
        events.add(transfer());
        events.add(validation());
        findings.signature().map(this::signature).ifPresent(events::add);
        if (!object.files().isEmpty()) {
            events.add(event(
                    PreservationEvent.Type.MESSAGE_DIGEST_CALCULATION,
                    checkedAt,
                    PreservationEvent.Outcome.SUCCESS,
                    "SHA-512 of every payload file was computed from the bag's bytes",
                    SEOGO));
            events.add(event(
                    PreservationEvent.Type.FIXITY_CHECK,
                    checkedAt,
                    PreservationEvent.Outcome.SUCCESS,
                    "Every payload file agreed with the digests of the bag's manifests",
                    SEOGO));
            events.addAll(identification(object, now));
            events.addAll(damages(object));
        }
        events.add(event(
                PreservationEvent.Type.INGESTION,
                now,
                PreservationEvent.Outcome.SUCCESS,
                "Taken into " + archive + " with accession " + accession.number(),
                new PreservationAgent(PreservationAgent.Kind.ORGANIZATION, archive, ""),
                new PreservationAgent(PreservationAgent.Kind.PERSON, accession.agent(), ""),
                SEOGO));
        return events;
    }

    private PreservationEvent transfer() {
        return event(
                PreservationEvent.Type.TRANSFER,
                accession.received(),
                PreservationEvent.Outcome.SUCCESS,
                "Transferred by " + sender + " under its transfer number " + transferNumber,
                new PreservationAgent(PreservationAgent.Kind.ORGANIZATION, sender, ""));
    }

    private PreservationEvent validation() {
        return event(
                PreservationEvent.Type.VALIDATION,
                checkedAt,
                findings.warnings() == 0 ? PreservationEvent.Outcome.SUCCESS : PreservationEvent.Outcome.WARNING,
                "The bag is valid BagIt, keeps the transfer profile, and its table names every file; "
                        + findings.warnings() + " warnings",
                SEOGO);
    }

    private PreservationEvent signature(TransferFinding finding) {
        boolean valid = finding.code().equals(TransferRule.SIGNATURE_VALID.code());
        return event(
                PreservationEvent.Type.DIGITAL_SIGNATURE_VALIDATION,
                checkedAt,
                valid ? PreservationEvent.Outcome.SUCCESS : PreservationEvent.Outcome.WARNING,
                finding.code() + ": " + finding.message(),
                SEOGO);
    }

    private List<PreservationEvent> identification(Identified object, Instant now) {
        List<PreservationEvent> events = new ArrayList<>();
        events.add(event(
                PreservationEvent.Type.FORMAT_IDENTIFICATION,
                now,
                PreservationEvent.Outcome.SUCCESS,
                "The format of " + object.files().size() + " payload files was looked for; see their description",
                object.by()));
        List<LogicalPath> doubtful = object.doubtful();
        if (!doubtful.isEmpty()) {
            events.add(new PreservationEvent(
                    PreservationEvent.Type.FORMAT_IDENTIFICATION,
                    now,
                    PreservationEvent.Outcome.WARNING,
                    "Of no known format, or named as another",
                    doubtful,
                    List.of(object.by())));
        }
        return events;
    }

    /** What is wrong with files and was taken in all the same, so that nobody blames the keeping for it later. */
    private List<PreservationEvent> damages(Identified object) {
        return object.files().keySet().stream()
                .sorted()
                .flatMap(path -> findings.of(path).stream()
                        .map(finding -> new PreservationEvent(
                                PreservationEvent.Type.VALIDATION,
                                checkedAt,
                                PreservationEvent.Outcome.WARNING,
                                finding.code() + ": " + finding.message(),
                                List.of(LogicalPath.payload(path)),
                                List.of(SEOGO))))
                .toList();
    }

    private static PreservationEvent event(
            PreservationEvent.Type type,
            Instant at,
            PreservationEvent.Outcome outcome,
            String detail,
            PreservationAgent... agents) {
        return new PreservationEvent(type, at, outcome, detail, List.of(), List.of(agents));
    }
}
