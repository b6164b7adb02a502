package kr.seogo.preservation.internal.register;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.preservation.Dispersal.Drill;
import kr.seogo.preservation.Dispersal.SetName;
import kr.seogo.preservation.Dispersal.Written;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.internal.dispersal.DispersalRows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** {@link DispersalRows} in the schema {@code preservation}. */
public final class StoredDispersalRows implements DispersalRows {

    private final Jdbi jdbi;

    public StoredDispersalRows(DataSource database) {
        jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
    }

    @Override
    public void written(Path medium, Written set) {
        jdbi.useHandle(h -> h.createUpdate("""
                        insert into preservation.dispersal (medium, number, made, objects, added, files, missing, sha512)
                        values (:medium, :number, :made, :objects, :added, :files, :missing, :sha512)
                        """)
                .bind("medium", medium.toString())
                .bind("number", set.set().number())
                .bind("made", set.set().made().atOffset(ZoneOffset.UTC))
                .bind("objects", set.objects())
                .bind("added", set.added())
                .bind("files", set.files())
                .bind("missing", set.missing().size())
                .bind("sha512", set.set().digest().hex())
                .execute());
    }

    @Override
    public void drilled(Drill drill) {
        jdbi.useHandle(h -> h.createUpdate("""
                        insert into preservation.drill
                            (source, set_number, set_sha512, begun, ended, objects, records, succeeded, findings)
                        values (:source, :number, :sha512, :begun, :ended, :objects, :records, :succeeded,
                            cast(:findings as jsonb))
                        """)
                .bind("source", drill.source().toString())
                .bind("number", drill.set().number())
                .bind("sha512", drill.set().digest().hex())
                .bind("begun", drill.begun().atOffset(ZoneOffset.UTC))
                .bind("ended", drill.ended().atOffset(ZoneOffset.UTC))
                .bind("objects", drill.objects())
                .bind("records", drill.records())
                .bind("succeeded", drill.succeeded())
                .bind("findings", FindingsJson.write(drill.findings()))
                .execute());
    }

    @Override
    public List<Drill> drills(int limit) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select d.*, coalesce((select max(s.made) from preservation.dispersal s
                            where s.sha512 = d.set_sha512), d.begun) as made
                        from preservation.drill d order by d.id desc limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> new Drill(
                        Path.of(row.getString("source")),
                        new SetName(
                                row.getInt("set_number"),
                                row.getObject("made", OffsetDateTime.class).toInstant(),
                                new Sha512(row.getString("set_sha512"))),
                        row.getObject("begun", OffsetDateTime.class).toInstant(),
                        row.getObject("ended", OffsetDateTime.class).toInstant(),
                        row.getLong("objects"),
                        row.getLong("records"),
                        FindingsJson.read(row.getString("findings"))))
                .list());
    }
}
