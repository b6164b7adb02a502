package kr.seogo.app.command;

/** How a command ended, for the script that called it. */
public enum ExitCode {
    /** Done; there may have been warnings. */
    DONE(0),
    /** A finding of severity error, or damage. */
    FINDING(1),
    /** The command was given something it does not take. */
    WRONG_USE(2),
    /** The environment did not let it: disk, network, a missing program, a folder in use. */
    COULD_NOT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** As the operating system is told. */
    public int number() {
        return number;
    }
}
