package kr.seogo.app.internal.web;

import java.util.Map;

/**
 * What is answered where something is wrong with a request.
 *
 * @param headers its media type among them
 */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
public record ErrorAnswer(Map<String, String> headers, byte[] body) {

    /** Says what is answered; safe for use by many threads. */
    @FunctionalInterface
    public interface Maker {

        /**
         * The answer for a status.
         *
         * @param path as it was asked for, in whatever form, without its query
         */
        ErrorAnswer of(int status, String path);
    }
}
