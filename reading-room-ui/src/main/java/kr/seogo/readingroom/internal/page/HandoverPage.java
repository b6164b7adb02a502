package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.Upload;

/**
 * A transfer of a body: what was found, what came, what can be done now.
 *
 * @param number of the page of findings, from 1
 * @param notice empty until there is one
 * @param most bytes of one upload
 * @param wrong what is wrong with what was just sent, in the page's language
 */
public record HandoverPage(
        BodyTransfer transfer,
        int number,
        Optional<Accessions.Notice> notice,
        String token,
        LocalDate today,
        long most,
        List<String> wrong) {

    public HandoverPage {
        wrong = List.copyOf(wrong);
    }

    /** The findings on this page. */
    public List<BodyFinding> shown() {
        return findings().shown();
    }

    public boolean more() {
        return findings().more();
    }

    private Leaf<BodyFinding> findings() {
        return new Leaf<>(transfer.findings(), number);
    }

    /** What of the uploads is here, in bytes. */
    public long here() {
        return transfer.uploads().stream().mapToLong(Upload::offset).sum();
    }

    /** How many files, or packed bags, are here whole. */
    public long whole() {
        return transfer.uploads().stream().filter(Upload::isWhole).count();
    }

    public boolean mayReceipt() {
        return transfer.state() == BodyTransferState.COMPLETED
                && transfer.receipt().isEmpty();
    }

    /** A length in words. */
    public static String size(long bytes) {
        return LeavingPage.size(bytes);
    }
}
