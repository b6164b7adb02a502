package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.api.HolidayPreview;

/**
 * The desk declares a day off, or takes one away.
 *
 * @param moving every open case that moves; empty while the form is filled in
 * @param changed whether that is no longer what was shown before
 * @param confirmed how many cases moved, once it holds
 */
public record HolidaysPage(
        FilledForm form, String token, Optional<HolidayPreview> moving, boolean changed, Optional<Integer> confirmed) {}
