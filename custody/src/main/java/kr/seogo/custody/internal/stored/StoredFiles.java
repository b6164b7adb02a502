package kr.seogo.custody.internal.stored;

import java.util.List;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.preservation.Sha512;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The lists of files that bodies declared, in PostgreSQL; the caller's transaction holds. */
public final class StoredFiles {

    private static final int AT_ONCE = 1_000;

    /** Puts a list in place of what was there. */
    public void put(Handle handle, BodyTransferId transfer, List<DeclaredFile> files) {
        forget(handle, transfer);
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO custody.declared_file (transfer, place, path, bytes, sha512) VALUES (?, ?, ?, ?, ?)");
        int place = 0;
        for (DeclaredFile file : files) {
            batch.add(
                    transfer.value(),
                    place++,
                    file.path(),
                    file.bytes(),
                    file.sha512().hex());
            if (batch.size() >= AT_ONCE) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    public void forget(Handle handle, BodyTransferId transfer) {
        handle.execute("DELETE FROM custody.declared_file WHERE transfer = ?", transfer.value());
    }

    /** The list, as it was given. */
    public List<DeclaredFile> of(Handle handle, BodyTransferId transfer) {
        return handle.createQuery(
                        "SELECT path, bytes, sha512 FROM custody.declared_file WHERE transfer = ? ORDER BY place")
                .bind(0, transfer.value())
                .map((row, context) -> new DeclaredFile(
                        row.getString("path"), row.getLong("bytes"), new Sha512(row.getString("sha512"))))
                .list();
    }

    /** Whether a file of this path and length is on the list. */
    public boolean has(Handle handle, BodyTransferId transfer, String path, long bytes) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM custody.declared_file WHERE transfer = ? AND path = ?"
                        + " AND bytes = ?)")
                .bind(0, transfer.value())
                .bind(1, path)
                .bind(2, bytes)
                .mapTo(Boolean.class)
                .one();
    }
}
