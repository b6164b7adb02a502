package kr.seogo.preservation.api;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.internal.register.StoredEventLog;

/** The chain of what preservation records; see {@code docs/on-disk.md}. For use by many threads. */
public interface EventLog {

    /** That of an archive's database; the schema must be up to date. */
    static EventLog of(DataSource database) {
        return new StoredEventLog(database);
    }

    /** The newest entry; empty where there is none. */
    Optional<Head> head();

    /**
     * Reads the whole chain.
     *
     * @param known heads that were told outside, each of which must be an entry of it
     */
    Checked check(List<Head> known);

    /** An entry by its place, from 1, and its digest. */
    record Head(long entry, Sha512 sha512) {}

    /**
     * What reading it came to.
     *
     * @param head the newest entry, whatever is wrong with it
     */
    record Checked(Optional<Head> head, List<StoreFinding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }
}
