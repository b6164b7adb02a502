package kr.seogo.disclosure.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.LookReviews.Review;
import org.jdbi.v3.core.Handle;

/** The tables of looks and of their reviews. */
final class LookRows {

    /** Whether who looked has a step in the history of the case: by account, or by name where either has none. */
    private static final String HANDLED = "exists (select 1 from disclosure.case_event e where e.number = l.number and"
            + " (e.account = l.account or e.actor = l.who and (e.account is null or l.account is null)))";

    private LookRows() {}

    /** A look as it was written down. */
    record Row(
            CaseNumber number,
            String who,
            Optional<String> account,
            Role role,
            String why,
            Instant at,
            boolean handled) {

        Person person() {
            return new Person(who, account.orElse(who));
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, Seoul.ZONE);
        }
    }

    static List<Row> looks(Handle handle, String body, YearMonth month) {
        return handle.createQuery("select l.number, l.who, l.account, l.role, l.why, l.at, " + HANDLED + " as handled"
                        + " from disclosure.identity_look l join disclosure.case_row r on r.number = l.number"
                        + " where r.body = :body and l.at >= :from and l.at < :to order by l.at, l.id")
                .bind("body", body)
                .bind("from", start(month))
                .bind("to", start(month.plusMonths(1)))
                .map((row, context) -> new Row(
                        new CaseNumber(row.getString("number")),
                        row.getString("who"),
                        Optional.ofNullable(row.getString("account")),
                        Term.of(Role.values(), row.getString("role")).orElse(Role.SYSTEM),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("handled")))
                .list();
    }

    /** The months before one that have looks and no review. */
    static List<YearMonth> open(Handle handle, String body, YearMonth before) {
        return handle.createQuery("select distinct cast(date_trunc('month', l.at at time zone 'Asia/Seoul') as date) as"
                        + " month from disclosure.identity_look l join disclosure.case_row r on r.number = l.number"
                        + " where r.body = :body and l.at < :before and not exists (select 1 from"
                        + " disclosure.look_review v where v.body = r.body and v.month ="
                        + " cast(date_trunc('month', l.at at time zone 'Asia/Seoul') as date)) order by month")
                .bind("body", body)
                .bind("before", start(before))
                .map((row, context) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    static List<Review> reviews(Handle handle, String body) {
        return handle.createQuery("select month, who, account, at, looks, unusual, remark from disclosure.look_review"
                        + " where body = :body order by month desc, id")
                .bind("body", body)
                .map((row, context) -> new Review(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("who"),
                        Optional.ofNullable(row.getString("account")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("looks"),
                        row.getInt("unusual"),
                        row.getString("remark")))
                .list();
    }

    static void add(Handle handle, String body, Review review) {
        handle.execute(
                "insert into disclosure.look_review (body, month, who, account, at, looks, unusual, remark) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?)",
                body,
                review.month().atDay(1),
                review.who(),
                review.account().orElse(null),
                OffsetDateTime.ofInstant(review.at(), ZoneOffset.UTC),
                review.looks(),
                review.unusual(),
                review.remark());
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Seoul.ZONE).toOffsetDateTime();
    }
}
