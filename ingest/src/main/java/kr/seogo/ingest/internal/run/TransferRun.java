package kr.seogo.ingest.internal.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.IngestedObject;
import kr.seogo.ingest.StageTimes.Stage;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.internal.check.BagChecks;
import kr.seogo.ingest.internal.check.CheckNotes;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.check.HeldOfSender;
import kr.seogo.ingest.internal.check.Verdict;
import kr.seogo.ingest.internal.intake.SignatureLook;
import kr.seogo.ingest.internal.ledger.DepositEntry;
import kr.seogo.ingest.internal.ledger.Identity;
import kr.seogo.ingest.internal.ledger.LedgerEntry;
import kr.seogo.ingest.internal.plan.Accession;
import kr.seogo.ingest.internal.plan.PlannedObject;
import kr.seogo.ingest.internal.plan.Planner;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.ObjectVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transfer's way. Every step may be repeated: what the ledger and the store say was done is not done again. */
final class TransferRun {

    private static final Logger LOG = LoggerFactory.getLogger(TransferRun.class);

    private final Tools tools;
    private final ReceivedTransfer transfer;
    private final IngestProgress progress;
    private final Unpacking unpacking;
    private final StageClock clock = new StageClock();

    TransferRun(Tools tools, ReceivedTransfer transfer, IngestProgress progress) {
        this.tools = tools;
        this.transfer = transfer;
        this.progress = progress;
        this.unpacking = new Unpacking(tools.parts().transfers(), tools.parts().archives());
    }

    /** From the beginning: unpack, check, compare with what came before, and either refuse or go on. */
    IngestReport receive() {
        Unpacking.Outcome outcome = clock.time(Stage.UNPACK, () -> unpacking.folder(transfer, listener(Stage.UNPACK)));
        return switch (outcome) {
            case Unpacking.Outcome.Refused refused -> refuse(Identity.UNKNOWN, refused.findings());
            case Unpacking.Outcome.Folder folder -> judge(folder);
        };
    }

    private IngestReport judge(Unpacking.Outcome.Folder folder) {
        BagReport report = verify(folder.source());
        Earlier earlier = new Earlier(tools.ledger(), transfer.accession());
        Verdict verdict = clock.time(
                Stage.CHECK,
                () -> BagChecks.judge(
                        report,
                        identity -> new HeldOfSender(
                                tools.parts().holdings(), identity.organization(), earlier.counts(identity))));
        List<TransferFinding> findings = new ArrayList<>(folder.findings());
        findings.addAll(verdict.findings());
        return switch (verdict) {
            case Verdict.Bad bad -> refuse(bad.identity(), findings);
            case Verdict.Good good ->
                earlier.of(good.identity())
                        .map(before -> again(before, good, findings))
                        .orElseGet(() -> accept(good, findings));
        };
    }

    private IngestReport again(LedgerEntry before, Verdict.Good good, List<TransferFinding> findings) {
        if (!before.contentDigest().equals(good.identity().contentDigest())) {
            findings.add(Earlier.numberUsed(before));
            return refuse(good.identity(), findings);
        }
        tools.ledger().forget(transfer.accession());
        if (!before.state().isOpen()) {
            unpacking.remove(transfer.accession());
            return report(before.accession(), TransferState.ALREADY_HELD, List.of());
        }
        tools.ledger().moved(before.accession(), transfer.source().location(), now());
        LedgerEntry moved = tools.ledger().find(before.accession()).orElseThrow();
        IngestReport resumed =
                new TransferRun(tools, new ReceivedTransfer(moved, transfer.source()), progress).resume();
        unpacking.remove(transfer.accession());
        return resumed;
    }

    private IngestReport accept(Verdict.Good good, List<TransferFinding> findings) {
        tools.parts()
                .intake()
                .ifPresent(how ->
                        findings.addAll(new SignatureLook(how).into(good.bag().report())));
        if (findings.stream().anyMatch(TransferFinding::isError)) {
            return refuse(good.identity(), findings);
        }
        Looking.Outcome looked =
                clock.time(Stage.IDENTIFY, () -> Looking.into(good.bag(), tools, transfer.accession(), progress));
        findings.addAll(looked.findings());
        if (looked.sendsBack()) {
            return refuse(good.identity(), findings);
        }
        List<PlannedObject> plan = plan(good.bag());
        List<DepositEntry> list =
                plan.stream().map(object -> DepositEntry.planned(object.id())).toList();
        tools.ledger().checked(transfer.accession(), good.identity(), findings, list, now());
        return preserve(good.bag(), plan, looked.known(), findings);
    }

    /** After a kill, from where the ledger stands. */
    IngestReport resume() {
        if (transfer.entry().state() == TransferState.RECEIVED) {
            return receive();
        }
        List<DepositEntry> list = tools.ledger().deposits(transfer.accession());
        if (list.stream().allMatch(entry -> entry.state() == DepositEntry.State.DESCRIBED)) {
            return preserved(tools.ledger().findings(transfer.accession()));
        }
        return checkAgain();
    }

