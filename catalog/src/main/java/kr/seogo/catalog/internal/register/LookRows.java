package kr.seogo.catalog.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.LookKind;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.looks.LookRules;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps with each record when it must be looked at next. */
record LookRows(Handle h) {

    private static final LookRules RULES = LookRules.shipped();

    /** What a row says now and what it ought to say. */
    private record Reckoned(String id, Optional<Look> said, Optional<Look> due) {}

    /** Reckons again for records that were described or decided on. */
    void reckon(Collection<RecordId> ids) {
        List<Reckoned> moved = h
                .createQuery("select r.id, r.disclosure, r.produced, r.look_kind, r.look_year, d.grounds, d.since"
                        + " from catalog.record r left join catalog.decision d on d.id = r.decision"
                        + " where r.id = any(:ids)")
                .bindArray("ids", String.class, Register.names(ids))
                .map(LookRows::reckoned)
                .stream()
                .filter(one -> !one.said().equals(one.due()))
                .toList();
        if (!moved.isEmpty()) {
            write(moved);
        }
    }

    private void write(List<Reckoned> moved) {
        PreparedBatch batch =
                h.prepareBatch("update catalog.record set look_kind = :kind, look_year = :year where id = :id");
        for (Reckoned one : moved) {
            batch.bind("id", one.id())
                    .bind("kind", one.due().map(look -> Codes.of(look.kind())).orElse(null))
                    .bind("year", one.due().map(Look::year).orElse(null))
                    .add();
        }
        batch.execute();
    }

    private static Reckoned reckoned(ResultSet row, StatementContext context) throws SQLException {
        boolean decided = row.getObject("since") != null;
        return new Reckoned(
                row.getString("id"),
                look(row),
                RULES.next(new LookRules.Basis(
                        Codes.disclosure(row.getInt("disclosure")),
                        decided ? Set.of((Integer[]) row.getArray("grounds").getArray()) : Set.of(),
                        decided ? Optional.of(row.getTimestamp("since").toInstant()) : Optional.empty(),
                        produced(row))));
    }

    static OptionalInt produced(ResultSet row) throws SQLException {
        int year = row.getInt("produced");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    static Optional<Look> look(ResultSet row) throws SQLException {
        int year = row.getInt("look_year");
        if (row.wasNull()) {
            return Optional.empty();
        }
        LookKind kind = Codes.look(row.getInt("look_kind"));
        return Optional.of(new Look(kind, year));
    }
}
