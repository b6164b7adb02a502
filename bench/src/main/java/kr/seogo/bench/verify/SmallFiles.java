package kr.seogo.bench.verify;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.BagVerifier;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.bagit.WriteOutcome;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.generate.KoreanText;

/**
 * A bag of many small text files with SHA-512.
 *
 * @param bytes of the payload
 */
record SmallFiles(Path bag, long bytes) {

    /**
     * Writes the bag.
     *
     * @param perFolder how many files a folder gets
     */
    static SmallFiles write(Path bag, int count, int size, int perFolder) {
        Iterable<PayloadItem> items = () -> IntStream.range(0, count)
                .mapToObj(i -> item(i, size, perFolder))
                .iterator();
        WriteOutcome outcome = BagWriter.builder(bag).payload(items).write();
        return switch (outcome) {
            case WriteOutcome.Written written ->
                new SmallFiles(bag, written.payload().bytes());
            case WriteOutcome.Refused refused ->
                throw new BenchException("The bag for the benchmark was not written: " + refused.findings());
        };
    }

    private static PayloadItem item(int i, int size, int perFolder) {
        BagPath path = BagPath.payload("folder-%04d/document-%06d.txt".formatted(i / perFolder, i));
        return new PayloadItem(path, size, () -> new ByteArrayInputStream(KoreanText.of(i, size)));
    }

    /** Checks it by Seogo, on every core. */
    void verify() {
        BagReport report = BagVerifier.builder().build().verify(BagSource.folder(bag));
        if (!report.valid()) {
            throw new BenchException("The bag made for the benchmark is not valid: " + report.errors());
        }
    }

    /** Checks it by the Library of Congress's library, which takes threads as it likes. */
    void verifyByPeer() throws Exception {
        try (gov.loc.repository.bagit.verify.BagVerifier verifier = new gov.loc.repository.bagit.verify.BagVerifier()) {
            verifier.isValid(new gov.loc.repository.bagit.reader.BagReader().read(bag), false);
        }
    }
}
