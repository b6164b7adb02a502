package kr.seogo.custody.internal.stored;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.Declaration;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.DeletionReceipt;
import org.jdbi.v3.core.Handle;

/** Transfers of bodies in PostgreSQL; the caller's transaction holds. */
public final class StoredTransfers {

    private static final String COLUMNS =
            "id, body, organization, number, state, round, file_count, file_bytes, findings,"
                    + " accession, opened_by, opened, changed, deleted_on, deleted_by, deleted_note, receipt_by, receipt_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM custody.body_transfer";
    /** What is only looked up carries no findings: there may be thousands of each. */
    private static final String LIST = SELECT.replace(" findings,", " '[]' AS findings,");

    private final StoredFiles files;

    public StoredTransfers(StoredFiles files) {
        this.files = files;
    }

    /** A new one; false where the body has one of the sender and number. */
    public boolean add(
            Handle handle,
            BodyTransferId id,
            String body,
            Declaration declared,
            List<BodyFinding> findings,
            String by,
            Instant now) {
        boolean added =
                handle.createUpdate("INSERT INTO custody.body_transfer (id, body, organization, number, state, records,"
                                        + " file_count, file_bytes, findings, opened_by, opened, changed) VALUES (:id,"
                                        + " :body, :organization, :number, :state, :records, :count, :bytes,"
                                        + " :findings, :by, :now, :now) ON CONFLICT DO NOTHING")
                                .bind("id", id.value())
                                .bind("body", body)
                                .bind("organization", declared.organization())
                                .bind("number", declared.number())
                                .bind("state", checked(findings).code())
                                .bind("records", declared.table())
                                .bind("count", declared.files().size())
                                .bind("bytes", bytes(declared.files()))
                                .bind("findings", KeptJson.findings(findings))
                                .bind("by", by)
                                .bind("now", now)
                                .execute()
                        == 1;
        if (added) {
            files.put(handle, id, declared.files());
        }
        return added;
    }

    /** What a check leaves a transfer in. */
    public static BodyTransferState checked(List<BodyFinding> findings) {
        return findings.stream().anyMatch(BodyFinding::isError) ? BodyTransferState.TO_CORRECT : BodyTransferState.OPEN;
    }

    private static long bytes(List<DeclaredFile> files) {
        return files.stream().mapToLong(DeclaredFile::bytes).sum();
    }

    /** One of a body. */
    public Optional<BodyTransfer> find(Handle handle, String body, BodyTransferId id) {
        return one(handle, SELECT, body, id, "");
    }

    /** One of a body; without findings. */
    public Optional<BodyTransfer> standing(Handle handle, String body, BodyTransferId id) {
        return one(handle, LIST, body, id, "");
    }

    /** One of a body, which nobody else changes until the transaction ends; without findings. */
    public Optional<BodyTransfer> locked(Handle handle, String body, BodyTransferId id) {
        return one(handle, LIST, body, id, " FOR UPDATE");
    }

