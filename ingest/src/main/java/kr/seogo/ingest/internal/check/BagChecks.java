package kr.seogo.ingest.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.BagVerifier;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.ingest.TransferRule;
import kr.seogo.ingest.internal.ledger.Identity;
import kr.seogo.ingest.table.Findings;
import kr.seogo.ingest.table.HeldRecords;
import kr.seogo.ingest.table.RecordDraft;
import kr.seogo.ingest.table.TableCheck;
import kr.seogo.ingest.table.TransferTable;

/** Every check of a bag, each looked at whatever the others found. */
public final class BagChecks {

    private BagChecks() {}

    /** Reads every byte once, but for what notes say was read by an earlier check of the same transfer. */
    public static BagReport verify(BagSource source, ProgressListener listener, DigestNotes notes) {
        return BagVerifier.standard().verify(source, listener, notes);
    }

    /** Profile and table over what {@link #verify} read. */
    public static Verdict judge(BagReport report, Function<Identity, HeldRecords> held) {
        Identity identity = BagIdentity.of(report);
        List<TransferFinding> found = new ArrayList<>();
        report.findings().forEach(finding -> found.add(TransferFinding.of(finding)));
        found.addAll(TransferProfile.check(report));
        if (report.payload().count() == 0) {
            found.add(
                    TransferFinding.of(
                            TransferRule.PAYLOAD_MISSING,
                            "data/",
                            "이관할 파일이 하나도 없습니다. data/ 아래에 파일을 넣어 주세요. / The bag has no payload file; there is nothing to take in; add the files below data/"));
        }
        Findings table = new Findings();
        List<RecordDraft> drafts = records(report, held.apply(identity), table);
        found.addAll(table.all());
        if (found.stream().anyMatch(TransferFinding::isError)) {
            return new Verdict.Bad(identity, List.copyOf(found));
        }
        CheckedBag bag =
                new CheckedBag(report.source().location(), report, identity.organization(), identity.number(), drafts);
        return new Verdict.Good(bag, identity, List.copyOf(found));
    }

    private static List<RecordDraft> records(BagReport report, HeldRecords held, Findings findings) {
        Optional<TransferTable> table = new TableOfBag(report, findings).read();
        return table.map(rows -> new TableCheck(held, findings).check(rows, new BagPayload(report.payload())))
                .orElse(List.of());
    }
}
