package kr.seogo.bench.rebuild;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import kr.seogo.bench.BenchException;

/** What the access register says: every row but the numbers the database gave by itself. */
final class RegisterAnswers {

    private static final int FETCHED = 2_000;

    /** Of each part a key and all that is said of it. */
    private static final Map<String, String> PARTS = Map.of(
            "register-objects",
            "select id, row(version)::text from catalog.object",
            "register-records",
            "select r.id, row(r.object, r.parent, r.level, r.organization, r.number, r.rank, r.title, r.ancestors,"
                    + " r.listed_above, r.disclosure, r.listed, r.visible, r.agency, r.papers, r.papers_above, r.shape,"
                    + " r.produced, r.look_kind, r.look_year, d.object, d.version, d.line)::text"
                    + " from catalog.record r left join catalog.decision d on d.id = r.decision",
            "register-decisions",
            "select object || ' ' || version || ' ' || line, row(record, disclosure, grounds, reason, listed, since,"
                    + " decided_by, cause, for_case)::text from catalog.decision",
            "register-files",
            "select record || ' ' || n, row(role, object, path, bytes, digest, puid, name, since, derived_from, made_to,"
                    + " made_by)::text from catalog.rendition",
            "register-texts",
            "select digest, row(state, characters, truncated, tool, message)::text from catalog.extraction");

    private RegisterAnswers() {}

    /** Writes them down; returns how many rows there were. */
    static long write(DataSource database, Path folder) throws IOException {
        long rows = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // or all rows would come at once
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                rows += write(connection, part.getValue(), folder, part.getKey());
            }
        } catch (SQLException e) {
            throw new BenchException("The register could not be read", e);
        }
        return rows;
    }

    private static long write(Connection connection, String sql, Path folder, String name)
            throws IOException, SQLException {
        try (Part part = Part.begin(folder, name);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    part.say(rows.getString(1), rows.getString(2));
                }
            }
            return part.written();
        }
    }
}
