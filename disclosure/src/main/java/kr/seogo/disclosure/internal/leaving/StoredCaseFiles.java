package kr.seogo.disclosure.internal.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.FileOrigin;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Jdbi;

/** Files of cases over database and folder. Who may see a case, and whose secret opens it, is asked of their desks. */
public final class StoredCaseFiles implements CaseFiles {

    private static final Label DELIVERED =
            new Label("이미 내보낸 파일은 지울 수 없습니다", "what was handed over cannot be taken back");
    private static final Label RELEASED = new Label(
            "확정된 가림본은 지울 수 없습니다. 내보내지 않으려면 내보낼 파일에서 빼십시오",
            "a released redaction cannot be taken back; leave it out of what is handed over");
    private final Jdbi jdbi;
    private final CaseDesk desk;
    private final Citizens citizens;
    private final FileRows rows;
    private final Optional<LeavingParts> parts;
    private final Fetching fetching;
    private final InstantSource clock;

    public StoredCaseFiles(
            Jdbi jdbi,
            CaseDesk desk,
            Citizens citizens,
            Vault vault,
            Optional<LeavingParts> parts,
            Fetching fetching,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.citizens = citizens;
        this.rows = new FileRows(vault);
        this.parts = parts;
        this.fetching = fetching;
        this.clock = clock;
    }

    @Override
    public Added add(CaseNumber number, String name, InputStream bytes, Actor actor) {
        if (desk.view(number, actor).isEmpty()) {
            return new Added.Unknown();
        }
        if (parts.isEmpty()) {
            return new Added.Refused(new Label("여기에서는 파일을 받지 않습니다", "files are not taken in here"));
        }
        LeavingParts house = parts.get();
        CaseFolder folder = new CaseFolder(house.files());
        UUID id = UUID.randomUUID();
        CaseFolder.Arrived arrived = folder.write(number, id, bytes, MOST_BYTES);
        try {
            return new Arrival(house, arrived, name)
                    .refused()
                    .orElseGet(() -> kept(house, number, id, arrived, name, actor));
        } finally {
            folder.delete(arrived.part());
        }
    }

