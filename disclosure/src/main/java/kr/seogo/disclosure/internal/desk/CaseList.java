package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Tally;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseLine;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists of cases by urgency, a page at a time by the place of the last line. */
public final class CaseList {

    private CaseList() {}

    static CasePage page(Handle handle, CaseQuery query, Actor actor, DaysAhead ahead) {
        String where = where(query, actor);
        long total = bound(handle.createQuery("select count(*) from disclosure.case_row" + where), query, actor, ahead)
                .mapTo(Long.class)
                .one();
        String paged = query.after().isEmpty()
                ? where
                : where
                        + " and (coalesce(next_due, date '9999-12-31'), number) > (select coalesce(next_due, date '9999-12-31'), number"
                        + " from disclosure.case_row where number = :after)";
        Query lines = bound(
                        handle.createQuery("select * from disclosure.case_row" + paged
                                + " order by coalesce(next_due, date '9999-12-31'), number limit :limit"),
                        query,
                        actor,
                        ahead)
                .bind("limit", query.size() + 1);
        query.after().ifPresent(after -> lines.bind("after", after.value()));
        List<CaseLine> found = lines.map((row, context) -> line(row)).list();
        boolean more = found.size() > query.size();
        List<CaseLine> page = more ? found.subList(0, query.size()) : found;
        return new CasePage(
                total, List.copyOf(page), more ? Optional.of(page.getLast().number()) : Optional.empty());
    }

    private static String where(CaseQuery query, Actor actor) {
        StringBuilder where = new StringBuilder(" where body = :body");
        if (query.live()) {
            where.append(" and live");
        }
        department(query, actor)
                .ifPresent(name ->
                        where.append(name.isEmpty() ? " and department is null" : " and department = :department"));
        if (query.stage().isPresent()) {
            where.append(" and stage = :stage");
        }
        if (query.dueUntil().isPresent()) {
            where.append(" and next_due <= :until");
        }
        query.figure().ifPresent(figure -> where.append(" and ").append(LiveSql.counts(figure)));
        if (query.left().isPresent()) {
            where.append(" and tally = 'open' and ").append(DaysAhead.LEFT).append(" = :left");
        }
        query.key().ifPresent(key -> where.append(" and ").append(LiveSql.is(key)));
        if (query.year().isPresent()) {
            where.append(" and received between :first and :last");
        }
        if (query.words().isPresent()) {
            where.append(" and (number = :words or position(lower(:words) in lower(wants)) > 0)");
        }
        return where.toString();
    }

    private static Query bound(Query sql, CaseQuery query, Actor actor, DaysAhead ahead) {
        ahead.bind(sql).bind("body", actor.body());
        department(query, actor).filter(name -> !name.isEmpty()).ifPresent(name -> sql.bind("department", name));
        query.stage().ifPresent(stage -> sql.bind("stage", stage.code()));
        query.dueUntil().ifPresent(day -> sql.bind("until", day));
        query.left().ifPresent(left -> sql.bind("left", left.code()));
        query.key().ifPresent(key -> sql.bind("key", key.key()));
        query.year().ifPresent(year -> sql.bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31)));
        query.words().ifPresent(words -> sql.bind("words", words));
        return sql;
    }

    /** Which department's; empty text: those of none yet. */
    private static Optional<String> department(CaseQuery query, Actor actor) {
        return actor.role() == Role.OFFICER ? actor.department() : query.department();
    }

    public static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseNumber(row.getString("number")),
                row.getInt("version"),
                EventRows.term(CaseStage.values(), row.getString("stage")),
                EventRows.term(Tally.values(), row.getString("tally")),
                Optional.ofNullable(row.getString("department")),
                Optional.ofNullable(row.getString("officer")),
                row.getString("wants"),
                row.getObject("received", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("next_due", LocalDate.class)),
                Optional.ofNullable(row.getString("next_kind")).flatMap(code -> Term.of(ClockKind.values(), code)),
                row.getBoolean("stopped"));
    }
}
