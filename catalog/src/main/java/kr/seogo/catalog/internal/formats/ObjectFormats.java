package kr.seogo.catalog.internal.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Reidentification.Change;
import kr.seogo.catalog.api.Reidentification.Run;
import kr.seogo.catalog.internal.derived.DerivedFiles;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservedVersion;

/**
 * Looks at the formats of one object's files, and makes a version of what changed. The version carries a key that
 * follows from run and object, so that after a kill it is found again and not made twice. The caller holds the object.
 */
final class ObjectFormats {

    /** What came of an object. */
    record Outcome(long files, List<Change> changes) {}

    private final ObjectParts parts;
    private final DerivedFiles scratch;

    /** @param scratch where bytes lie while they are looked at */
    ObjectFormats(ObjectParts parts, DerivedFiles scratch) {
        this.parts = parts;
        this.scratch = scratch;
    }

    Outcome identify(Run run, ObjectId object, FormatIdentifier formats) {
        IntentKey key = key(run, object);
        Optional<PreservedVersion> before = parts.store().find(object, key);
        if (before.isPresent()) {
            return settled(object, before.get().version(), key);
        }
        Optional<ObjectVersion> head = parts.objects().head(object);
        if (head.isEmpty()) {
            return new Outcome(0, List.of());
        }
        List<RecordDescription> was =
                List.copyOf(parts.objects().descriptions(object, head.get()).values());
        List<RecordDescription> now =
                was.stream().map(d -> again(object, head.get(), d, formats)).toList();
        List<Change> changes = changes(object, head.get().number() + 1, was, now);
        if (!changes.isEmpty()) {
            parts.write(deposit(object, key, now, changes, formats, run));
        }
        return new Outcome(files(was), changes);
    }

    /** The version was made before a kill; what it changed is read from it. */
    private Outcome settled(ObjectId object, ObjectVersion made, IntentKey key) {
        parts.registrar().take(object, made);
        parts.intents().end(key);
        List<RecordDescription> was = List.copyOf(parts.objects()
                .descriptions(object, new ObjectVersion(made.number() - 1))
                .values());
        List<RecordDescription> now =
                List.copyOf(parts.objects().descriptions(object, made).values());
        return new Outcome(files(was), changes(object, made.number(), was, now));
    }

    private static IntentKey key(Run run, ObjectId object) {
        String name = "formats " + run.began() + " " + run.id() + " " + object.name();
        return new IntentKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static long files(List<RecordDescription> descriptions) {
        return descriptions.stream().mapToLong(d -> d.files().size()).sum();
    }

    private RecordDescription again(
            ObjectId object, ObjectVersion version, RecordDescription description, FormatIdentifier formats) {
        List<FileDescription> files = description.files().stream()
                .map(file -> again(object, version, file, formats))
                .toList();
        return files.equals(description.files()) ? description : description.withFiles(files);
    }

    private FileDescription again(
            ObjectId object, ObjectVersion version, FileDescription file, FormatIdentifier formats) {
        Identification found = identify(object, version, file, formats);
        Optional<FormatMatch> format = found.matches().stream().findFirst();
        if (format.map(FormatMatch::puid).orElse("").equals(file.puid())) {
            return file; // the same format, whatever else is said of it
        }
        return file.knownAs(format, found.mismatch());
    }

    private Identification identify(
            ObjectId object, ObjectVersion version, FileDescription file, FormatIdentifier formats) {
        try {
            Path copy = scratch.scratch();
            try {
                new HeldFile(parts.store(), object, version, file).to(copy);
                return formats.identify(copy, file.name());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file.path() + " of " + object + " cannot be looked at again", e);
        }
    }

    private static List<Change> changes(
            ObjectId object, int version, List<RecordDescription> was, List<RecordDescription> now) {
        Map<RecordId, RecordDescription> before = new HashMap<>();
        was.forEach(d -> before.put(d.id(), d));
        List<Change> changes = new ArrayList<>();
        for (RecordDescription description : now) {
            RecordDescription old = before.getOrDefault(description.id(), description);
            for (FileDescription file : description.files()) {
                old.files().stream()
                        .filter(one -> one.n() == file.n() && !one.puid().equals(file.puid()))
                        .forEach(one -> changes.add(new Change(
                                description.id(),
                                file.n(),
                                object,
                                version,
                                file.path().value(),
                                one.puid(),
                                file.puid())));
            }
        }
        return changes;
    }

    private Deposit deposit(
            ObjectId object,
            IntentKey key,
            List<RecordDescription> descriptions,
            List<Change> changes,
            FormatIdentifier formats,
            Run run) {
        Instant now = parts.now();
        List<PreservationEvent> events = changes.stream()
                .map(change -> new PreservationEvent(
                        PreservationEvent.Type.FORMAT_IDENTIFICATION,
                        now,
                        PreservationEvent.Outcome.SUCCESS,
                        "File " + change.n() + " of record " + change.record() + " was known as " + named(change.was())
                                + " and is now known as " + named(change.became()),
                        List.of(new LogicalPath(change.path())),
                        List.of(formats.agent())))
                .toList();
        return new Deposit(
                object,
                key,
                now,
                run.who(),
                "The formats of " + changes.size() + " files were identified anew",
                parts.told(object, key, descriptions, events));
    }

    private static String named(String puid) {
        return puid.isEmpty() ? FormatPolicy.UNKNOWN : puid;
    }
}
