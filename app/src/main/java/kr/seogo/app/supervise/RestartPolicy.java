package kr.seogo.app.supervise;

import java.time.Duration;

/**
 * How often a child that died is started again, and after what pause.
 *
 * @param most restarts within {@code window}; one more and the child is given up
 * @param window the time looked back on
 * @param firstPause before the first restart; doubled before each further one within the window
 * @param longestPause the pause grows no further
 * @param later the pause before each further try once it is given up: whoever mends the cause, such as a full disk, need
 *     not start anything
 */
public record RestartPolicy(int most, Duration window, Duration firstPause, Duration longestPause, Duration later) {

    /** Six restarts in ten minutes, after pauses of 0.1, 0.2, 0.4, 0.8, 1.6 and 3.2 seconds; then one every 10 seconds. */
    public static final RestartPolicy STANDARD = new RestartPolicy(
            6, Duration.ofMinutes(10), Duration.ofMillis(100), Duration.ofSeconds(10), Duration.ofSeconds(10));

    public RestartPolicy {
        if (most < 0) {
            throw new IllegalArgumentException("restarts: expected 0 or more, found " + most);
        }
    }

    /** The pause before restart number {@code attempt}, counted from 1. */
    Duration pauseBefore(int attempt) {
        Duration pause = firstPause;
        for (int i = 1; i < attempt && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
