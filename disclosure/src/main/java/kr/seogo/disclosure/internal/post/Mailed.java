package kr.seogo.disclosure.internal.post;

/** What became of a mail. */
public sealed interface Mailed {

    /** The server has taken it. */
    record Accepted() implements Mailed {}

    /** The server does not take it now, or does not answer; it certainly has it not. */
    record Later(String why) implements Mailed {}

    /** The server will never take it: the address is wrong. */
    record Never(String why) implements Mailed {}

    /** The connection broke when the server may have taken it. */
    record Unknown(String why) implements Mailed {}
}
