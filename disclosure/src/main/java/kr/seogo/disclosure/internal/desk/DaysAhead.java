package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import kr.seogo.disclosure.internal.cases.CaseDays;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Today, and the days until which so many working days are left. How long is left is said in SQL once: for the figures and
 * for the lists behind them.
 */
record DaysAhead(LocalDate today, LocalDate one, LocalDate three, LocalDate five, LocalDate ten) {

    /** Code of how long an open case has; asks for what {@link #bind} gives. */
    static final String LEFT = "case when stopped then 'stopped' when due < :today then 'past' when due = :today then"
            + " 'none' when due <= :one then 'one' when due <= :three then 'to-three' when due <= :five then 'to-five'"
            + " when due <= :ten then 'to-ten' else 'more' end";

    private static final int ONE = 1;
    private static final int THREE = 3;
    private static final int FIVE = 5;
    private static final int TEN = 10;

    static DaysAhead of(LocalDate today, CaseDays days) {
        return new DaysAhead(
                today,
                after(today, ONE, days),
                after(today, THREE, days),
                after(today, FIVE, days),
                after(today, TEN, days));
    }

    /** The day on which so many working days after today have come. */
    private static LocalDate after(LocalDate today, int count, CaseDays days) {
        LocalDate day = today;
        for (int left = count; left > 0; left -= days.works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    <S extends SqlStatement<S>> S bind(S sql) {
        return sql.bind("today", today)
                .bind("one", one)
                .bind("three", three)
                .bind("five", five)
                .bind("ten", ten);
    }
}
