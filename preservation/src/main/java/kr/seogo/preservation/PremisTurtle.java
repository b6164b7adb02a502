package kr.seogo.preservation;

import kr.seogo.preservation.internal.premis.TurtleEvents;

/** Where the writer and reader of events comes from. */
public final class PremisTurtle {

    private PremisTurtle() {}

    /**
     * Events as Turtle, byte for byte the same for the same events. The order of events is kept; within an event, files
     * and agents come back sorted. Safe for many threads.
     */
    public static PreservationEvents events() {
        return new TurtleEvents();
    }
}
