package kr.seogo.ingest.internal.check;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.ingest.table.RecordDraft;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Sha512;

/**
 * A bag folder whose every byte was read and agreed, and whose table keeps the profile.
 *
 * @param folder the bag's own folder
 * @param drafts its records, in the table's order
 */
public record CheckedBag(Path folder, BagReport report, String organization, String number, List<RecordDraft> drafts) {

    /** A payload file as it was checked. */
    public Content.CheckedFile file(String path) {
        BagPath place = BagPath.payload(path);
        BagFile file = report.payload()
                .find(place)
                .orElseThrow(() -> new IllegalStateException("A checked bag holds every listed file; not " + path));
        String digest = file.digest(DigestAlgorithm.SHA512).orElseThrow().hex();
        return new Content.CheckedFile(folder.resolve(place.value()), file.size(), new Sha512(digest));
    }
}
