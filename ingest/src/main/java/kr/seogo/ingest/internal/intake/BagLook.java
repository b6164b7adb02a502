package kr.seogo.ingest.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagReader;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.Packaging;
import kr.seogo.ingest.Intake;
import kr.seogo.ingest.TransferFinding;

/** Looks into every file of a bag where it lies, one after another; those of an archive are copied out one at a time. */
public final class BagLook {

    private final DamageLook look;

    public BagLook(Intake intake) {
        this.look = new DamageLook(intake);
    }

    /** What is wrong with the payload of a bag that was read and agreed. */
    public List<TransferFinding> into(BagReport report) {
        List<TransferFinding> findings = new ArrayList<>();
        try (BagReader bag = BagReader.of(report)) {
            for (BagFile file : report.payload()) {
                findings.addAll(one(bag, report, file).findings());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of " + report.source().location() + " cannot be read", e);
        }
        return findings;
    }

    private DamageLook.Looked one(BagReader bag, BagReport report, BagFile file) throws IOException {
        String path = file.path().value();
        if (report.source().packaging() == Packaging.FOLDER) {
            return look.look(report.source().location().resolve(path), path);
        }
        Path copy = Files.createTempFile("seogo-check-", ".part");
        try (InputStream bytes = bag.open(file.path())) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return look.look(copy, path);
        } finally {
            Files.delete(copy);
        }
    }
}
