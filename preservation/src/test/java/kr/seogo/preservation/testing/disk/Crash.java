package kr.seogo.preservation.testing.disk;

/** The process is dead: an error, so that no handler of failures takes it for one. */
public final class Crash extends Error {

    private static final long serialVersionUID = 1;

    Crash(String at) {
        super("dead at operation " + at);
    }
}
