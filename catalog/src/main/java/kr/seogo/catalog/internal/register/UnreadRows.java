package kr.seogo.catalog.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk.ForbiddenException;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.ExtractionNote.State;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.policy.Sight;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The register's files without text, whoever may know of their records. */
public final class UnreadRows implements UnreadFiles {

    private static final Set<State> FAILURES = EnumSet.of(
            State.ENCRYPTED, State.UNSUPPORTED, State.DAMAGED, State.TOO_LARGE, State.TIMEOUT, State.CRASHED);

    private static final String FILES = " from catalog.extraction e join catalog.rendition f on f.digest = e.digest"
            + " join catalog.record r on r.id = f.record ";

    private final Jdbi jdbi;

    public UnreadRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page list(Optional<State> state, int page, int size, Caller.Staff staff) {
        if (!AccessPolicy.seesClosed(staff)) {
            throw new ForbiddenException("Files that could not be read are for archivists and disclosure officers");
        }
        Set<State> wanted = state.map(Set::of).orElse(FAILURES);
        Sight sight = AccessPolicy.sight(staff);
        List<UnreadFile> files = jdbi.withHandle(h -> Rows.bind(
                        h.createQuery("select f.record, r.title, f.n, f.name, f.puid,"
                                + " e.state, e.characters, e.tool, e.message, e.at" + FILES
                                + "where e.state = any(:states)" + Rows.SEEN
                                + "order by e.at desc, f.record, f.n limit :size offset :from"),
                        sight)
                .bindArray(
                        "states", String.class, wanted.stream().map(Enum::name).toList())
                .bind("size", size + 1)
                .bind("from", (page - 1L) * size)
                .map(UnreadRows::file)
                .list());
        boolean more = files.size() > size;
        return new Page(counts(sight), more ? files.subList(0, size) : files, more);
    }

    private Map<State, Long> counts(Sight sight) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        jdbi.useHandle(h -> Rows.bind(
                        h.createQuery("select e.state, count(*) as files" + FILES + "where e.state <> 'TEXT'"
                                + Rows.SEEN + "group by e.state"),
                        sight)
                .map((row, context) -> Map.entry(State.valueOf(row.getString("state")), row.getLong("files")))
                .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    private static UnreadFile file(ResultSet row, StatementContext context) throws SQLException {
        return new UnreadFile(
                new RecordId(row.getString("record")),
                row.getString("title"),
                row.getInt("n"),
                row.getString("name"),
                row.getString("puid"),
                new ExtractionNote(
                        State.valueOf(row.getString("state")),
                        row.getLong("characters"),
                        row.getString("tool"),
                        row.getString("message"),
                        row.getTimestamp("at").toInstant()));
    }
}
