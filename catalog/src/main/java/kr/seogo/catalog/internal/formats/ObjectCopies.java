package kr.seogo.catalog.internal.formats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.FileDescription.Derivation;
import kr.seogo.catalog.FileDescription.Role;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.desk.Registrar;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.PreservedVersion;

/**
 * Puts copies that were made of an object's files into a new version of it. What is already there of a target, by the
 * newest version, is not put there twice. The caller holds the object.
 */
final class ObjectCopies {

    /** What it works with. */
    record Parts(
            ArkNames names,
            ObjectStore store,
            PreservationEvents events,
            DescriptionTurtle turtle,
            ObjectReader objects,
            Registrar registrar,
            Intents intents,
            InstantSource clock) {}

    private final Parts parts;

    ObjectCopies(Parts parts) {
        this.parts = parts;
    }

    ObjectStore store() {
        return parts.store();
    }

    /** An original as the newest version has it; empty where it is not there any more, or other bytes are. */
    Optional<FileDescription> original(Waiting file) {
        return parts
                .objects()
                .head(file.object())
                .flatMap(head -> Optional.ofNullable(
                        parts.objects().descriptions(file.object(), head).get(file.record())))
                .stream()
                .flatMap(d -> d.files().stream())
                .filter(f -> f.n() == file.n() && f.digest().hex().equals(file.digest()))
                .findFirst();
    }

    /** The newest version of an object that is held. */
    ObjectVersion head(ObjectId object) {
        return parts.objects().head(object).orElseThrow();
    }

    /**
     * Writes them.
     *
     * @return how many copies the version holds; none where all were there
     */
    int put(ObjectId object, List<CopyMade> made, String who) {
        ObjectVersion head = head(object);
        List<RecordDescription> was =
                List.copyOf(parts.objects().descriptions(object, head).values());
        IntentKey key = key(object, head, made);
        Map<LogicalPath, Content> content = new HashMap<>();
        List<PreservationEvent> events = new ArrayList<>();
        Instant now = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        List<RecordDescription> is = was;
        for (CopyMade one : made) {
            is = is.stream()
                    .map(d -> d.id().equals(one.file().record()) ? with(d, one, key, now, content, events) : d)
                    .toList();
        }
        int copies = content.size();
        if (copies > 0) {
            content.put(
                    ObjectReader.DESCRIPTION, new Content.Inline(parts.turtle().write(is)));
            String iri = parts.names().ark(new RecordId(object.name()));
            content.put(
                    PreservationEvents.path(key),
                    new Content.Inline(parts.events().write(iri, events)));
            write(new Deposit(
                    object, key, now, who, "Copies of " + events.size() + " files were made to be kept", content));
        } else {
            parts.registrar().take(object, head); // a version whose answer was lost
        }
        return copies;
    }

    private void write(Deposit deposit) {
        parts.intents().end(deposit.key()); // one that an earlier try left
        parts.intents().begin(deposit.key(), deposit.object());
        PreservedVersion version = parts.store().write(deposit);
        parts.registrar().take(version.object(), version.version());
        parts.intents().end(deposit.key());
    }

    private static RecordDescription with(
            RecordDescription record,
            CopyMade made,
            IntentKey key,
            Instant now,
            Map<LogicalPath, Content> content,
            List<PreservationEvent> events) {
        Waiting file = made.file();
        Optional<FileDescription> original = record.files().stream()
                .filter(f -> f.n() == file.n() && f.digest().hex().equals(file.digest()))
                .findFirst();
        if (original.isEmpty() || record.files().stream().anyMatch(f -> covers(f, file))) {
            return record;
        }
        List<FileDescription> files = new ArrayList<>(record.files());
        List<LogicalPath> concerned = new ArrayList<>(List.of(original.get().path()));
        int n = files.stream().mapToInt(FileDescription::n).max().orElse(0);
        for (CopyMade.Looked looked : made.copies()) {
            FileDescription copy = described(looked, ++n, file, key);
            files.add(copy);
            concerned.add(copy.path());
            content.put(copy.path(), new Content.CheckedFile(looked.copy().file(), looked.bytes(), looked.digest()));
        }
        events.add(new PreservationEvent(
                PreservationEvent.Type.NORMALIZATION,
                now,
                PreservationEvent.Outcome.SUCCESS,
                "Of file " + file.n() + " of record " + record.id() + ", " + file.target() + " was wanted by the format"
                        + " policy. " + made.detail(),
                concerned,
                made.agents()));
        return record.withFiles(files);
    }

    private static FileDescription described(CopyMade.Looked looked, int n, Waiting file, IntentKey key) {
        String folder = LogicalPath.RENDITION + key + "/" + file.record() + "-" + file.n() + "-" + n + "/";
        return new FileDescription(
                n,
                Role.NORMALISED,
                new LogicalPath(folder + looked.copy().name()),
                looked.bytes(),
                looked.digest(),
                looked.format().matches().stream().findFirst(),
                looked.format().mismatch(),
                Optional.of(new Derivation(file.n(), looked.copy().target(), file.tool())));
    }

    /** Whether a file is what is to be made, or what the same program made for want of better. */
    private static boolean covers(FileDescription there, Waiting file) {
        return there.derivation()
                .filter(d -> d.of() == file.n()
                        && (d.target().equals(file.target()) || d.tool().equals(file.tool())))
                .isPresent();
    }

    /** Follows from what is written over what, so that the same again has the same. */
    private static IntentKey key(ObjectId object, ObjectVersion head, List<CopyMade> made) {
        StringBuilder name = new StringBuilder("normalise " + object.name() + " " + head.number());
        made.forEach(one -> name.append(' ')
                .append(one.file().record())
                .append('/')
                .append(one.file().n())
                .append('/')
                .append(one.file().target()));
        return new IntentKey(UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
