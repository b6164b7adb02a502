package kr.seogo.catalog.api;

/** What was asked makes no sense: a made-up cursor, a query of too many words. The message is for the asker. */
public class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Makes the exception.
     *
     * @param code stable, for programs, for example {@code bad-cursor}
     */
    public BadRequestException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
