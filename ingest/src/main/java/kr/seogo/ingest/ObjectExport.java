package kr.seogo.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.WriteOutcome;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.Seoul;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.VersionNote;

/**
 * The command {@code export}: the newest version of an object as a bag that any BagIt tool verifies. The payload is what
 * the sender gave; descriptions, decisions, events and the history of versions are tag files below {@code metadata/}.
 */
public final class ObjectExport {

    private static final BagPath HISTORY = BagPath.of("metadata/history.json");

    private final ObjectStore store;
    private final ArkNames names;
    private final String archive;
    private final Clock clock;

    public ObjectExport(ObjectStore store, ArkNames names, String archive, Clock clock) {
        this.store = store;
        this.names = names;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Writes the bag; nothing is left at its place on failure.
     *
     * @throws NoSuchContentException when there is no such object
     * @throws kr.seogo.bagit.DestinationExistsException when there is something at {@code destination}
     */
    public ExportReport export(ObjectId id, Path destination, ProgressListener listener) {
        ObjectVersion version = store.head(id)
                .orElseThrow(() -> new NoSuchContentException("There is no object " + id + " in the store"));
        List<StoredFile> files = store.files(id, version);
        BagWriter.Builder writer = BagWriter.builder(destination)
                .payload(files.stream()
                        .filter(file -> file.path().isPayload())
                        .map(file -> payload(id, version, file))
                        .toList())
                .info(info(id, version))
                .baggingDate(LocalDate.ofInstant(clock.instant(), Seoul.ZONE))
                .tagFile(HISTORY, history(id))
                .progress(listener);
        files.stream()
                .filter(file -> !file.path().isPayload())
                .forEach(file -> writer.tagFile(BagPath.of(file.path().value()), bytes(id, version, file.path())));
        return report(id, writer.write());
    }

    private static ExportReport report(ObjectId id, WriteOutcome outcome) {
        List<TransferFinding> findings =
                outcome.findings().stream().map(TransferFinding::of).toList();
        return switch (outcome) {
            case WriteOutcome.Written written ->
                new ExportReport(
                        written.bag(),
                        written.payload().files(),
                        written.payload().bytes(),
                        findings);
            case WriteOutcome.Refused _ ->
                throw new IngestException("Object " + id + " cannot be written as a bag: " + findings, null);
        };
    }

    private PayloadItem payload(ObjectId id, ObjectVersion version, StoredFile file) {
        String below = file.path().value().substring(LogicalPath.PAYLOAD.length());
        return new PayloadItem(BagPath.payload(below), file.bytes(), () -> open(id, version, file.path()));
    }

    private InputStream open(ObjectId id, ObjectVersion version, LogicalPath path) {
        return Channels.newInputStream(store.open(id, version, path));
    }

    private byte[] bytes(ObjectId id, ObjectVersion version, LogicalPath path) {
        try (InputStream in = open(id, version, path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IngestException("File " + path + " of object " + id + " cannot be read", e);
        }
    }

    private BagInfo info(ObjectId id, ObjectVersion version) {
        return BagInfo.of(
                "Source-Organization",
                archive,
                "External-Identifier",
                names.ark(new RecordId(id.name())),
                "Internal-Sender-Identifier",
                id + " " + version,
                "Internal-Sender-Description",
                "Payload as it was transferred; descriptions, decisions, events and history below metadata/");
    }

    private byte[] history(ObjectId id) {
        List<Map<String, String>> versions =
                store.history(id).stream().map(ObjectExport::note).toList();
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(versions)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IngestException("The history of object " + id + " cannot be said as JSON", e);
        }
    }

    private static Map<String, String> note(VersionNote note) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("version", note.version().toString());
        said.put("created", note.created().toString());
        said.put("agent", note.agent());
        said.put("message", note.message());
        said.put("key", note.key().map(IntentKey::toString).orElse(""));
        return said;
    }
}
