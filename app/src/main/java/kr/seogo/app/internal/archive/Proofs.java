package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.ProofSettings;
import kr.seogo.app.settings.SettingsException;
import kr.seogo.app.work.Json;
import kr.seogo.ingest.Ingest;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.ArchiveKey;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.ProofRenewal;
import kr.seogo.preservation.api.Sealing;
import kr.seogo.preservation.api.SignatureCheck;
import kr.seogo.preservation.api.StampService;

/** What proves to outsiders, as the settings want it. */
public final class Proofs implements AutoCloseable {

    private final ProofFolder folder;
    private final ProofRenewal renewal;
    private final EventLog log;
    private final InstantSource clock;

    private Proofs(ProofFolder folder, ProofRenewal renewal, EventLog log, InstantSource clock) {
        this.folder = folder;
        this.renewal = renewal;
        this.log = log;
        this.clock = clock;
    }

    static Proofs open(DataFolder data, ProofSettings settings, DataSource database, InstantSource clock) {
        try {
            Sealing sealing = new Sealing(
                    settings.key().map(Proofs::key),
                    settings.stamps().map(address -> StampService.at(address, settings.patience())),
                    clock);
            ProofFolder folder = new ProofFolder(data.root().resolve("proof"), sealing);
            return new Proofs(
                    folder,
                    new ProofRenewal(folder, check(settings).table(), settings.margin()),
                    EventLog.of(database),
                    clock);
        } catch (ProofException e) {
            throw new SettingsException("proof: " + e.getMessage());
        }
    }

    /** The archive's key, opened. */
    public static ArchiveKey key(ProofSettings.Key key) {
        return ArchiveKey.open(key.file(), key.password().reveal().toCharArray());
    }

    /** Whose word is taken, and which algorithms prove something. */
    public static SignatureCheck check(ProofSettings settings) {
        return new SignatureCheck(
                settings.anchors().map(Anchors::read).orElseGet(Anchors::none),
                settings.algorithms().map(AlgorithmTable::read).orElseGet(AlgorithmTable::shipped));
    }

    ProofFolder folder() {
        return folder;
    }

    /** Writes and signs what accessions are owed; renewing waits for the next sweep. */
    synchronized void prove(Ingest ingest) {
        ingest.prove(folder);
    }

    /** Writes what accessions are owed, then signs, stamps and renews; a command waits for a chore that does the same. */
    synchronized ProofRenewal.Sweep sweep(Ingest ingest) {
        ingest.prove(folder);
        return renewal.sweep(clock.instant());
    }

    /** The same in words. */
    String swept(Ingest ingest) {
        ProofRenewal.Sweep sweep = sweep(ingest);
        return "%d documents: %d signed or stamped, %d records begun, %d stamped again, %d hashed again, %d owed"
                .formatted(
                        sweep.documents(),
                        sweep.sealed(),
                        sweep.begun(),
                        sweep.stamped(),
                        sweep.hashed(),
                        sweep.owed().size());
    }

    /** Reads the log of events from its beginning and compares it with the heads that sets carry. */
    EventLog.Checked log() {
        List<EventLog.Head> known = new ArrayList<>();
        for (Path document : folder.documents()) {
            if (document.endsWith("set.json")) {
                head(document).ifPresent(known::add);
            }
        }
        return log.check(known);
    }

    private static Optional<EventLog.Head> head(Path set) {
        try {
            JsonNode told = Json.mapper().readTree(set.toFile()).path("log");
            return told.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new EventLog.Head(
                            told.path("entry").asLong(),
                            new Sha512(told.path("sha512").asText())));
        } catch (IOException e) {
            throw new StoreException("%s cannot be read: %s".formatted(set, e), e);
        }
    }

    @Override
    public void close() {
        folder.sealing().stamps().ifPresent(StampService::close);
    }
}
