package kr.seogo.ingest.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.ingest.internal.ledger.Identity;

/**
 * What makes two bags the same: sender, transfer number, payload manifest and table. Bagging date and the other tag files
 * may differ, as they do when the same folder is packaged twice.
 */
final class BagIdentity {

    private static final BagPath MANIFEST = BagPath.of("manifest-sha512.txt");

    private BagIdentity() {}

    static Identity of(BagReport report) {
        return new Identity(
                said(report, "Source-Organization"),
                said(report, "External-Identifier"),
                contentDigest(report),
                report.payload().count(),
                report.payloadBytes());
    }

    /** No database keeps a NUL, which a hostile bag may say. */
    private static String said(BagReport report, String element) {
        return report.info().first(element).orElse("").strip().replace('\0', '\uFFFD');
    }

    private static String contentDigest(BagReport report) {
        List<String> parts = new ArrayList<>();
        for (BagPath path : List.of(MANIFEST, TableOfBag.CSV, TableOfBag.TURTLE)) {
            if (path.equals(TableOfBag.TURTLE) && parts.size() > 1) {
                break; // the CSV has been counted, and the Turtle beside it says the same
            }
            report.tagFiles()
                    .find(path)
                    .flatMap(file -> file.digest(DigestAlgorithm.SHA512))
                    .map(Digest::hex)
                    .ifPresent(parts::add);
        }
        return parts.isEmpty() ? "" : hash(String.join("\n", parts));
    }

    private static String hash(String text) {
        byte[] raw = DigestAlgorithm.SHA256.newDigest().digest(text.getBytes(StandardCharsets.UTF_8));
        return Digest.of(DigestAlgorithm.SHA256, raw).hex();
    }
}
