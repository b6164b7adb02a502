package kr.seogo.ingest.internal.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.catalog.Seoul;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.PreservedVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The ledger: every change is one transaction, so that a kill leaves either the state before or the one after. */
public final class Ledger {

    private static final String COLUMNS =
            "accession, state, location, agent, organization, external_identifier, content_digest, received";
    private static final String NUMBERING = "SELECT pg_advisory_xact_lock(hashtext('seogo.ingest.accession'))";

    private final Jdbi jdbi;

    public Ledger(DataSource database) {
        this.jdbi = Jdbi.create(database);
    }

    /** Gives the next accession number of the year in Seoul. */
    public LedgerEntry receive(Path location, String packaging, String agent, Instant now) {
        int year = now.atZone(Seoul.ZONE).getYear();
        return jdbi.inTransaction(handle -> {
            handle.execute(NUMBERING);
            int serial = handle.createQuery("SELECT coalesce(max(serial), 0) + 1 FROM ingest.transfer WHERE year = ?")
                    .bind(0, year)
                    .mapTo(Integer.class)
                    .one();
            String accession = "%d-%06d".formatted(year, serial);
            handle.execute(
                    "INSERT INTO ingest.transfer (accession, year, serial, location, packaging, agent, state, received,"
                            + " changed) VALUES (?, ?, ?, ?, ?, ?, 'received', ?, ?)",
                    accession,
                    year,
                    serial,
                    location.toString(),
                    packaging,
                    agent,
                    now,
                    now);
            return entry(handle, accession).orElseThrow();
        });
    }

    public Optional<LedgerEntry> find(String accession) {
        return jdbi.withHandle(handle -> entry(handle, accession));
    }

    /** The transfer of a sender under a number that was not refused, other than {@code except}. */
    public Optional<LedgerEntry> taken(String organization, String number, String except) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM ingest.transfer WHERE organization = ? AND external_identifier = ? AND accession <> ?"
                        + " AND state IN ('checked', 'preserved', 'findable')")
                .bind(0, organization)
                .bind(1, number)
                .bind(2, except)
                .map((row, context) -> Rows.entry(row))
                .findOne());
    }

    /** The transfers in a state, oldest first. */
    public List<LedgerEntry> in(TransferState state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM ingest.transfer WHERE state = ? ORDER BY accession")
                .bind(0, state.code())
                .map((row, context) -> Rows.entry(row))
                .list());
    }

    /** Forgets a transfer that turned out to be held already. Its number may be given again. */
    public void forget(String accession) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM ingest.transfer WHERE accession = ?", accession));
    }

    /** The same bag came again, perhaps from another place, while the earlier one is still under way. */
    public void moved(String accession, Path location, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET location = ?, changed = ? WHERE accession = ?",
                location.toString(),
                now,
                accession));
    }

    /** Records a refusal with everything that was found. */
    public void refuse(String accession, Identity identity, List<TransferFinding> findings, Instant now) {
        jdbi.useHandle(handle -> settle(handle, accession, "refused", identity, findings, now));
    }

    /** Records a checked bag together with its whole work list. */
    public void checked(
            String accession,
            Identity identity,
            List<TransferFinding> findings,
            List<DepositEntry> deposits,
            Instant now) {
        jdbi.useTransaction(handle -> {
            settle(handle, accession, "checked", identity, findings, now);
            var batch = handle.prepareBatch(
                    "INSERT INTO ingest.deposit (accession, object, intent, state) VALUES (?, ?, ?, 'planned')");
            for (DepositEntry deposit : deposits) {
                batch.add(accession, deposit.object().name(), deposit.key().value());
                if (batch.size() >= 1_000) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** The bag that a transfer under way reads is not what was checked; the transfer waits. */
    public void wait(String accession, List<TransferFinding> findings, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET findings = cast(? AS jsonb), changed = ? WHERE accession = ?",
                FindingsJson.write(findings),
                now,
                accession));
    }

    public List<DepositEntry> deposits(String accession) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT object, intent, state, version, files, bytes, place"
                        + " FROM ingest.deposit WHERE accession = ? ORDER BY object")
                .bind(0, accession)
                .map((row, context) -> Rows.deposit(row))
                .list());
    }

    /** An object of the transfer is preserved. */
    public void preserved(String accession, PreservedVersion version) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.deposit SET state = 'preserved', version = ?, files = ?, bytes = ?"
                        + " WHERE accession = ? AND object = ?",
                version.version().number(),
                version.payloadFiles(),
                version.payloadBytes(),
                accession,
                version.object().name()));
    }

    /** An object of the transfer is in the register, at this place of the change feed. */
    public void described(String accession, PreservedVersion version, long place) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.deposit SET state = 'described', place = ? WHERE accession = ? AND object = ?",
                place,
                accession,
                version.object().name()));
    }

    public void settle(String accession, TransferState state, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET state = ?, changed = ? WHERE accession = ?", state.code(), now, accession));
    }

    public List<TransferFinding> findings(String accession) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT findings::text FROM ingest.transfer WHERE accession = ?")
                        .bind(0, accession)
                        .map((row, context) -> FindingsJson.read(row.getString(1)))
                        .one());
    }

    /** Every transfer, or the one, newest first. */
    public List<TransferStatus> status(Optional<String> accession) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT t.*, t.findings::text AS found,"
                        + " (SELECT count(*) FROM ingest.deposit d WHERE d.accession = t.accession) AS objects,"
                        + " (SELECT count(*) FROM ingest.deposit d WHERE d.accession = t.accession"
                        + " AND d.state = 'described') AS done FROM ingest.transfer t"
                        + " WHERE t.accession = coalesce(?, t.accession) ORDER BY t.accession DESC")
                .bindByType(0, accession.orElse(null), String.class)
                .map((row, context) -> Rows.status(row))
                .list());
    }

    private static Optional<LedgerEntry> entry(Handle handle, String accession) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM ingest.transfer WHERE accession = ?")
                .bind(0, accession)
                .map((row, context) -> Rows.entry(row))
                .findOne();
    }

    private static void settle(
            Handle handle,
            String accession,
            String state,
            Identity identity,
            List<TransferFinding> findings,
            Instant now) {
        handle.execute(
                "UPDATE ingest.transfer SET state = ?, organization = ?, external_identifier = ?, content_digest = ?,"
                        + " files = ?, bytes = ?, findings = cast(? AS jsonb), changed = ? WHERE accession = ?",
                state,
                identity.organization(),
                identity.number(),
                identity.contentDigest(),
                identity.files(),
                identity.bytes(),
                FindingsJson.write(findings),
                now,
                accession);
    }
}
