package kr.seogo.preservation.internal.fedora;

import java.io.IOException;

/** A Fedora answered something else than was hoped for, or nothing. The message names it, its answer and what to do. */
final class FedoraFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** The status of an answer that never came. */
    static final int NO_ANSWER = -1;

    private static final int TOLD = 300;

    private final int status;

    private FedoraFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Nothing came, or not all of it. */
    static FedoraFailure silent(Object place, String what, String why) {
        return new FedoraFailure(
                NO_ANSWER,
                "%s did not answer while %s (%s); see whether it runs, and do the same again"
                        .formatted(place, what, why));
    }

    /**
     * An answer that was not hoped for.
     *
     * @param text what the Fedora says of it
     */
    static FedoraFailure answered(Object place, String what, int status, String text) {
        String told =
                text.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return new FedoraFailure(
                status,
                "%s answered %d while %s%s; %s"
                        .formatted(
                                place,
                                status,
                                what,
                                told.isEmpty() ? "" : ": " + told.substring(0, Math.min(TOLD, told.length())),
                                advice(status)));
    }

    /** Whether asking once more may help. */
    boolean mayPass() {
        return status == NO_ANSWER || status >= 500;
    }

    int status() {
        return status;
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "the account needs the rights to read and write there, and the right password";
            case 404 -> "there is no Fedora 6 at this address, or something was taken away from it";
            case 409 -> "another transaction is changing it, or other bytes arrived than were sent; do the same again";
            case 410 -> "it was deleted there and a tombstone stands in its place; have it restored in the Fedora";
            case 412 -> "somebody else changed it meanwhile; do the same again";
            case 413, 507 -> "it has no room for this";
            default ->
                status >= 500
                        ? "the Fedora fails; see its log, and do the same again"
                        : "the Fedora does not take this";
        };
    }
}