    private Added kept(
            LeavingParts house, CaseNumber number, UUID id, CaseFolder.Arrived arrived, String name, Actor actor) {
        Arrival arrival = new Arrival(house, arrived, name);
        FileType type = arrival.type().orElseThrow();
        List<String> personal = arrival.personal();
        return jdbi.inTransaction(handle -> {
            int n = FileRows.next(handle, number);
            if (n > MOST_FILES) {
                return new Added.Refused(new Label(
                        "한 사건에는 파일을 " + MOST_FILES + "개까지 둡니다", "a case has at most " + MOST_FILES + " files"));
            }
            FileRows.Row row = new FileRows.Row(
                    id,
                    number,
                    n,
                    FileOrigin.UPLOAD,
                    Optional.empty(),
                    type,
                    arrived.bytes(),
                    arrived.digest(),
                    Arrival.plain(name),
                    personal,
                    actor.name(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            // Bytes without a row are found by nobody; a row without bytes would be a promise.
            CaseFolder folder = new CaseFolder(house.files());
            folder.keep(arrived, folder.of(number, id));
            rows.add(handle, row);
            return new Added.Done(row.view(Set.of()));
        });
    }

    /** Makes a released redaction a file of its case; repeated, it changes nothing. */
    public void take(RedactionView redaction, Path copy) {
        LeavingParts house = parts.orElseThrow();
        CaseFolder folder = new CaseFolder(house.files());
        CaseNumber number = redaction.number();
        CaseFolder.Arrived arrived;
        try (InputStream in = Files.newInputStream(copy)) {
            arrived = folder.write(number, redaction.id(), in, Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException("The redaction could not be read: " + copy, e);
        }
        folder.keep(arrived, folder.of(number, redaction.id()));
        jdbi.useTransaction(handle -> rows.add(
                handle,
                new FileRows.Row(
                        redaction.id(),
                        number,
                        FileRows.next(handle, number),
                        FileOrigin.REDACTION,
                        Optional.of(redaction.record().name()),
                        FileType.of(CaseFolder.head(copy), "redaction.txt").orElseThrow(),
                        arrived.bytes(),
                        arrived.digest(),
                        "",
                        List.of(),
                        redaction.drafter().name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    @Override
    public List<CaseFileView> of(CaseNumber number, Actor actor) {
        return desk.view(number, actor).isEmpty() ? List.of() : all(number);
    }

    private List<CaseFileView> all(CaseNumber number) {
        return jdbi.withHandle(handle -> {
            Set<UUID> delivered = FileRows.delivered(handle, number);
            return rows.of(handle, number).stream()
                    .map(row -> row.view(delivered))
                    .toList();
        });
    }

    @Override
    public Fetched open(CaseNumber number, UUID id, Actor actor) {
        return desk.view(number, actor).isEmpty() ? new Fetched.None() : opened(number, id, (_, _) -> true);
    }

    /** The file, if its bytes are still those that were looked into. */
    private Fetched opened(CaseNumber number, UUID id, BiPredicate<UUID, Set<UUID>> allowed) {
        record Told(FileRows.Row row, CaseFileView view) {}
        Optional<Told> told = jdbi.withHandle(handle -> {
            Set<UUID> delivered = FileRows.delivered(handle, number);
            return rows.find(handle, number, id)
                    .filter(row -> allowed.test(row.id(), delivered))
                    .map(row -> new Told(row, row.view(delivered)));
        });
        // Hundreds of megabytes are looked through: no connection waits for that.
        return told.<Fetched>map(one -> new Fetched.Found(one.view(), bytes(one.row())))
                .orElseGet(Fetched.None::new);
    }

    private Path bytes(FileRows.Row row) {
        Path file = new CaseFolder(parts.orElseThrow().files()).of(row.number(), row.id());
        String found = CaseFolder.digest(file);
        if (!found.equals(row.digest())) {
            throw new IllegalStateException("File " + row.n() + " of case " + row.number() + " is not what was kept: "
                    + "expected SHA-256 " + row.digest() + ", found " + (found.isEmpty() ? "no file" : found) + " at "
                    + file);
        }
        return file;
    }

    @Override
    public Added discard(CaseNumber number, UUID id, Actor actor) {
        if (desk.view(number, actor).isEmpty()) {
            return new Added.Unknown();
        }
        Added made = jdbi.inTransaction(handle -> {
            if (FileRows.hold(handle, number, List.of(id)) == 0) {
                return new Added.Unknown();
            }
            if (FileRows.delivered(handle, number).contains(id)) {
                return new Added.Refused(DELIVERED);
            }
            if (rows.find(handle, number, id)
                    .filter(row -> row.origin() == FileOrigin.REDACTION)
                    .isPresent()) {
                return new Added.Refused(RELEASED);
            }
            FileRows.discard(handle, id, clock.instant());
            return new Added.Discarded();
        });
        if (made instanceof Added.Discarded) {
            CaseFolder folder = new CaseFolder(parts.orElseThrow().files());
            folder.delete(folder.of(number, id));
        }
        return made;
    }

    @Override
    public Listed forCitizen(String number, String secret, String address) {
        return switch (citizens.look(number, secret, address)) {
            case Citizens.Answer.Seen seen ->
                new Listed.Files(all(seen.view().number()).stream()
                        .filter(CaseFileView::delivered)
                        .map(CaseFileView::forCitizen)
                        .toList());
            case Citizens.Answer other -> new Listed.Refused(other);
        };
    }

    @Override
    public Fetched forCitizen(String number, String secret, String address, UUID id) {
        return switch (citizens.look(number, secret, address)) {
            case Citizens.Answer.Seen seen -> {
                Fetched found = opened(seen.view().number(), id, (one, delivered) -> delivered.contains(one));
                yield switch (found) {
                    case Fetched.Found file -> fetched(seen.view(), file);
                    case Fetched other -> other;
                };
            }
            case Citizens.Answer other -> new Fetched.Refused(other);
        };
    }

    /** It is written down before the bytes go: a stay that comes in between holds them. */
    private Fetched fetched(Citizens.View view, Fetched.Found file) {
        return HeldBack.why(view.state(), view.today())
                .or(() -> jdbi.inTransaction(handle -> fetching.fetched(
                                handle, view.number(), file.file().id()))
                        ? Optional.empty()
                        : Optional.of(HeldBack.HELD))
                .<Fetched>map(Fetched.Held::new)
                .orElseGet(() -> new Fetched.Found(file.file().forCitizen(), file.bytes()));
    }

    @Override
    public int forget() {
        return leftovers().map(Leftovers::forget).orElse(0);
    }

    @Override
    public int tidy(Instant before) {
        return leftovers().map(all -> all.tidy(before)).orElse(0);
    }

    private Optional<Leftovers> leftovers() {
        return parts.map(house -> new Leftovers(jdbi, new CaseFolder(house.files())));
    }
}
