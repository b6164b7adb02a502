package kr.seogo.disclosure.api;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Optional;

/**
 * 정보목록: what a body made in a month, for everybody to read (Act, Article 8 (1)). Made anew at each look from what the
 * catalogue shows the public, so that it holds nothing the access policy hides. A document whose date is known to the year
 * only stands on the list of each month it may be of.
 *
 * <p>Safe for many threads.
 */
public interface InformationLists {

    /**
     * A page of a list, in the order of dates.
     *
     * @param cursor from the page before
     * @param size 1 to 100
     * @throws kr.seogo.catalog.api.BadRequestException when the cursor is none
     * @throws kr.seogo.catalog.api.SearchUnavailableException when the index does not answer
     */
    InformationPage page(String body, YearMonth month, Optional<String> cursor, int size);

    /** A whole list as a file. */
    interface File {
        /** Writes it a page at a time, so that a list of any length takes the same memory. Does not close the stream. */
        void write(OutputStream to) throws IOException;
    }

    /**
     * A list as CSV (RFC 4180) in UTF-8 with its mark, no cell of which a spreadsheet takes for a formula. The first page is
     * looked up at once, so that what cannot be answered is said before anything is written.
     */
    File csv(String body, YearMonth month);
}
