package kr.seogo.catalog.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.PreservedVersion;

/** Released redactions as versions of their objects, held together with the register by an intent. */
public final class StoredRedactions implements Redactions {

    /**
     * What a release writes to and reads from.
     *
     * @param turtle how descriptions are written
     */
    public record Parts(
            ArkNames names,
            ObjectStore store,
            PreservationEvents events,
            DescriptionTurtle turtle,
            ObjectReader objects,
            Register register,
            Registrar registrar,
            Intents intents,
            Locks locks,
            Refilling refilling,
            Clock clock) {}

    private final Parts parts;

    public StoredRedactions(Parts parts) {
        this.parts = parts;
    }

    @Override
    public FileDescription release(ReleasedRedaction redaction, Caller.Staff staff) {
        if (!AccessPolicy.seesClosed(staff)) {
            throw new AccessDesk.ForbiddenException(
                    "Only an archivist or disclosure officer releases a redaction; " + staff.name() + " is neither");
        }
        if (redaction.drafter().maybe(staff.person())) {
            throw new AccessDesk.ForbiddenException(
                    "Whoever marked a redaction does not release it; somebody else than " + staff.name() + " does");
        }
        Held held = parts.register()
                .held(redaction.record())
                .filter(h -> AccessPolicy.seesWhole(staff, h.papersOf()))
                .orElseThrow(() -> new AccessDesk.NotHeldException(redaction.record()));
        return parts.refilling()
                .deciding(() -> parts.locks().onObject(held.object(), () -> released(redaction, staff)));
    }

    @Override
    public boolean made(RecordId record, UUID key) {
        return parts.register()
                .held(record)
                .filter(held -> parts.locks()
                        .onObject(held.object(), () -> parts.store().find(held.object(), new IntentKey(key)))
                        .isPresent())
                .isPresent();
    }

    private Held held(RecordId record) {
        return parts.register().held(record).orElseThrow(() -> new AccessDesk.NotHeldException(record));
    }

    private FileDescription released(ReleasedRedaction redaction, Caller.Staff staff) {
        IntentKey key = new IntentKey(redaction.key());
        // read again: another release may have come first
        Held held = held(redaction.record());
        Optional<PreservedVersion> before = parts.store().find(held.object(), key);
        if (before.isPresent()) {
            parts.registrar().take(held.object(), before.get().version());
            parts.intents().end(key);
            return made(held(redaction.record()), redaction).orElseThrow();
        }
        List<RecordDescription> all = List.copyOf(
                parts.objects().descriptions(held.object(), held.version()).values());
        FileDescription file = RedactionFile.describe(redaction, next(all, redaction));
        parts.intents().begin(key, held.object());
        PreservedVersion version =
                parts.store().write(deposit(held, redaction, file, with(all, redaction.record(), file), staff));
        parts.registrar().take(version.object(), version.version());
        parts.intents().end(key);
        return file;
    }

    private Optional<FileDescription> made(Held held, ReleasedRedaction redaction) {
        String folder = LogicalPath.REDACTION + redaction.key() + "/";
        return parts.objects().descriptions(held.object(), held.version()).values().stream()
                .filter(d -> d.id().equals(redaction.record()))
                .flatMap(d -> d.files().stream())
                .filter(f -> f.path().value().startsWith(folder))
                .findFirst();
    }

    private static int next(List<RecordDescription> all, ReleasedRedaction redaction) {
        List<FileDescription> files = all.stream()
                .filter(d -> d.id().equals(redaction.record()))
                .flatMap(d -> d.files().stream())
                .toList();
        if (files.stream().noneMatch(f -> f.n() == redaction.of())) {
            throw new AccessDesk.NotHeldException(redaction.record());
        }
        return files.stream().mapToInt(FileDescription::n).max().orElse(0) + 1;
    }

    private static List<RecordDescription> with(List<RecordDescription> all, RecordId record, FileDescription file) {
        return all.stream().map(d -> d.id().equals(record) ? with(d, file) : d).toList();
    }

    private static RecordDescription with(RecordDescription d, FileDescription file) {
        List<FileDescription> files = new ArrayList<>(d.files());
        files.add(file);
        return d.withFiles(files);
    }

    private Deposit deposit(
            Held held,
            ReleasedRedaction redaction,
            FileDescription file,
            List<RecordDescription> all,
            Caller.Staff staff) {
        // The database keeps microseconds; what is told must read the same from store and register.
        Instant now = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        IntentKey key = new IntentKey(redaction.key());
        String iri = parts.names().ark(new RecordId(held.object().name()));
        String detail = detail(redaction, file, staff);
        LogicalPath source = source(all, redaction);
        PreservationEvent event = new PreservationEvent(
                PreservationEvent.Type.REDACTION,
                now,
                PreservationEvent.Outcome.SUCCESS,
                detail,
                List.of(source, file.path()),
                List.of(
                        new PreservationAgent(
                                PreservationAgent.Kind.PERSON,
                                redaction.drafter().name(),
                                ""),
                        new PreservationAgent(PreservationAgent.Kind.PERSON, staff.name(), "")));
        return new Deposit(
                held.object(),
                key,
                now,
                staff.name(),
                "A redaction of file " + redaction.of() + " of record " + redaction.record() + " was released",
                Map.of(
                        file.path(),
                        new Content.CheckedFile(redaction.file(), file.bytes(), file.digest()),
                        ObjectReader.DESCRIPTION,
                        new Content.Inline(parts.turtle().write(all)),
                        PreservationEvents.path(key),
                        new Content.Inline(parts.events().write(iri, List.of(event)))));
    }

    private static LogicalPath source(List<RecordDescription> all, ReleasedRedaction redaction) {
        return all.stream()
                .filter(d -> d.id().equals(redaction.record()))
                .flatMap(d -> d.files().stream())
                .filter(f -> f.n() == redaction.of())
                .findFirst()
                .orElseThrow()
                .path();
    }

    /** Says for a reader in fifty years what was taken out, by which item of the Act, by whom. */
    private static String detail(ReleasedRedaction redaction, FileDescription file, Caller.Staff staff) {
        String taken = redaction.taken().stream()
                .map(t -> "item " + t.ground() + ": " + t.where())
                .collect(Collectors.joining("; "));
        return "File " + file.n() + " of record " + redaction.record() + " was derived from its file " + redaction.of()
                + " by taking out, under Article 9 (1) of the disclosure Act, " + taken + ". Marked by "
                + redaction.drafter().name() + ", released by " + staff.name() + " of " + staff.body() + ". Cause: "
                + redaction.cause();
    }
}
