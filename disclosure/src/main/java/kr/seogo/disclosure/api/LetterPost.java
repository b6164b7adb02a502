package kr.seogo.disclosure.api;

/** The outbox of letters. Killed at any moment it goes on at the next start, and sends nothing twice. */
public interface LetterPost {

    /**
     * Makes and sends what is due, until nothing more is. Takes its time over many, so that pages do not wait for processors;
     * ends soon when its thread is interrupted, and what is left is for the next round.
     *
     * @return what was done
     */
    Round round();

    /**
     * What a round did.
     *
     * @param made letters printed
     * @param sent letters the mail server took
     * @param put letters put off, given up, or left for somebody
     */
    record Round(int made, int sent, int put) {}
}
