package kr.seogo.app.internal.postgres;

import java.nio.file.Path;
import java.time.InstantSource;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.RestartPolicy;

/** Starts a PostgreSQL below a test's folder, with programs unpacked once for all tests of this module. */
public final class EmbeddedPostgres {
    private EmbeddedPostgres() {}

    /** Where it lives. */
    public static PostgresSpec spec(Path data) {
        return new PostgresSpec(
                Path.of("target", "engine"),
                data.resolve("postgres"),
                data.resolve("logs/postgres"),
                data.resolve("secrets/postgres"));
    }

    /** The notes about its processes. */
    public static ChildRecords records(Path data) {
        return new ChildRecords(data.resolve("run/children"));
    }

    /** Starts it. */
    public static PostgresChild start(Path data) {
        return PostgresChild.start(spec(data), records(data), RestartPolicy.STANDARD, InstantSource.system());
    }
}