    private IngestReport checkAgain() {
        return switch (clock.time(Stage.UNPACK, () -> unpacking.folder(transfer, listener(Stage.UNPACK)))) {
            case Unpacking.Outcome.Refused refused -> wait(refused.findings());
            case Unpacking.Outcome.Folder folder -> {
                Predicate<String> others = accession -> !accession.equals(transfer.accession());
                Verdict verdict = BagChecks.judge(
                        verify(folder.source()),
                        identity -> new HeldOfSender(tools.parts().holdings(), identity.organization(), others));
                yield switch (verdict) {
                    case Verdict.Bad bad -> wait(bad.findings());
                    case Verdict.Good good -> same(good) ? goOn(good) : wait(good.findings());
                };
            }
        };
    }

    private boolean same(Verdict.Good good) {
        return good.identity().contentDigest().equals(transfer.entry().contentDigest());
    }

    /** The bag is not what was checked. What is preserved stays; the transfer waits for the bag to come back. */
    private IngestReport wait(List<TransferFinding> findings) {
        List<TransferFinding> all = new ArrayList<>(findings);
        all.addAll(damages());
        all.add(transfer.changed());
        tools.ledger().wait(transfer.accession(), all, now());
        return report(transfer.accession(), TransferState.CHECKED, all);
    }

    /** Files are not looked into twice: what was found in them stands in the ledger. */
    private IngestReport goOn(Verdict.Good good) {
        List<TransferFinding> findings = new ArrayList<>(good.findings());
        findings.addAll(damages());
        return preserve(
                good.bag(),
                plan(good.bag()),
                Known.nothing(
                        good.bag().report().payload(), tools.parts().formats().agent()),
                findings);
    }

    private List<TransferFinding> damages() {
        return tools.ledger().findings(transfer.accession()).stream()
                .filter(TransferFinding::isDamage)
                .toList();
    }

    private IngestReport preserve(
            CheckedBag bag, List<PlannedObject> plan, Known known, List<TransferFinding> findings) {
        Depositing depositing = new Depositing(tools, transfer, bag, findings, now());
        try {
            new Preserving(tools, transfer.accession(), bag, known, depositing.maker(), clock, progress)
                    .all(plan, tools.ledger().deposits(transfer.accession()));
        } catch (ContentChangedException e) {
            LOG.warn("Transfer {} waits for its bag", transfer.accession(), e);
            CheckNotes.remove(folder()); // what they say may be why: all of the bag is read next time
            return wait(findings.stream().filter(each -> !each.isDamage()).toList()); // those are in the ledger
        }
        return preserved(findings);
    }

    /** What lies beside the transfer until it is settled: notes of the check, and what was unpacked of an archive. */
    private Path folder() {
        return tools.parts().transfers().resolve(transfer.accession());
    }

    private IngestReport preserved(List<TransferFinding> findings) {
        tools.ledger().settle(transfer.accession(), TransferState.PRESERVED, now());
        unpacking.remove(transfer.accession());
        return report(transfer.accession(), TransferState.PRESERVED, findings);
    }

    private IngestReport refuse(Identity identity, List<TransferFinding> findings) {
        tools.ledger().refuse(transfer.accession(), identity, findings, now());
        unpacking.remove(transfer.accession());
        return report(transfer.accession(), TransferState.REFUSED, findings);
    }

    private IngestReport report(String accession, TransferState state, List<TransferFinding> findings) {
        List<DepositEntry> deposits = tools.ledger().deposits(accession);
        List<IngestedObject> objects = deposits.stream()
                .filter(deposit -> deposit.version() > 0)
                .map(deposit -> new IngestedObject(
                        deposit.object(), new ObjectVersion(deposit.version()), deposit.files(), deposit.bytes()))
                .toList();
        long files = objects.stream().mapToLong(IngestedObject::files).sum();
        long bytes = objects.stream().mapToLong(IngestedObject::bytes).sum();
        return new IngestReport(accession, state, objects, findings, Optional.of(clock.times(files, bytes)));
    }

    private BagReport verify(BagSource source) {
        return clock.time(Stage.CHECK, () -> {
            try (CheckNotes notes =
                    CheckNotes.open(folder(), tools.noteEvery(), tools.parts().clock())) {
                return BagChecks.verify(source, listener(Stage.CHECK), notes);
            }
        });
    }

    private List<PlannedObject> plan(CheckedBag bag) {
        Accession act = transfer.act();
        return clock.time(
                Stage.PLAN,
                () -> new Planner(tools.parts().holdings(), transfer.entry().objectFiles()).plan(bag, act));
    }

    private ProgressListener listener(Stage stage) {
        return at -> progress.at(transfer.accession(), stage, at.files(), at.filesTotal());
    }

    private Instant now() {
        return tools.parts().clock().instant();
    }
}
