package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.util.List;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.preservation.Sha512;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How taking text out of files goes, by the file's digest: the same bytes are read once. */
public final class ExtractionRows {

    /** A file that ended the whole program this often is not tried again. */
    private static final int ATTEMPTS = 3;

    private final Jdbi jdbi;
    private final Feed feed;
    private final Clock clock;

    public ExtractionRows(Jdbi jdbi, Feed feed, Clock clock) {
        this.jdbi = jdbi;
        this.feed = feed;
        this.clock = clock;
    }

    public long waiting() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from catalog.extraction where state = 'WAITING'")
                .mapTo(long.class)
                .one());
    }

    /** Files to try next, one place of each; that they are tried is written down before, lest one be tried for ever. */
    public List<Rendition> claim(int limit) {
        return jdbi.inTransaction(h -> {
            h.createUpdate("update catalog.extraction set state = 'CRASHED', at = :at, message = :message"
                            + " where state = 'WAITING' and attempts >= :attempts")
                    .bind("at", Rows.at(clock.instant()))
                    .bind("message", "Given up after " + ATTEMPTS + " attempts that never ended")
                    .bind("attempts", ATTEMPTS)
                    .execute();
            List<Rendition> next = h.createQuery("select distinct on (f.digest) f.*, e.state, e.characters,"
                            + " e.truncated, e.tool, e.message, e.at from catalog.rendition f join"
                            + " (select * from catalog.extraction where state = 'WAITING' order by at, digest"
                            + " limit :limit) e on e.digest = f.digest order by f.digest, f.record, f.n")
                    .bind("limit", limit)
                    .map(Rows::rendition)
                    .list();
            h.createUpdate("update catalog.extraction set attempts = attempts + 1 where digest = any(:digests)")
                    .bindArray(
                            "digests",
                            String.class,
                            next.stream().map(r -> r.digest().hex()).toList())
                    .execute();
            return next;
        });
    }

    /** Takes back that a file was tried. */
    public void notTried(Sha512 digest) {
        jdbi.useHandle(h -> h.createUpdate("update catalog.extraction set attempts = attempts - 1"
                        + " where digest = :digest and attempts > 0")
                .bind("digest", digest.hex())
                .execute());
    }

    /** Writes down how files went, and tells the index which records have new text. */
    public void done(List<Outcome> outcomes) {
        jdbi.useTransaction(h -> {
            // Before the rows, as registering a version does: the other way round the two wait for each other.
            Feed.lock(h);
            PreparedBatch batch = h.prepareBatch(
                    "update catalog.extraction set state = :state, characters = :characters,"
                            + " truncated = :truncated, tool = :tool, message = :message, at = :at where digest = :digest");
            for (Outcome outcome : outcomes) {
                batch.bind("digest", outcome.digest().hex())
                        .bind("state", outcome.note().state().name())
                        .bind("characters", outcome.note().characters())
                        .bind("truncated", outcome.truncated())
                        .bind("tool", clean(outcome.note().tool()))
                        .bind("message", clean(outcome.note().message()))
                        .bind("at", Rows.at(outcome.note().at()))
                        .add();
            }
            batch.execute();
            List<RecordId> records = h.createQuery(
                            "select distinct record from catalog.rendition where digest = any(:digests)")
                    .bindArray(
                            "digests",
                            String.class,
                            outcomes.stream()
                                    .filter(o -> o.note().characters() > 0)
                                    .map(o -> o.digest().hex())
                                    .toList())
                    .mapTo(String.class)
                    .map(RecordId::new)
                    .list();
            if (!records.isEmpty()) {
                feed.text(h, records, Feed.TEXTS);
            }
        });
    }

    /** Digests whose text was taken out, to look whether it is still kept. */
    public List<Sha512> withText() {
        return jdbi.withHandle(h -> h.createQuery("select digest from catalog.extraction where characters > 0")
                .mapTo(String.class)
                .map(Sha512::new)
                .list());
    }

    /** Lets files be tried again. */
    public void again(List<Sha512> digests) {
        jdbi.useHandle(h -> h.createUpdate("update catalog.extraction set state = 'WAITING', characters = 0,"
                        + " attempts = 0 where digest = any(:digests)")
                .bindArray(
                        "digests",
                        String.class,
                        digests.stream().map(Sha512::hex).toList())
                .execute());
    }

    /** PostgreSQL keeps no U+0000 in text (its manual, section 8.3), and a parser's sentence may hold one. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }

    /** How a file went. */
    public record Outcome(Sha512 digest, ExtractionNote note, boolean truncated) {}
}
