package kr.seogo.disclosure.internal.desk;

import java.util.Optional;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.LiveKey;

/** What a live figure counts, said once: for the number and for the list behind it. */
final class LiveSql {

    private LiveSql() {}

    /** The condition under which a line counts; asks for {@code :today} where something is owed. */
    static String counts(CaseFigure figure) {
        return switch (figure) {
            case RECEIVED -> "tally <> 'replaced'";
            case DECIDED -> "tally = 'decided'";
            case OPENED -> "tally = 'decided' and settled_as = 'open'";
            case PARTIAL -> "tally = 'decided' and settled_as = 'partial'";
            case CLOSED -> "tally = 'decided' and settled_as = 'closed'";
            case ENDED -> "tally = 'ended'";
            case OPEN -> "tally = 'open'";
            case OVERDUE -> "live and next_due < :today";
            case DUE_TODAY -> "live and next_due = :today";
        };
    }

    /** Whether it depends on the day, and so is not kept as a count. */
    static boolean owed(CaseFigure figure) {
        return figure == CaseFigure.OVERDUE || figure == CaseFigure.DUE_TODAY;
    }

    /** The mark under which the counts of a group are kept. */
    static String mark(LiveGroup group, Optional<Integer> year) {
        return switch (group) {
            case BODY, DEPARTMENT -> "all";
            case OFFICER -> "officer";
            case MONTH -> year.isPresent() ? "month" : "all";
            case GROUND -> "ground";
        };
    }

    /** The key of a count. */
    static String keptKey(LiveGroup group, Optional<Integer> year) {
        return switch (group) {
            case BODY -> "body";
            case DEPARTMENT -> "department";
            case OFFICER, GROUND -> "key";
            case MONTH -> year.isPresent() ? "key" : "year::text";
        };
    }

    /** The key of a line; of the grounds, which are several, none. */
    static String key(LiveGroup group, Optional<Integer> year) {
        return switch (group) {
            case BODY -> "body";
            case DEPARTMENT -> "coalesce(department, '')";
            case OFFICER -> "coalesce(officer, '')";
            case MONTH -> "to_char(received, '" + (year.isPresent() ? "YYYY-MM" : "YYYY") + "')";
            case GROUND -> throw new IllegalArgumentException("A case has no one ground");
        };
    }

    /** The condition under which a line is one of the key; asks for {@code :key}. */
    static String is(LiveKey key) {
        return switch (key.group()) {
            case BODY -> "body = :key";
            case DEPARTMENT -> key.key().isEmpty() ? "department is null and :key = ''" : "department = :key";
            case OFFICER -> key.key().isEmpty() ? "officer is null and :key = ''" : "officer = :key";
            case MONTH ->
                key.key().length() == 4
                        ? "received between to_date(:key, 'YYYY') and to_date(:key, 'YYYY') + interval '1 year - 1 day'"
                        : "received between to_date(:key, 'YYYY-MM') and to_date(:key, 'YYYY-MM')"
                                + " + interval '1 month - 1 day'";
            case GROUND -> "tally = 'decided' and settled_items @> array[:key::integer]";
        };
    }
}
