package kr.seogo.bench.disclosure;

import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import kr.seogo.disclosure.CityPlan;
import kr.seogo.disclosure.Role;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks at who asked, two a case and over the two years for which they are kept: one by the program to write a letter, one by
 * the officer. Every month but the last two that have ended is reviewed, so that a worklist has months to ask for and months
 * to show. The days follow from the numbers of cases alone: every run has the same.
 */
record HeldLooks(DataSource database, LocalDate today) {

    private static final int DAYS = 730;
    private static final int WAITING = 2;
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** Writes them; returns how many there are. */
    int write() {
        return Jdbi.create(database).inTransaction(handle -> {
            int written = handle.createUpdate(
                            "insert into disclosure.identity_look (number, who, account, role, why, at)"
                                    + " select number, who, account, role, why, at from (select r.number,"
                                    + " case n when 1 then '시스템' else coalesce(r.officer, '담당 이') end as who,"
                                    + " case n when 1 then null else 'officer-' || coalesce(r.department, '') end as account,"
                                    + " case n when 1 then :system else :officer end as role,"
                                    + " case n when 1 then '통지서 작성' else '연락' end as why,"
                                    + " cast(:last as timestamptz) - make_interval(days => days, hours => n) as at"
                                    + " from disclosure.case_row r cross join generate_series(1, 2) n cross join lateral"
                                    + " (select cast(cast('x' || substr(md5(r.number || n), 1, 7) as bit(28)) as integer) % :days"
                                    + " as days) d) looks order by at")
                    .bind("system", Role.SYSTEM.code())
                    .bind("officer", Role.OFFICER.code())
                    .bind("last", today.atTime(18, 0).atZone(SEOUL).toOffsetDateTime())
                    .bind("days", DAYS)
                    .execute();
            handle.createUpdate(
                            "insert into disclosure.look_review (body, month, who, at, looks, unusual, remark)"
                                    + " select :body, month, '전산 정', month + interval '1 month 3 days', 0, 0, '이상 없음'"
                                    + " from generate_series(cast(:first as date), cast(:until as date), interval '1 month') month")
                    .bind("body", CityPlan.CITY)
                    .bind("first", today.minusDays(DAYS).withDayOfMonth(1))
                    .bind("until", today.withDayOfMonth(1).minusMonths(WAITING + 1L))
                    .execute();
            return written;
        });
    }
}
