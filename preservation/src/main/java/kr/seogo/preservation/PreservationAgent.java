package kr.seogo.preservation;

/**
 * Who or what did something to an object (PREMIS 3, Agent).
 *
 * @param version empty for a person or body.
 */
public record PreservationAgent(Kind kind, String name, String version) {

    /** The kinds of agent in PREMIS 3. */
    public enum Kind {
        ORGANIZATION,
        PERSON,
        SOFTWARE
    }
}
