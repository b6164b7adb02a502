package kr.seogo.disclosure.internal.desk;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Several questions to the database about one moment: what comes in between two of them changes no answer. */
public final class Snapshot {

    private Snapshot() {}

    /** Asks them; nothing can be written. */
    public static <T> T read(Jdbi jdbi, Function<Handle, T> questions) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            handle.execute("set transaction read only");
            return questions.apply(handle);
        });
    }
}
