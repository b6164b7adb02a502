package kr.seogo.extractor.worker;

/** Why a worker ended; part of the protocol, so never renumbered. */
public enum ExitCode {
    STDIN_CLOSED(0),
    WRONG_START(2),
    TIMEOUT(20),
    OUT_OF_MEMORY(21),
    STDOUT_CLOSED(22),
    FAULT(23);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** Ends this process at once, running nothing more: what a hostile file left behind is not to be trusted. */
    public void end() {
        Runtime.getRuntime().halt(code);
    }
}
