package kr.seogo.disclosure.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.SealedFiles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Sealed files of archived cases, out of the catalogue. */
public final class StoredSealedFiles implements SealedFiles {

    private static final String OF_ACTOR = " from disclosure.case_handover h"
            + " join disclosure.case_row r on r.number = h.number left join disclosure.case_key k on k.number = h.number"
            + " where h.state = 'archived' and h.record is not null and r.body = :body"
            + " and (:all or r.department = :department)";

    /** The closing of a case that became a record last. */
    private static final String LAST = "(select max(l.closing) from disclosure.case_handover l where l.number = %s"
            + " and l.state = 'archived' and l.record is not null)";

    private final Jdbi jdbi;
    private final CaseDesk desk;
    private final Catalogue catalogue;
    private final Opening opening;

    /** Opens the bytes of a sealed file and writes the look down. */
    @FunctionalInterface
    public interface Opening {
        Optional<byte[]> open(CaseNumber number, byte[] file, String why, Actor actor);
    }

    public StoredSealedFiles(Jdbi jdbi, CaseDesk desk, Catalogue catalogue, Opening opening) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.catalogue = catalogue;
        this.opening = opening;
    }

    @Override
    public Page cases(Optional<CaseNumber> after, int size, Actor actor) {
        if (!mayOpen(actor)) {
            return new Page(List.of(), Optional.empty());
        }
        List<SealedCase> found = jdbi.withHandle(handle -> asked(
                        handle,
                        "select h.number, h.record, h.closed, k.destroyed, r.department" + OF_ACTOR
                                + " and h.closing = " + LAST.formatted("h.number")
                                + " and (cast(:after as text) is null or (h.closed, h.number) <"
                                + " (select a.closed, a.number from disclosure.case_handover a where a.number = :after"
                                + " and a.closing = " + LAST.formatted("a.number") + "))"
                                + " order by h.closed desc, h.number desc limit :limit",
                        actor)
                .bind("after", after.map(CaseNumber::value).orElse(null))
                .bind("limit", size + 1)
                .map((row, _) -> sealedCase(row))
                .list());
        return found.size() <= size
                ? new Page(found, Optional.empty())
                : new Page(
                        found.subList(0, size), Optional.of(found.get(size - 1).number()));
    }

    private static boolean mayOpen(Actor actor) {
        return actor.role() == Role.DESK || actor.role() == Role.OFFICER;
    }

    private static Query asked(Handle handle, String sql, Actor actor) {
        return handle.createQuery(sql)
                .bind("body", actor.body())
                .bind("all", actor.role() == Role.DESK)
                .bind("department", actor.department().orElse(""));
    }

    private static SealedCase sealedCase(ResultSet row) throws SQLException {
        return new SealedCase(
                new CaseNumber(row.getString("number")),
                new RecordId(row.getString("record")),
                row.getObject("closed", LocalDate.class),
                Optional.ofNullable(row.getObject("destroyed", OffsetDateTime.class))
                        .map(at -> at.atZoneSameInstant(Seoul.ZONE).toLocalDate()),
                Optional.ofNullable(row.getString("department")));
    }

    @Override
    public List<SealedFile> files(CaseNumber number, Actor actor) {
        return records(number, actor).stream()
                .flatMap(record -> items(record, actor).stream())
                .distinct()
                .flatMap(item -> filesOf(item, actor))
                .toList();
    }

    private List<RecordId> records(CaseNumber number, Actor actor) {
        if (!mayOpen(actor)) {
            return List.of();
        }
        return jdbi.withHandle(handle -> asked(
                        handle,
                        "select h.record" + OF_ACTOR
                                + " and h.number = :number group by h.record order by max(h.closing) desc",
                        actor)
                .bind("number", number.value())
                .map((row, _) -> new RecordId(row.getString("record")))
                .list());
    }

    private List<RecordId> items(RecordId record, Actor actor) {
        List<RecordId> items = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<EntryPage> page = catalogue.children(Optional.of(record), reader(actor), cursor, 100);
            page.ifPresent(one -> one.entries().stream().map(RecordEntry::id).forEach(items::add));
            cursor = page.flatMap(EntryPage::next);
        } while (cursor.isPresent());
        return items;
    }

    private Stream<SealedFile> filesOf(RecordId item, Actor actor) {
        return catalogue.view(item, reader(actor)).stream()
                .flatMap(view -> view.files().stream())
                .flatMap(file -> file.facts().stream()
                        .filter(facts -> facts.name().endsWith(SealedFile.SUFFIX))
                        .map(facts -> new SealedFile(item, file.n(), facts.name(), facts.bytes())));
    }

    @Override
    public Optional<byte[]> open(CaseNumber number, RecordId item, int n, String why, Actor actor) {
        if (why.isBlank()) {
            throw BadInputException.noReason();
        }
        return files(number, actor).stream()
                .filter(file -> file.item().equals(item) && file.n() == n)
                .findFirst()
                .filter(_ -> desk.view(number, actor).isPresent())
                .flatMap(file -> bytes(file, actor))
                .flatMap(bytes -> opening.open(number, bytes, why, actor));
    }

    private Optional<byte[]> bytes(SealedFile file, Actor actor) {
        return switch (catalogue.file(file.item(), file.n(), reader(actor))) {
            case FileAnswer.Opened opened -> Optional.of(read(opened, file));
            case FileAnswer.Closed _, FileAnswer.Unknown _ -> Optional.empty();
        };
    }

    private static byte[] read(FileAnswer.Opened opened, SealedFile file) {
        try (InputStream in = Channels.newInputStream(opened.channel())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read sealed file " + file.n() + " of " + file.item(), e);
        }
    }

    /** The room reads for whoever may open: papers of cases are read in the archive by the desk of their body. */
    private static Caller.Staff reader(Actor actor) {
        return new Caller.Staff(actor.name(), Set.of(Caller.Role.DISCLOSURE_DESK), actor.body());
    }
}
