package kr.seogo.preservation.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.internal.cms.Certificates;
import kr.seogo.preservation.internal.cms.Malformed;
import kr.seogo.preservation.internal.cms.StampReader;
import kr.seogo.preservation.internal.evidence.EvidenceRecords;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Verifies a signed document by the files beside it, as of any instant, with nothing else: each signature and stamp must have
 * been good when the next was given, the last one at the instant itself (RFC 4998, 5.3).
 */
public record ProofCheck(Anchors anchors, AlgorithmTable table) {

    /** Every fault; none: it was signed as it is, and that is proved. */
    public List<StoreFinding> check(Path document, Instant at) {
        Faults faults = new Faults(String.valueOf(document.getFileName()));
        Proven proven = Proven.read(document);
        try {
            return Malformed.refused(() -> look(proven, at, faults));
        } catch (ProofException e) {
            faults.add("proof-unreadable", String.valueOf(e.getMessage()));
            return faults.all;
        }
    }

    private List<StoreFinding> look(Proven proven, Instant at, Faults faults) {
        Optional<TimeStampToken> stamp = proven.stamp().flatMap(bytes -> token(bytes, faults));
        List<EvidenceRecords.Stamp> evidence = proven.record()
                .map(record -> evidence(record, proven, at, faults))
                .orElse(List.of());
        List<Instant> given = new ArrayList<>();
        stamp.map(StampReader::at).ifPresent(given::add);
        evidence.forEach(one -> given.add(StampReader.at(one.token())));
        given.add(at);
        signature(proven, given.getFirst(), faults);
        stamp.ifPresent(token -> {
            if (!StampReader.covers(token, proven.signature().orElse(new byte[0]))) {
                faults.add("stamp-differs", "the time stamp is on another signature");
            }
            stamp(token, given.get(1), faults);
        });
        int before = given.size() - evidence.size() - 1;
        for (int place = 0; place < evidence.size(); place++) {
            stamp(evidence.get(place).token(), given.get(before + place + 1), faults);
            digest(evidence, place, given.get(before + place + 1), at, faults);
        }
        return faults.all;
    }

    private void signature(Proven proven, Instant at, Faults faults) {
        if (proven.signature().isEmpty()) {
            faults.add("signature-missing", "there is no signature beside it");
            return;
        }
        SignatureVerdict verdict = new SignatureCheck(anchors, table)
                .verdict(proven.document(), proven.signature().get(), at);
        switch (verdict) {
            case SignatureVerdict.Valid _ -> {}
            case SignatureVerdict.Untrusted(Signer signer, String why) ->
                faults.add("signature-untrusted", signer.subject() + ": " + why);
            case SignatureVerdict.Expired(Signer signer) ->
                faults.add("signature-expired", "%s was not valid on %s".formatted(signer.subject(), at));
            case SignatureVerdict.Weak(Signer _, String why) ->
                faults.add("signature-weak", "%s was not trusted on %s any more".formatted(why, at));
            case SignatureVerdict.Differs(String why) -> faults.add("signature-differs", why);
            case SignatureVerdict.Unreadable(String why) -> faults.add("signature-unreadable", why);
        }
    }

    private static Optional<TimeStampToken> token(byte[] bytes, Faults faults) {
        try {
            return Optional.of(StampReader.token(bytes));
        } catch (ProofException e) {
            faults.add("stamp-unreadable", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A stamp must be good until the next was given. */
    private void stamp(TimeStampToken token, Instant next, Faults faults) {
        Instant given = StampReader.at(token);
        StampReader.fault(token).ifPresent(why -> faults.add("stamp-wrong", why));
        if (next.isBefore(given)) {
            faults.add("stamp-too-late", "the stamp of %s was not yet given on %s".formatted(given, next));
        }
        StampReader.service(token)
                .flatMap(one -> Certificates.distrust(one, StampReader.certificates(token), anchors, next))
                .ifPresent(
                        why -> faults.add("stamp-untrusted", "the stamp of %s on %s: %s".formatted(given, next, why)));
        if (!next.isBefore(StampReader.until(token, table))) {
            faults.add(
                    "stamp-ended",
                    "the stamp of %s proved until %s, and the next is of %s"
                            .formatted(given, StampReader.until(token, table), next));
        }
    }

    private static List<EvidenceRecords.Stamp> evidence(byte[] record, Proven proven, Instant at, Faults faults) {
        EvidenceRecords.fault(record, proven.group(), at).ifPresent(why -> faults.add("evidence-differs", why));
        try {
            return EvidenceRecords.stamps(record);
        } catch (ProofException e) {
            faults.add("evidence-unreadable", String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** The digest of a chain must be good until the next chain, by another digest, began. */
    private void digest(List<EvidenceRecords.Stamp> stamps, int place, Instant next, Instant at, Faults faults) {
        String digest = stamps.get(place).digest();
        boolean last = place + 1 == stamps.size();
        if (!last && stamps.get(place + 1).digest().equals(digest)) {
            return; // the same chain goes on
        }
        Instant until = last ? at : next;
        if (!until.isBefore(table.until(digest))) {
            faults.add("evidence-weak", "%s was not trusted on %s any more".formatted(digest, until));
        }
    }

    /** What was found. */
    private static final class Faults {
        private final String where;
        private final List<StoreFinding> all = new ArrayList<>();

        Faults(String where) {
            this.where = where;
        }

        void add(String code, String message) {
            all.add(new StoreFinding(code, true, where, message));
        }
    }
}
