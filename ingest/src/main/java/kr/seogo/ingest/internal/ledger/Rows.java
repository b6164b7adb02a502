package kr.seogo.ingest.internal.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;

/** Reads the ledger's rows. */
final class Rows {

    private Rows() {}

    static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getString("accession"),
                TransferState.ofCode(row.getString("state")),
                Path.of(row.getString("location")),
                row.getString("agent"),
                row.getString("organization"),
                row.getString("external_identifier"),
                row.getString("content_digest"),
                row.getTimestamp("received").toInstant(),
                row.getInt("object_files"));
    }

    static DepositEntry deposit(ResultSet row) throws SQLException {
        long place = row.getLong("place");
        boolean placed = !row.wasNull();
        return new DepositEntry(
                new ObjectId(row.getString("object")),
                new IntentKey(row.getObject("intent", UUID.class)),
                DepositEntry.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getLong("files"),
                row.getLong("bytes"),
                placed ? OptionalLong.of(place) : OptionalLong.empty());
    }

    static TransferStatus status(ResultSet row) throws SQLException {
        return new TransferStatus(
                row.getString("accession"),
                TransferState.ofCode(row.getString("state")),
                row.getString("organization"),
                row.getString("external_identifier"),
                row.getString("location"),
                row.getInt("objects"),
                row.getInt("done"),
                row.getLong("files"),
                row.getLong("bytes"),
                row.getTimestamp("received").toInstant(),
                row.getTimestamp("changed").toInstant(),
                FindingsJson.read(row.getString("found")));
    }
}
