package kr.seogo.app.work;

/** How a command ends, as its outside promises. */
public enum ExitCode {
    /** Done; warnings are allowed, and so is a transfer that was held already. */
    DONE(0),
    /** A finding of severity error, or damage. */
    FINDING(1),
    /** Wrong use. */
    USAGE(2),
    /** The environment did not allow it: disk, network, another process. */
    COULD_NOT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The code of a number. */
    public static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        throw new IllegalArgumentException("There is no exit code " + number);
    }
}
