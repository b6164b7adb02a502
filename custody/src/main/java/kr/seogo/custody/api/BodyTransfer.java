package kr.seogo.custody.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A transfer that a body hands over by itself.
 *
 * @param body whose it is
 * @param organization the sender: the body, or one below it
 * @param round how often its table was given
 * @param files how many files were declared
 * @param bytes their lengths together
 * @param findings of the latest check
 * @param accession the archive's number for it; empty until it was taken in once
 * @param uploads what is being sent
 * @param steps what happened, in order; empty in lists
 */
public record BodyTransfer(
        BodyTransferId id,
        String body,
        String organization,
        String number,
        BodyTransferState state,
        int round,
        long files,
        long bytes,
        List<BodyFinding> findings,
        String accession,
        String openedBy,
        Instant opened,
        Instant changed,
        Optional<DeletionReceipt> receipt,
        List<Upload> uploads,
        List<Step> steps) {

    public BodyTransfer {
        findings = List.copyOf(findings);
        uploads = List.copyOf(uploads);
        steps = List.copyOf(steps);
    }

    /** The same with its uploads and what happened to it. */
    public BodyTransfer with(List<Upload> sent, List<Step> happened) {
        return new BodyTransfer(
                id,
                body,
                organization,
                number,
                state,
                round,
                files,
                bytes,
                findings,
                accession,
                openedBy,
                opened,
                changed,
                receipt,
                sent,
                happened);
    }

    /**
     * Something that happened.
     *
     * @param kind {@code opened}, {@code corrected}, {@code received}, {@code returned}, {@code completed},
     *     {@code withdrawn} or {@code deleted}
     * @param errors how many errors the check found that it is about
     */
    public record Step(String kind, Instant at, String who, String note, int errors) {}
}
