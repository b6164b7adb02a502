package kr.seogo.disclosure.internal.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Counts wrong secrets by number and by address. A few are free, then each further one doubles the wait, up to an hour; after
 * an hour without any the count begins anew. A number nobody has is counted as any other, or locking would tell.
 */
public final class Tries {

    static final int FREE_BY_NUMBER = 10;
    static final int FREE_BY_ADDRESS = 30;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** How long a caller must wait before any secret is looked at again; zero if not at all. */
    public Duration wait(Handle handle, String number, String address, Instant now) {
        Duration byNumber = wait(handle, numberKey(number), FREE_BY_NUMBER, now);
        Duration byAddress = wait(handle, addressKey(address), FREE_BY_ADDRESS, now);
        return byNumber.compareTo(byAddress) > 0 ? byNumber : byAddress;
    }

    public void failed(Handle handle, String number, String address, Instant now) {
        count(handle, numberKey(number), now);
        count(handle, addressKey(address), now);
    }

    private static Duration wait(Handle handle, String key, int free, Instant now) {
        record Failed(int times, Instant last) {}
        Optional<Failed> failed = handle.createQuery(
                        "select failures, last from disclosure.secret_try where key = :key")
                .bind("key", key)
                .map((row, context) -> new Failed(
                        row.getInt("failures"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .findOne();
        if (failed.isEmpty() || failed.get().times() < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(12, failed.get().times() - free);
        Duration lock = Duration.ofSeconds(Math.min(seconds, FORGOTTEN.toSeconds()));
        Duration left = Duration.between(now, failed.get().last().plus(lock));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static void count(Handle handle, String key, Instant now) {
        handle.createUpdate("insert into disclosure.secret_try as t (key, failures, last) values (:key, 1, :now)"
                        + " on conflict (key) do update set last = :now,"
                        + " failures = case when t.last < :forgotten then 1 else t.failures + 1 end")
                .bind("key", key)
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind("forgotten", OffsetDateTime.ofInstant(now.minus(FORGOTTEN), ZoneOffset.UTC))
                .execute();
    }

    private static String numberKey(String number) {
        return "number " + digest(number);
    }

    private static String addressKey(String address) {
        return "address " + digest(address);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Arrays.copyOf(Secrets.sha256(text), 16));
    }
}
