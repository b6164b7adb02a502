package kr.seogo.ingest;

import java.util.Arrays;
import java.util.Optional;
import kr.seogo.bagit.Finding;
import kr.seogo.bagit.Severity;

/**
 * One thing found in a transfer: in its bag, its table or against what is held.
 *
 * @param code stable, in lower case with hyphens
 * @param where the file, with row and column where there are any: {@code metadata/records.csv:5:parent}
 * @param message for the sender: Korean first, then English after a slash
 * @param cell of the table, where it is about one
 */
public record TransferFinding(String code, Severity severity, String where, String message, Optional<Cell> cell) {

    /** One about no cell in particular. */
    public TransferFinding(String code, Severity severity, String where, String message) {
        this(code, severity, where, message, Optional.empty());
    }

    /**
     * A cell of the table.
     *
     * @param row as a spreadsheet counts: the heading is row 1
     * @param column its English heading
     * @param value what stands there, a long one cut
     */
    public record Cell(int row, String column, String value) {}

    /** A finding with the usual severity of its rule. */
    public static TransferFinding of(TransferRule rule, String where, String message) {
        return new TransferFinding(rule.code(), rule.severity(), where, message);
    }

    /** A finding of the bag as such, in Korean as well. */
    public static TransferFinding of(Finding finding) {
        return new TransferFinding(
                finding.code().code(),
                finding.severity(),
                finding.where(),
                BagSentences.korean(finding) + " / " + finding.message());
    }

    /** Whether it is about what is wrong with a file or about the signature, and not with the bag or its table. */
    public boolean isDamage() {
        return Arrays.stream(TransferRule.values())
                .anyMatch(rule -> rule.isDamage() && rule.code().equals(code));
    }

    /** Whether it says what the sender's signature is worth. */
    public boolean isSignature() {
        return code.startsWith("signature-");
    }

    /** Whether it keeps the transfer out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
