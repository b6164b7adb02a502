package kr.seogo.disclosure.api;

import java.util.List;

/**
 * What an entry about a day would move.
 *
 * @param version stands for all of it: another where anything has changed
 */
public record HolidayPreview(String version, List<CaseMoved> cases) {

    public HolidayPreview {
        cases = List.copyOf(cases);
    }
}
