package kr.seogo.custody.internal.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.UploadId;
import org.jdbi.v3.core.Handle;

/** Uploads in PostgreSQL; the caller's transaction holds. */
public final class StoredUploads {

    private static final String SELECT =
            "SELECT id, transfer, path, length, acknowledged, metadata, state, expires FROM custody.upload";

    public void add(Handle handle, Upload upload, Instant now) {
        handle.execute(
                "INSERT INTO custody.upload (id, transfer, path, length, acknowledged, metadata, state, begun, expires)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                upload.id().value(),
                upload.transfer().value(),
                upload.path(),
                upload.length(),
                upload.offset(),
                upload.metadata(),
                code(upload.state()),
                now,
                upload.expires());
    }

    public Optional<Upload> find(Handle handle, BodyTransferId transfer, UploadId id) {
        return handle.createQuery(SELECT + " WHERE id = ? AND transfer = ?")
                .bind(0, id.value())
                .bind(1, transfer.value())
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Those of a transfer that have not ended, the packed bag first, then by path. */
    public List<Upload> live(Handle handle, BodyTransferId transfer) {
        return handle.createQuery(SELECT + " WHERE transfer = ? AND state <> 'ended' ORDER BY path")
                .bind(0, transfer.value())
                .map((row, context) -> row(row))
                .list();
    }

    /**
     * Whether the packed bag is whole, or every declared file. Files are declared once each, and none is sent that is not
     * declared: so their number tells.
     *
     * @param declared how many files are
     */
    public boolean isAllHere(Handle handle, BodyTransferId transfer, long declared) {
        return handle.createQuery(
                        "SELECT count(*) FILTER (WHERE path = '') > 0 OR count(*) FILTER (WHERE path <> '') = ?"
                                + " FROM custody.upload WHERE transfer = ? AND state = 'whole'")
                .bind(0, declared)
                .bind(1, transfer.value())
                .mapTo(Boolean.class)
                .one();
    }

    /** The one of a file, or of the packed bag, that has not ended. */
    public Optional<Upload> of(Handle handle, BodyTransferId transfer, String path) {
        return handle.createQuery(SELECT + " WHERE transfer = ? AND path = ? AND state <> 'ended'")
                .bind(0, transfer.value())
                .bind(1, path)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** So many bytes are on the disk; false where the upload has ended, which no byte changes. */
    public boolean acknowledge(Handle handle, UploadId id, long offset, Upload.State state, Instant expires) {
        return handle.execute(
                        "UPDATE custody.upload SET acknowledged = ?, state = ?, expires = ? WHERE id = ? AND state <> 'ended'",
                        offset,
                        code(state),
                        expires,
                        id.value())
                == 1;
    }

    public void end(Handle handle, UploadId id) {
        handle.execute("UPDATE custody.upload SET state = 'ended' WHERE id = ?", id.value());
    }

    /** Ends every upload of a transfer; their bytes go when somebody tidies. */
    public void endAll(Handle handle, BodyTransferId transfer) {
        handle.execute("UPDATE custody.upload SET state = 'ended' WHERE transfer = ?", transfer.value());
    }

    /** Ends those of a transfer that are not whole. */
    public void endUnderWay(Handle handle, BodyTransferId transfer) {
        handle.execute(
                "UPDATE custody.upload SET state = 'ended' WHERE transfer = ? AND state = 'under-way'",
                transfer.value());
    }

    /** Ends uploads of files that are not declared with their length. */
    public void keepDeclared(Handle handle, BodyTransferId transfer) {
        handle.execute(
                "UPDATE custody.upload u SET state = 'ended' WHERE transfer = ? AND path <> '' AND state <> 'ended'"
                        + " AND NOT EXISTS (SELECT 1 FROM custody.declared_file f WHERE f.transfer = u.transfer"
                        + " AND f.path = u.path AND f.bytes = u.length)",
                transfer.value());
    }

    /** Forgets those that ended and would have expired before then: who asks for one later is told that there is none. */
    public void forget(Handle handle, Instant before) {
        handle.execute("DELETE FROM custody.upload WHERE state = 'ended' AND expires < ?", before);
    }

    /**
     * Ends what nothing came into for so long, unless it is being taken in; tells how many. A file that is whole waits for the
     * others of its transfer, as long as anything of them comes.
     */
    public int expire(Handle handle, Instant now) {
        handle.execute(
                "SELECT 1 FROM custody.body_transfer WHERE state <> 'received' AND id IN"
                        + " (SELECT transfer FROM custody.upload WHERE state <> 'ended' AND expires < ?)"
                        + " ORDER BY id FOR UPDATE", // an acknowledgement may be making it received just now
                now);
        return handle.execute(
                "UPDATE custody.upload u SET state = 'ended' WHERE u.state <> 'ended' AND u.expires < ?"
                        + " AND EXISTS (SELECT 1 FROM custody.body_transfer t WHERE t.id = u.transfer"
                        + " AND t.state <> 'received')"
                        + " AND (u.state = 'under-way' OR NOT EXISTS (SELECT 1 FROM custody.upload o"
                        + " WHERE o.transfer = u.transfer AND o.state <> 'ended' AND o.expires >= ?))",
                now,
                now);
    }

    /** How many bytes of uploads under way are still to come, of every body. */
    public long outstanding(Handle handle) {
        return handle.createQuery("SELECT coalesce(sum(length - acknowledged), 0)::bigint FROM custody.upload"
                        + " WHERE state = 'under-way'")
                .mapTo(Long.class)
                .one();
    }

    /** The ids of uploads that have not ended and are not in the store, and of transfers that are being taken in. */
    public Set<String> needed(Handle handle) {
        return new HashSet<>(handle.createQuery(
                        "SELECT u.id::text FROM custody.upload u JOIN custody.body_transfer t ON t.id = u.transfer"
                                + " WHERE u.state <> 'ended' AND t.state <> 'completed' UNION ALL"
                                + " SELECT id::text FROM custody.body_transfer WHERE state = 'received'")
                .mapTo(String.class)
                .list());
    }

    private static Upload row(ResultSet row) throws SQLException {
        return new Upload(
                new UploadId(row.getObject("id", UUID.class)),
                new BodyTransferId(row.getObject("transfer", UUID.class)),
                row.getString("path"),
                row.getLong("length"),
                row.getLong("acknowledged"),
                row.getString("metadata"),
                state(row.getString("state")),
                row.getTimestamp("expires").toInstant());
    }

    private static String code(Upload.State state) {
        return switch (state) {
            case UNDER_WAY -> "under-way";
            case WHOLE -> "whole";
            case ENDED -> "ended";
        };
    }

    private static Upload.State state(String code) {
        return switch (code) {
            case "under-way" -> Upload.State.UNDER_WAY;
            case "whole" -> Upload.State.WHOLE;
            case "ended" -> Upload.State.ENDED;
            default -> throw new IllegalStateException("A state of an upload was expected; found: " + code);
        };
    }
}
