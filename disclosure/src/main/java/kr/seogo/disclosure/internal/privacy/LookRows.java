package kr.seogo.disclosure.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.LookReviews.Count;
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

    /** Those that persons made. */
    static List<Row> looks(Handle handle, String body, YearMonth month) {
        return handle.createQuery("select l.number, l.who, l.account, l.role, l.why, l.at, " + HANDLED + " as handled"
                        + " from disclosure.identity_look l join disclosure.case_row r on r.number = l.number"
                        + " where r.body = :body and l.at >= :from and l.at < :to and l.role <> :system"
                        + " order by l.at, l.id")
                .bind("system", Role.SYSTEM.code())
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

    /** How many the program made, by the name it gave. */
    static List<Count> bySystem(Handle handle, String body, YearMonth month) {
        return handle.createQuery("select l.who, count(*) as looks from disclosure.identity_look l"
                        + " join disclosure.case_row r on r.number = l.number where r.body = :body and l.at >= :from"
                        + " and l.at < :to and l.role = :system group by l.who order by l.who")
                .bind("system", Role.SYSTEM.code())
                .bind("body", body)
                .bind("from", start(month))
                .bind("to", start(month.plusMonths(1)))
                .map((row, _) -> new Count(row.getString("who"), row.getInt("looks"), 0))
                .list();
    }

    /**
     * The months before one that have looks and no review. Looks are kept two years: no month is asked for more than one
     * of its own, however many there are.
     */
    static List<YearMonth> open(Handle handle, String body, YearMonth before) {
        return first(handle, before).stream()
                .flatMap(first -> Stream.iterate(first, month -> month.isBefore(before), month -> month.plusMonths(1)))
                .filter(missing(handle, body))
                .filter(month -> any(handle, body, month))
                .toList();
    }

    /** The month of the first look of all. */
    private static Optional<YearMonth> first(Handle handle, YearMonth before) {
        return handle.createQuery("select at from disclosure.identity_look where at < :before order by at limit 1")
                .bind("before", start(before))
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(at -> YearMonth.from(at.atZoneSameInstant(Seoul.ZONE)));
    }

    private static Predicate<YearMonth> missing(Handle handle, String body) {
        Set<YearMonth> reviewed = handle.createQuery(
                        "select distinct month from disclosure.look_review where body = :body")
                .bind("body", body)
                .mapTo(LocalDate.class)
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        return month -> !reviewed.contains(month);
    }

    private static boolean any(Handle handle, String body, YearMonth month) {
        return handle.createQuery("select exists (select 1 from disclosure.identity_look l where l.at >= :from"
                        + " and l.at < :to and (select r.body from disclosure.case_row r where r.number = l.number)"
                        + " = :body)")
                .bind("body", body)
                .bind("from", start(month))
                .bind("to", start(month.plusMonths(1)))
                .mapTo(boolean.class)
                .one();
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
