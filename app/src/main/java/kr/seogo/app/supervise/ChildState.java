package kr.seogo.app.supervise;

import java.time.Instant;

/** Where a child stands. Only {@link Up} means that it answered when last asked. */
public sealed interface ChildState {

    /** Being started for the first time. */
    record Starting() implements ChildState {}

    /**
     * It answered.
     *
     * @param pid the operating system's number of the process
     * @param since when it answered first
     */
    record Up(long pid, Instant since) implements ChildState {}

    /**
     * It died and is being started again.
     *
     * @param attempt counted from 1 within the policy's window
     * @param why what was seen
     */
    record Restarting(int attempt, String why) implements ChildState {}

    /**
     * It died too often; it is tried again, but seldom.
     *
     * @param why what was seen last, and what to do
     */
    record GivenUp(String why) implements ChildState {}

    /** Stopped because it was asked to. */
    record Stopped() implements ChildState {}
}
