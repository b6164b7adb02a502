package kr.seogo.ingest;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.ingest.internal.check.BagChecks;
import kr.seogo.ingest.internal.check.HeldOfSender;
import kr.seogo.ingest.internal.check.Verdict;
import kr.seogo.ingest.internal.intake.BagLook;
import kr.seogo.ingest.internal.intake.SignatureLook;
import kr.seogo.ingest.internal.ledger.Identity;
import kr.seogo.ingest.table.HeldRecord;
import kr.seogo.ingest.table.HeldRecords;

/** The command {@code check}: everything ingest would find wrong with a bag, without storing anything. */
public final class TransferCheck {

    private final Optional<Holdings> holdings;
    private final Optional<Intake> intake;

    /** @param holdings where parents may be held from earlier transfers; empty: no archive is at hand */
    public TransferCheck(Optional<Holdings> holdings) {
        this(holdings, Optional.empty());
    }

    /**
     * @param holdings where parents may be held from earlier transfers; empty: no archive is at hand
     * @param intake how files are looked at; empty: not at all
     */
    public TransferCheck(Optional<Holdings> holdings, Optional<Intake> intake) {
        this.holdings = holdings;
        this.intake = intake;
    }

    /**
     * Checks a bag folder, zip, tar or tar.gz.
     *
     * @param bagItOnly whether to look at BagIt alone, of any version, without profile and table
     * @throws BagIoException when there is nothing at {@code bag}, or it cannot be read
     */
    public CheckReport check(Path bag, boolean bagItOnly, ProgressListener listener) {
        Optional<BagSource> source = source(bag);
        if (source.isEmpty()) {
            return new CheckReport(false, List.of(notABag(bag)), 0, 0);
        }
        BagReport report = BagChecks.verify(source.get(), listener, DigestNotes.NONE);
        List<TransferFinding> findings =
                bagItOnly ? report.findings().stream().map(TransferFinding::of).toList() : judged(report);
        boolean valid = findings.stream().noneMatch(TransferFinding::isError);
        return new CheckReport(valid, findings, report.payload().count(), report.payloadBytes());
    }

    /** Files are looked into where everything else is in order, as they are when the transfer is taken in. */
    private List<TransferFinding> judged(BagReport report) {
        Verdict verdict = BagChecks.judge(report, this::held);
        List<TransferFinding> findings = new ArrayList<>(verdict.findings());
        if (verdict instanceof Verdict.Good) {
            intake.ifPresent(how -> {
                findings.addAll(new SignatureLook(how).into(report));
                findings.addAll(new BagLook(how).into(report));
            });
        }
        return List.copyOf(findings);
    }

    /** What a path leads to; empty where something is there that is neither a folder nor an archive. */
    static Optional<BagSource> source(Path bag) {
        try {
            return Optional.of(BagSource.detect(bag.toAbsolutePath().normalize()));
        } catch (BagIoException e) {
            if (Files.isRegularFile(bag, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(bag)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static TransferFinding notABag(Path bag) {
        return TransferFinding.of(
                TransferRule.NOT_A_BAG,
                String.valueOf(bag.getFileName()),
                "백이 아닙니다: " + bag
                        + ". BagIt 폴더나 그것을 묶은 .zip, .tar, .tar.gz여야 합니다. 폴더는 'seogo package'로 백을 만들어 주세요. / Not a bag: expected a"
                        + " BagIt folder, or one as .zip, .tar or .tar.gz; make one by 'seogo package'");
    }

    private HeldRecords held(Identity identity) {
        return holdings.<HeldRecords>map(
                        held -> new ParentsOnly(new HeldOfSender(held, identity.organization(), accession -> true)))
                .orElseGet(HeldRecords::none);
    }

    /** A bag that was taken in already is checked like any other: its own numbers are not held against it. */
    private record ParentsOnly(HeldRecords held) implements HeldRecords {
        @Override
        public Optional<HeldRecord> find(String number) {
            return held.find(number);
        }

        @Override
        public Set<String> heldOf(Set<String> numbers) {
            return Set.of();
        }
    }
}
