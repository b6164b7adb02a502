package kr.seogo.catalog.internal.formats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.FileDescription.Derivation;
import kr.seogo.catalog.FileDescription.Role;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservationEvent;

/**
 * Puts copies that were made of an object's files into a new version of it. What is already there of a target, by the
 * newest version, is not put there twice. The caller holds the object.
 */
final class ObjectCopies {

    private final ObjectParts parts;

    ObjectCopies(ObjectParts parts) {
        this.parts = parts;
    }

    ObjectStore store() {
        return parts.store();
    }

    /** The newest version of an object that is held, with its descriptions. */
    record Newest(ObjectVersion version, Map<RecordId, RecordDescription> descriptions) {

        /** An original; empty where it is not there any more, or other bytes are. */
        Optional<FileDescription> original(Waiting file) {
            return Optional.ofNullable(descriptions.get(file.record())).flatMap(d -> ObjectCopies.original(d, file));
        }
    }

    private static Optional<FileDescription> original(RecordDescription record, Waiting file) {
        return record.files().stream()
                .filter(f -> f.n() == file.n() && f.digest().hex().equals(file.digest()))
                .findFirst();
    }

    Optional<Newest> newest(ObjectId object) {
        return parts.objects()
                .head(object)
                .map(head -> new Newest(head, parts.objects().descriptions(object, head)));
    }

    /**
     * Writes them.
     *
     * @return how many copies the version holds; none where all were there
     */
    int put(ObjectId object, List<CopyMade> made, String who) {
        Newest newest = newest(object).orElseThrow();
        IntentKey key = key(object, newest.version(), made);
        Map<LogicalPath, Content> content = new HashMap<>();
        List<PreservationEvent> events = new ArrayList<>();
        Instant now = parts.now();
        List<RecordDescription> is = List.copyOf(newest.descriptions().values());
        for (CopyMade one : made) {
            is = is.stream()
                    .map(d -> d.id().equals(one.file().record()) ? with(d, one, key, now, content, events) : d)
                    .toList();
        }
        int copies = content.size();
        if (copies > 0) {
            content.putAll(parts.told(object, key, is, events));
            parts.write(new Deposit(
                    object, key, now, who, "Copies of " + events.size() + " files were made to be kept", content));
        } else {
            parts.registrar().take(object, newest.version()); // a version whose answer was lost
        }
        return copies;
    }

    private static RecordDescription with(
            RecordDescription record,
            CopyMade made,
            IntentKey key,
            Instant now,
            Map<LogicalPath, Content> content,
            List<PreservationEvent> events) {
        Waiting file = made.file();
        Optional<FileDescription> original = original(record, file);
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
