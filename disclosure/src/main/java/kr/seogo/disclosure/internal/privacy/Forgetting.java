package kr.seogo.disclosure.internal.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.CaseNumber;
import org.jdbi.v3.core.Handle;

/** Takes out of the database what names persons, and what was written down about looking at them. */
public final class Forgetting {

    /** Longer than anybody has to wait; shorter, and whoever guesses would begin anew. */
    private static final Duration TRIES = Duration.ofDays(1);

    private Forgetting() {}

    /**
     * Who asked, third parties, letters, what files were called and what was marked in redactions, and the secret by which
     * the requester came in. The bytes of files go once this is committed, so that a kill leaves none that is told of.
     */
    public static void persons(Handle handle, CaseNumber number, Instant at) {
        for (String table : new String[] {"requester", "third_party", "case_secret"}) {
            handle.execute("delete from disclosure." + table + " where number = ?", number.value());
        }
        handle.execute(
                "delete from disclosure.letter_file f using disclosure.letter l where l.id = f.letter and l.number = ?",
                number.value());
        handle.execute(
                "update disclosure.case_file set discarded = coalesce(discarded, ?), key_id = 'case', sealed = ''"
                        + " where number = ?",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                number.value());
        handle.execute("update disclosure.redaction set sealed = null where number = ?", number.value());
    }

    /** Looks that were written down more than so many years ago. */
    public static int looks(Handle handle, Instant now, int years) {
        OffsetDateTime before = now.atZone(Seoul.ZONE).minusYears(years).toOffsetDateTime();
        return handle.execute("delete from disclosure.identity_look where at < ?", before);
    }

    /** Wrong secrets that were tried too long ago to make anybody wait. */
    public static int tries(Handle handle, Instant now) {
        return handle.execute(
                "delete from disclosure.secret_try where last < ?",
                OffsetDateTime.ofInstant(now.minus(TRIES), ZoneOffset.UTC));
    }
}
