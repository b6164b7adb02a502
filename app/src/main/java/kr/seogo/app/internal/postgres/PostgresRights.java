package kr.seogo.app.internal.postgres;

import java.io.IOException;

/** As whom PostgreSQL would run here. */
public final class PostgresRights {
    private PostgresRights() {}

    /**
     * In words.
     *
     * @throws kr.seogo.app.supervise.SupervisionException if it could not run at all
     */
    public static String describe() throws IOException {
        Unprivileged found = Unprivileged.find();
        return found.prefix().isEmpty()
                ? "an ordinary user runs seogo"
                : "root runs seogo; PostgreSQL runs behind: " + String.join(" ", found.prefix());
    }
}
