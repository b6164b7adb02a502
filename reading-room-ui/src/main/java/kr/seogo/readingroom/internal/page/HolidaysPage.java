package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseMoved;

/**
 * The desk declares a day off, or takes one away.
 *
 * @param moving the open cases that move; empty while the form is filled in
 * @param confirmed how many cases moved, once it holds
 */
public record HolidaysPage(
        FilledForm form, String token, Optional<List<CaseMoved>> moving, Optional<Integer> confirmed) {

    /** As many as are shown; the number of all stands above them. */
    public static final int SHOWN = 200;
}
