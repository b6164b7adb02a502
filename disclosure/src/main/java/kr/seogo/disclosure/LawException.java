package kr.seogo.disclosure;

/** There is no legal date: what was asked lies outside what the law, as this room holds it, says. */
public abstract sealed class LawException extends RuntimeException
        permits OutsideCalendarException, NotInForceException {
    private static final long serialVersionUID = 1L;

    LawException(String message) {
        super(message);
    }
}
