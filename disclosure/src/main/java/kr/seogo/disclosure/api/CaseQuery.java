package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseStage;

/**
 * Which cases of those one may see, by urgency: what is due first comes first, what waits for nothing last.
 *
 * @param live only those in which something can still be done
 * @param stage as of the last event
 * @param department an empty name: of none yet
 * @param dueUntil only those due by this day
 * @param figure only those that this figure counts
 * @param left only open ones that have so long
 * @param key only those of one of a group
 * @param year only those received in it
 * @param words found in what is asked for, or a number
 * @param after the last one of the page before
 * @param size 1 to 100
 */
public record CaseQuery(
        boolean live,
        Optional<CaseStage> stage,
        Optional<String> department,
        Optional<LocalDate> dueUntil,
        Optional<CaseFigure> figure,
        Optional<DaysLeft> left,
        Optional<LiveKey> key,
        Optional<Integer> year,
        Optional<String> words,
        Optional<CaseNumber> after,
        int size) {

    public CaseQuery {
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("A page has 1 to 100 cases; found " + size);
        }
    }

    /** The first page of everything under way. */
    public static CaseQuery underWay(int size) {
        return new CaseQuery(
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                size);
    }
}
