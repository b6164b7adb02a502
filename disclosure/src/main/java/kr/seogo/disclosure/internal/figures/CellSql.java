package kr.seogo.disclosure.internal.figures;

import java.time.LocalDate;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import org.jdbi.v3.core.statement.SqlStatement;

/** What a figure counts, said once: for the number and for the list behind it. */
final class CellSql {

    private static final String NEVER = "date '9999-12-31'";
    private static final String SETTLED_BY_THEN = "settled <= :last and ";

    private CellSql() {}

    /** The lines that any figure of the period counts: what was open on one of its days. */
    static String base(PeriodFigure figure, Actor actor) {
        String ours = "body = :body" + (actor.role() == Role.OFFICER ? " and department = :department" : "");
        if (figure == PeriodFigure.SPLIT) {
            return ours + " and tally = 'replaced' and coalesce(settled, " + NEVER + ") between :first and :last";
        }
        String came = figure.ofObjections() ? "filed" : "received";
        return ours + (figure.ofObjections() ? "" : " and tally <> 'replaced'") + " and coalesce(settled, " + NEVER
                + ") >= :first and " + came + " <= :last";
    }

    /** Which of them a figure counts; never null. */
    static String counts(PeriodFigure figure) {
        String open = "coalesce(settled > :last, true)";
        return switch (figure) {
            case CARRIED -> "received < :first";
            case RECEIVED -> "received >= :first";
            case OPENED -> SETTLED_BY_THEN + "settled_as = 'open'";
            case PARTIAL -> SETTLED_BY_THEN + "settled_as = 'partial'";
            case CLOSED -> SETTLED_BY_THEN + "settled_as = 'closed'";
            case DECIDED -> SETTLED_BY_THEN + "settled_as in ('open', 'partial', 'closed')";
            case ENDED -> SETTLED_BY_THEN + "settled_as not in ('open', 'partial', 'closed')";
            case OPEN, OBJECTIONS_OPEN -> open;
            case OVERDUE -> open + " and due < :reckoned and not (settled is null and stopped)";
            case LATE -> SETTLED_BY_THEN + "settled_late";
            case SPLIT -> "true";
            case OBJECTIONS_CARRIED -> "filed < :first";
            case OBJECTED -> "filed >= :first";
            case UPHELD -> SETTLED_BY_THEN + "settled_as = 'upheld'";
            case PARTLY_UPHELD -> SETTLED_BY_THEN + "settled_as = 'partly-upheld'";
            case REJECTED -> SETTLED_BY_THEN + "settled_as = 'rejected'";
            case DISMISSED -> SETTLED_BY_THEN + "settled_as = 'dismissed'";
            case TAKEN_BACK -> SETTLED_BY_THEN + "settled_as = 'withdrawn'";
            case OBJECTIONS_LATE -> SETTLED_BY_THEN + "late";
            case EXEMPT -> SETTLED_BY_THEN + "exempt is not null";
            case HEARD -> heard();
            case FOUND_UPHELD -> heard() + " and found = 'upheld'";
            case FOUND_PARTLY -> heard() + " and found = 'partly-upheld'";
            case FOUND_REJECTED -> heard() + " and found = 'rejected'";
            case FOUND_DISMISSED -> heard() + " and found = 'dismissed'";
        };
    }

    private static String heard() {
        return "heard between :first and :last";
    }

    /** By what a group tells lines apart: text, empty where there is nothing. */
    static String key(FigureGroup group) {
        return switch (group) {
            case DEPARTMENT -> "coalesce(department, '')";
            case OFFICER -> "coalesce(officer, '')";
            case CHANNEL -> "channel";
            case DELIVERY -> "coalesce(delivery, '')";
            case ENDING -> "coalesce(settled_as, '')";
            case GROUND -> "item::text";
            case DAYS ->
                "case when taken is null then '' when taken <= 1 then '1' when taken <= 10 then '10'"
                        + " when taken <= 20 then '20' else 'over' end";
        };
    }

    /** Where the lines of a group come from: one that rests on several grounds stands under each. */
    static String from(FigureGroup group) {
        return group == FigureGroup.GROUND
                ? " from disclosure.case_row cross join lateral unnest(settled_items) as item"
                : " from disclosure.case_row";
    }

    /** Whose figures somebody is given. */
    static String whose(Actor actor) {
        return actor.role() == Role.OFFICER
                ? actor.body() + " " + actor.department().orElse("")
                : actor.body();
    }

    /** Binds what {@link #base} and {@link #counts} ask for. */
    static <S extends SqlStatement<S>> S bind(S sql, FigurePeriod period, Actor actor, LocalDate today) {
        // At the end of a past day, what was due on it is late; today is not over yet.
        LocalDate reckoned = period.last().isBefore(today) ? period.last().plusDays(1) : today;
        sql.bind("body", actor.body())
                .bind("first", period.first())
                .bind("last", period.last())
                .bind("reckoned", reckoned);
        return actor.role() == Role.OFFICER
                ? sql.bind("department", actor.department().orElse(""))
                : sql;
    }
}
