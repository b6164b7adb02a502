package kr.seogo.disclosure.api;

/** Figures that must add up do not: the lines of cases are damaged, and no figure is given. */
public final class FiguresDifferException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FiguresDifferException(String what, long expected, long found) {
        super("The figures do not add up: " + what + "; expected " + expected + ", found " + found);
    }
}
