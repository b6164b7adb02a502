package kr.seogo.custody.api;

import java.util.Optional;

/**
 * One thing found in a transfer.
 *
 * @param code of the rule; stable
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param where the file, with row and column where there are any
 * @param message Korean first, then English after a slash
 * @param cell of the table, where it is about one
 */
public record BodyFinding(String code, String severity, String where, String message, Optional<Cell> cell) {

    /**
     * A cell of the table.
     *
     * @param row the heading is row 1
     * @param column its English heading
     * @param value what stands there, a long one cut
     */
    public record Cell(int row, String column, String value) {}

    /** Whether it keeps the transfer out. */
    public boolean isError() {
        return severity.equals("error");
    }
}
