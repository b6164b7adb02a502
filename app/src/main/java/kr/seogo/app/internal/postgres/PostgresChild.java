package kr.seogo.app.internal.postgres;

import java.io.IOException;
import java.time.InstantSource;
import javax.sql.DataSource;
import kr.seogo.app.supervise.Child;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.DatabaseAccess;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;

/** An embedded PostgreSQL, supervised. Its port stays the same as long as this object lives, restarts included. */
public final class PostgresChild implements AutoCloseable {
    private final Child child;
    private final PostgresProgram program;
    private final Secret password;

    private PostgresChild(Child child, PostgresProgram program, Secret password) {
        this.child = child;
        this.program = program;
        this.password = password;
    }

    /**
     * Unpacks, initialises and starts PostgreSQL as far as needed; when this returns, the database {@code seogo} takes
     * connections.
     *
     * @throws SupervisionException if it cannot be started; nothing of ours runs then
     */
    public static PostgresChild start(
            PostgresSpec spec, ChildRecords records, RestartPolicy policy, InstantSource clock) {
        try {
            PostgresBinaries binaries = PostgresBinaries.unpack(spec.engine());
            PostgresProgram program = new PostgresProgram(new PostgresCluster(spec, binaries, Unprivileged.find()));
            Child child = Child.start(program, records, policy, clock);
            return new PostgresChild(child, program, new SecretFile(spec.password()).read());
        } catch (IOException e) {
            throw new SupervisionException("postgres did not start: " + e.getMessage(), e);
        }
    }

    /** The supervision: state, listeners. */
    public Child child() {
        return child;
    }

    /** What a connection pool needs. */
    public DatabaseAccess access() {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(program.port().number(), PostgresSpec.DATABASE),
                PostgresSpec.USER,
                password);
    }

    /** A source without pool: each call opens a connection. */
    public DataSource dataSource() {
        return PostgresProgram.source(program.port(), PostgresSpec.DATABASE, password);
    }

    @Override
    public void close() {
        child.close();
    }
}