    private static Optional<BodyTransfer> one(
            Handle handle, String select, String body, BodyTransferId id, String how) {
        return handle.createQuery(select + " WHERE id = ? AND body = ?" + how)
                .bind(0, id.value())
                .bind(1, body)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** The one of a body under a sender's number that was not taken back. */
    public Optional<BodyTransferId> numbered(Handle handle, String body, String organization, String number) {
        return handle.createQuery("SELECT id FROM custody.body_transfer WHERE body = ? AND organization = ?"
                        + " AND number = ? AND state <> 'withdrawn'")
                .bind(0, body)
                .bind(1, organization)
                .bind(2, number)
                .map((row, context) -> new BodyTransferId(row.getObject("id", UUID.class)))
                .findOne();
    }

    /** The newest of a body, or of every body; without findings. */
    public List<BodyTransfer> newest(Handle handle, Optional<String> body, int atMost) {
        return handle.createQuery(LIST + " WHERE body = coalesce(?, body) ORDER BY opened DESC, id LIMIT ?")
                .bindByType(0, body.orElse(null), String.class)
                .bind(1, atMost)
                .map((row, context) -> row(row))
                .list();
    }

    /** Those in a state, the longest in it first; without findings. */
    public List<BodyTransfer> in(Handle handle, BodyTransferState state) {
        return handle.createQuery(LIST + " WHERE state = ? ORDER BY changed, id")
                .bind(0, state.code())
                .map((row, context) -> row(row))
                .list();
    }

    /** What was declared; it is kept until the transfer is completed or taken back, and empty after. */
    public Optional<Declaration> declared(Handle handle, BodyTransfer transfer) {
        return handle.createQuery("SELECT records FROM custody.body_transfer WHERE id = ? AND records IS NOT NULL")
                .bind(0, transfer.id().value())
                .map((row, context) -> row.getBytes("records"))
                .findOne()
                .map(table -> new Declaration(
                        transfer.organization(), transfer.number(), table, files.of(handle, transfer.id())));
    }

    /** Another table and list, as they were checked. */
    public void correct(
            Handle handle, BodyTransferId id, Declaration declared, List<BodyFinding> findings, Instant now) {
        handle.createUpdate("UPDATE custody.body_transfer SET state = :state, round = round + 1, records = :records,"
                        + " file_count = :count, file_bytes = :bytes, findings = :findings,"
                        + " changed = :now WHERE id = :id")
                .bind("state", checked(findings).code())
                .bind("records", declared.table())
                .bind("count", declared.files().size())
                .bind("bytes", bytes(declared.files()))
                .bind("findings", KeptJson.findings(findings))
                .bind("now", now)
                .bind("id", id.value())
                .execute();
        files.put(handle, id, declared.files());
    }

    /** Puts one into a state. */
    public void settle(Handle handle, BodyTransferId id, BodyTransferState state, Instant now) {
        handle.execute(
                "UPDATE custody.body_transfer SET state = ?, changed = ? WHERE id = ?", state.code(), now, id.value());
    }

    /** All of it is here. */
    public void received(Handle handle, BodyTransferId id, String who, Instant now) {
        settle(handle, id, BodyTransferState.RECEIVED, now);
        step(handle, id, "received", who, "", List.of(), now);
    }

    /** What taking in came to. */
    public void answered(
            Handle handle,
            BodyTransferId id,
            BodyTransferState state,
            String accession,
            List<BodyFinding> findings,
            Instant now) {
        handle.execute(
                "UPDATE custody.body_transfer SET state = ?, accession = ?, findings = ?, changed = ? WHERE id = ?",
                state.code(),
                accession,
                KeptJson.findings(findings),
                now,
                id.value());
    }

    /** Forgets table and list, which the store has now or nobody needs. */
    public void forgetDeclared(Handle handle, BodyTransferId id) {
        handle.execute("UPDATE custody.body_transfer SET records = NULL WHERE id = ?", id.value());
        files.forget(handle, id);
    }

    public void receipt(Handle handle, BodyTransferId id, DeletionReceipt receipt) {
        handle.execute(
                "UPDATE custody.body_transfer SET deleted_on = ?, deleted_by = ?, deleted_note = ?, receipt_by = ?,"
                        + " receipt_at = ? WHERE id = ?",
                receipt.date(),
                receipt.by(),
                receipt.note(),
                receipt.said(),
                receipt.at(),
                id.value());
    }

    /** Notes what happened; the caller has the transfer locked, or has just made it. */
    public void step(
            Handle handle,
            BodyTransferId id,
            String kind,
            String who,
            String note,
            List<BodyFinding> findings,
            Instant now) {
        handle.execute(
                "INSERT INTO custody.body_transfer_step (transfer, step, kind, at, who, note, findings, errors) VALUES (?,"
                        + " (SELECT coalesce(max(step), 0) + 1 FROM custody.body_transfer_step WHERE transfer = ?),"
                        + " ?, ?, ?, ?, ?, ?)",
                id.value(),
                id.value(),
                kind,
                now,
                who,
                note,
                KeptJson.findings(findings),
                (int) findings.stream().filter(BodyFinding::isError).count());
    }

    public List<BodyTransfer.Step> steps(Handle handle, BodyTransferId id) {
        return handle.createQuery("SELECT kind, at, who, note, errors FROM custody.body_transfer_step"
                        + " WHERE transfer = ? ORDER BY step")
                .bind(0, id.value())
                .map((row, context) -> new BodyTransfer.Step(
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("note"),
                        row.getInt("errors")))
                .list();
    }

    private static BodyTransfer row(ResultSet row) throws SQLException {
        return new BodyTransfer(
                new BodyTransferId(row.getObject("id", UUID.class)),
                row.getString("body"),
                row.getString("organization"),
                row.getString("number"),
                BodyTransferState.ofCode(row.getString("state")),
                row.getInt("round"),
                row.getLong("file_count"),
                row.getLong("file_bytes"),
                KeptJson.findings(row.getString("findings")),
                row.getString("accession"),
                row.getString("opened_by"),
                row.getTimestamp("opened").toInstant(),
                row.getTimestamp("changed").toInstant(),
                receipt(row),
                List.of(),
                List.of());
    }

    private static Optional<DeletionReceipt> receipt(ResultSet row) throws SQLException {
        Date date = row.getDate("deleted_on");
        if (date == null) {
            return Optional.empty();
        }
        LocalDate day = date.toLocalDate();
        return Optional.of(new DeletionReceipt(
                day,
                row.getString("deleted_by"),
                row.getString("deleted_note"),
                row.getString("receipt_by"),
                row.getTimestamp("receipt_at").toInstant()));
    }
}
