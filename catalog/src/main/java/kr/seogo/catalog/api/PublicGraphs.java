package kr.seogo.catalog.api;

import java.util.List;

/**
 * Questions in SPARQL 1.1 about what the public may see: a named graph for each record, and all of them together as the
 * default graph. Read-only, and bounded in length, time, rows and work. Safe for use by many threads.
 *
 * <p>A restriction never lags: the graphs of records that were restricted and have not been followed yet, and of all below
 * them, are not there for a question that is asked afterwards.
 */
public interface PublicGraphs {

    /** How many rows or triples an answer has at most. */
    int MOST_ROWS = 10_000;

    /** How many characters a question has at most. */
    int LONGEST = 10_000;

    /**
     * An answer.
     *
     * @param mediaType what the text is
     * @param cut whether there was more than {@link #MOST_ROWS}
     */
    record Answer(String mediaType, String text, boolean cut) {}

    /**
     * Answers a question: SELECT and ASK as JSON, XML, CSV or TSV of SPARQL 1.1, CONSTRUCT and DESCRIBE as RDF.
     *
     * @param accepted media types the asker takes, the best first; none or one with a star: whichever is usual
     * @throws BadRequestException for a question that is none ({@code bad-query}), asks for what is not offered
     *     ({@code not-offered}), cannot be answered as any of {@code accepted} ({@code not-acceptable}) or costs too
     *     much ({@code query-too-costly})
     * @throws BusyException when as many are being answered as may be at once
     * @throws BeingRebuiltException while the graphs are filled again
     */
    Answer ask(String question, List<String> accepted);

    /** As many questions are being answered as may be at once; to be asked again shortly. */
    final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** When to ask again, in seconds. */
        public static final int ASK_AGAIN_SECONDS = 5;

        public BusyException() {
            super("As many questions are being answered as may be at once");
        }
    }
}
