package kr.seogo.app.supervise;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What differs from child to child: how it is started, asked and ended. {@link Child} does the rest. Called by one
 * thread at a time.
 */
public interface ChildProgram {

    /** Short name for logs and files, such as {@code postgres}: small letters and digits. */
    String name();

    /** How long a start may take until it answers. */
    Duration startLimit();

    /**
     * Starts the process. {@code token} must stand on the command line of the process that {@link #awaitAnswer} returns.
     * What an earlier run left in the child's own folder has been ended before.
     */
    Process launch(String token) throws IOException;

    /**
     * Waits until the child answers; returns the pid of the process that does the work (another than {@code process}
     * when a guardian stands before it).
     *
     * @throws IOException if it ended or did not answer within {@code limit}
     */
    long awaitAnswer(Process process, Duration limit) throws IOException;

    /** Asks the child to end and waits until it has, at most for the child's own stop limit. */
    void stop(Process process) throws IOException;

    /**
     * Ends the processes of an earlier run, known by their identity, and waits until they have gone.
     *
     * @throws IOException if one does not end
     */
    void endLeftovers(List<ProcessHandle> leftovers) throws IOException;
}
