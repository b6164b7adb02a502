package kr.seogo.app.work;

import org.jspecify.annotations.Nullable;

/** The work could not be done. The message is a sentence for whoever gave the command. */
public class WorkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    public WorkFailedException(ExitCode exit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    public ExitCode exit() {
        return exit;
    }
}
