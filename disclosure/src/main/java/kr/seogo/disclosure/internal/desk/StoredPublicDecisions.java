package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.api.PublicDecisions;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.PublicSubject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The list over the lines of cases; who asks is looked at by the program alone, to keep it out of what is shown. */
public final class StoredPublicDecisions implements PublicDecisions {

    /** A stage that a case reaches only where nothing keeps it from being disclosed. */
    private static final String LISTED = " from disclosure.case_row where decision in ('open', 'partial')"
            + " and stage in ('payment-due', 'ready', 'disclosed', 'no-show', 'closed')";

    private final Jdbi jdbi;
    private final Identities identities;

    public StoredPublicDecisions(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.identities = identities;
    }

    @Override
    public Page list(PublicDecisions.Wish query) {
        return jdbi.inTransaction(handle -> {
            String where = where(query);
            long total = bound(handle.createQuery("select count(*)" + where), query)
                    .mapTo(Long.class)
                    .one();
            List<Line> lines = bound(
                            handle.createQuery("select number, decided, body, decision, wants" + where
                                    + " order by decided desc, number desc limit :size offset :from"),
                            query)
                    .bind("size", query.size())
                    .bind("from", query.from())
                    .map((row, context) -> new Line(
                            row.getObject("decided", LocalDate.class),
                            row.getString("body"),
                            EventRows.term(DecisionKind.values(), row.getString("decision")),
                            subject(handle, new CaseNumber(row.getString("number")), row.getString("wants"))))
                    .list();
            int next = query.from() + lines.size();
            return new Page(total, lines, next < total ? Optional.of(next) : Optional.empty());
        });
    }

    @Override
    public Choices choices() {
        return jdbi.inTransaction(handle -> new Choices(
                handle.createQuery("select distinct to_char(decided, 'YYYY-MM') as month" + LISTED
                                + " order by month desc")
                        .mapTo(String.class)
                        .map(YearMonth::parse)
                        .list(),
                handle.createQuery("select distinct body" + LISTED + " order by body")
                        .mapTo(String.class)
                        .list()));
    }

    /** Where the identity was deleted nobody can say any more whether it is named. */
    private Optional<String> subject(Handle handle, CaseNumber number, String wants) {
        return identities.requester(handle, number).flatMap(requester -> PublicSubject.of(wants, requester));
    }

    private static String where(PublicDecisions.Wish query) {
        return LISTED
                + (query.month().isPresent() ? " and decided between :first and :last" : "")
                + (query.body().isPresent() ? " and body = :body" : "")
                + (query.kind().isPresent() ? " and decision = :kind" : "");
    }

    private static Query bound(Query sql, PublicDecisions.Wish query) {
        query.month().ifPresent(month -> sql.bind("first", month.atDay(1)).bind("last", month.atEndOfMonth()));
        query.body().ifPresent(body -> sql.bind("body", body));
        query.kind().ifPresent(kind -> sql.bind("kind", kind.code()));
        return sql;
    }
}
