package kr.seogo.app.internal.housekeeping;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that is done again and again.
 *
 * @param name in tables and {@code status}; never changed, for the time of the next turn hangs on it
 * @param every from the end of one turn to the beginning of the next; also before the first
 * @param work does it and says in some words what came of it; done again it does no harm
 */
public record Chore(String name, Duration every, Supplier<String> work) {}
