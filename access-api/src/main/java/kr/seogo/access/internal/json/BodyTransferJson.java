package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.DeletionReceipt;
import kr.seogo.custody.api.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A transfer that a body hands over by itself.
 *
 * @param findings of the latest check; left out in lists
 * @param uploads what is being sent; left out in lists
 * @param steps what happened; left out in lists
 * @param notice where the notice of completion is, once it is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyTransferJson(
        String id,
        String state,
        String body,
        String organization,
        String number,
        int round,
        long files,
        long bytes,
        @Nullable List<Finding> findings,
        @Nullable List<Sent> uploads,
        @Nullable List<Step> steps,
        @Nullable String accession,
        String openedBy,
        String opened,
        String changed,
        @Nullable String notice,
        @Nullable Receipt deletionReceipt) {

    /** Something found, with the rule as its code; row, column and value where it is about a cell of the table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            String code,
            String severity,
            String where,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String message) {

        static Finding of(BodyFinding found) {
            BodyFinding.@Nullable Cell cell = found.cell().orElse(null);
            return new Finding(
                    found.code(),
                    found.severity(),
                    found.where(),
                    cell == null ? null : cell.row(),
                    cell == null ? null : cell.column(),
                    cell == null ? null : cell.value(),
                    found.message());
        }
    }

    /**
     * An upload.
     *
     * @param path of a payload file; left out for the packed bag
     * @param url where it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sent(
            String id, @Nullable String path, long length, long offset, String state, String expires, String url) {

        static Sent of(Upload upload) {
            return new Sent(
                    upload.id().toString(),
                    upload.path().isEmpty() ? null : upload.path(),
                    upload.length(),
                    upload.offset(),
                    upload.isWhole() ? "whole" : "under-way",
                    upload.expires().toString(),
                    "/api/v1/transfers/" + upload.transfer() + "/uploads/" + upload.id());
        }
    }

    /** Something that happened. */
    public record Step(String kind, String at, String who, String note, int errors) {

        static Step of(BodyTransfer.Step step) {
            return new Step(step.kind(), step.at().toString(), step.who(), step.note(), step.errors());
        }
    }

    /** The sender's deletion receipt. */
    public record Receipt(String date, String by, String note, String said, String at) {

        static Receipt of(DeletionReceipt receipt) {
            return new Receipt(
                    receipt.date().toString(),
                    receipt.by(),
                    receipt.note(),
                    receipt.said(),
                    receipt.at().toString());
        }
    }

    /** Transfers, the newest first. */
    public record Listed(List<BodyTransferJson> transfers) {

        public static Listed of(List<BodyTransfer> transfers) {
            return new Listed(transfers.stream()
                    .map(one -> BodyTransferJson.of(one, false))
                    .toList());
        }
    }

    /** One with everything. */
    public static BodyTransferJson of(BodyTransfer transfer) {
        return of(transfer, true);
    }

    private static BodyTransferJson of(BodyTransfer one, boolean whole) {
        return new BodyTransferJson(
                one.id().toString(),
                one.state().code(),
                one.body(),
                one.organization(),
                one.number(),
                one.round(),
                one.files(),
                one.bytes(),
                whole ? one.findings().stream().map(Finding::of).toList() : null,
                whole ? one.uploads().stream().map(Sent::of).toList() : null,
                whole ? one.steps().stream().map(Step::of).toList() : null,
                one.accession().isEmpty() ? null : one.accession(),
                one.openedBy(),
                one.opened().toString(),
                one.changed().toString(),
                one.state() == BodyTransferState.COMPLETED ? "/api/v1/transfers/" + one.id() + "/notice" : null,
                one.receipt().map(Receipt::of).orElse(null));
    }
}
