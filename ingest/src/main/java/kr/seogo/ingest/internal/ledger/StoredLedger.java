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

/** The ledger in PostgreSQL: every change is one transaction. */
public final class StoredLedger implements Ledger {

    private static final String COLUMNS =
            "accession, state, location, agent, organization, external_identifier, content_digest, received,"
                    + " object_files";
    private static final String NUMBERING = "SELECT pg_advisory_xact_lock(hashtext('seogo.ingest.accession'))";

    private final DataSource database;
    private final Jdbi jdbi;

    public StoredLedger(DataSource database) {
        this.database = database;
        this.jdbi = Jdbi.create(database);
    }

    @Override
    public LedgerEntry receive(Path location, String packaging, String agent, int objectFiles, Instant now) {
        int year = now.atZone(Seoul.ZONE).getYear();
        return jdbi.inTransaction(handle -> {
            handle.execute(NUMBERING);
            int serial = handle.createQuery("SELECT coalesce(max(serial), 0) + 1 FROM ingest.transfer WHERE year = ?")
                    .bind(0, year)
                    .mapTo(Integer.class)
                    .one();
            String accession = "%d-%06d".formatted(year, serial);
            handle.execute(
                    "INSERT INTO ingest.transfer (accession, year, serial, location, packaging, agent, object_files, state,"
                            + " received, changed) VALUES (?, ?, ?, ?, ?, ?, ?, 'received', ?, ?)",
                    accession,
                    year,
                    serial,
                    location.toString(),
                    packaging,
                    agent,
                    objectFiles,
                    now,
                    now);
            return entry(handle, accession).orElseThrow();
        });
    }

    @Override
    public Optional<LedgerEntry> find(String accession) {
        return jdbi.withHandle(handle -> entry(handle, accession));
    }

    @Override
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

    @Override
    public List<LedgerEntry> in(TransferState state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM ingest.transfer WHERE state = ? ORDER BY accession")
                .bind(0, state.code())
                .map((row, context) -> Rows.entry(row))
                .list());
    }

    @Override
    public void forget(String accession) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM ingest.transfer WHERE accession = ?", accession));
    }

    @Override
    public void moved(String accession, Path location, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET location = ?, changed = ? WHERE accession = ?",
                location.toString(),
                now,
                accession));
    }

    @Override
    public void refuse(String accession, Identity identity, List<TransferFinding> findings, Instant now) {
        jdbi.useHandle(handle -> settle(handle, accession, "refused", identity, findings, now));
    }

    @Override
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

    @Override
    public void wait(String accession, List<TransferFinding> findings, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET findings = cast(? AS jsonb), changed = ? WHERE accession = ?",
                FindingsJson.write(findings),
                now,
                accession));
    }

    @Override
    public List<DepositEntry> deposits(String accession) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT object, intent, state, version, files, bytes, place"
                        + " FROM ingest.deposit WHERE accession = ? ORDER BY object")
                .bind(0, accession)
                .map((row, context) -> Rows.deposit(row))
                .list());
    }

    @Override
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

    @Override
    public void described(String accession, PreservedVersion version, long place) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.deposit SET state = 'described', place = ? WHERE accession = ? AND object = ?",
                place,
                accession,
                version.object().name()));
    }

    @Override
    public void settle(String accession, TransferState state, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE ingest.transfer SET state = ?, changed = ? WHERE accession = ?", state.code(), now, accession));
    }

    @Override
    public List<TransferFinding> findings(String accession) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT findings::text FROM ingest.transfer WHERE accession = ?")
                        .bind(0, accession)
                        .map((row, context) -> FindingsJson.read(row.getString(1)))
                        .one());
    }

    @Override
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

    @Override
    public Turn turn() {
        return AdvisoryTurn.take(database);
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
