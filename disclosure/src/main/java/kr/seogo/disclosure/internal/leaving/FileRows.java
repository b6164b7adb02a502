package kr.seogo.disclosure.internal.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.FileOrigin;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Handle;

/** The table {@code disclosure.case_file}. Which of them were handed over is said by the events of the case alone. */
final class FileRows {

    private final CaseVault cases;

    FileRows(Vault vault) {
        this.cases = new CaseVault(vault);
    }

    /**
     * A file as it is kept.
     *
     * @param given what it was called
     * @param personal what looks like personal data in it, masked
     */
    record Row(
            UUID id,
            CaseNumber number,
            int n,
            FileOrigin origin,
            Optional<String> record,
            FileType type,
            long bytes,
            String digest,
            String given,
            List<String> personal,
            String addedBy,
            Instant added) {

        CaseFileView view(Set<UUID> delivered) {
            return new CaseFileView(
                    id,
                    n,
                    origin,
                    name(),
                    type.mediaType(),
                    bytes,
                    Optional.of(given).filter(name -> !name.isEmpty()),
                    record,
                    personal,
                    addedBy,
                    added,
                    delivered.contains(id));
        }

        /** By which it is served. */
        String name() {
            return number + "-" + n + "." + type.suffix();
        }
    }

    /** Adds a file unless it is there; the case is locked against another one meanwhile. */
    void add(Handle handle, Row row) {
        Vault.Sealed box = cases.seal(
                handle, row.number(), place(row.id()), row.given() + "\n" + String.join("\n", row.personal()));
        handle.createUpdate("insert into disclosure.case_file (id, number, n, origin, record, suffix, bytes, digest,"
                        + " key_id, sealed, added_by, added) values (:id, :number, :n, :origin, :record, :suffix,"
                        + " :bytes, :digest, :key, :sealed, :by, :added) on conflict (id) do nothing")
                .bind("id", row.id())
                .bind("number", row.number().value())
                .bind("n", row.n())
                .bind("origin", row.origin().code())
                .bind("record", row.record().orElse(null))
                .bind("suffix", row.type().suffix())
                .bind("bytes", row.bytes())
                .bind("digest", row.digest())
                .bind("key", box.keyId())
                .bind("sealed", box.bytes())
                .bind("by", row.addedBy())
                .bind("added", row.added().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The next number within a case; nobody else gets it before the transaction ends. */
    static int next(Handle handle, CaseNumber number) {
        lock(handle, number);
        return handle.createQuery("select coalesce(max(n), 0) + 1 from disclosure.case_file where number = :number")
                .bind("number", number.value())
                .mapTo(Integer.class)
                .one();
    }

    private static void lock(Handle handle, CaseNumber number) {
        handle.execute("select 1 from disclosure.case_row where number = ? for update", number.value());
    }

    /** Whether the persons of a case were destroyed; nobody adds a file to it before the transaction ends. */
    static boolean destroyed(Handle handle, CaseNumber number) {
        lock(handle, number);
        return handle.createQuery("select 1 from disclosure.case_key where number = :number and destroyed is not null")
                .bind("number", number.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** What the bytes of the files of a case are called. */
    static Set<String> live(Handle handle, CaseNumber number) {
        return handle
                .createQuery("select id from disclosure.case_file where number = :number and discarded is null")
                .bind("number", number.value())
                .mapTo(UUID.class)
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    List<Row> of(Handle handle, CaseNumber number) {
        return handle.createQuery(
                        "select * from disclosure.case_file where number = :number and discarded is null order by n")
                .bind("number", number.value())
                .map((row, context) -> row(handle, row))
                .list();
    }

    Optional<Row> find(Handle handle, CaseNumber number, UUID id) {
        return of(handle, number).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** How many of these are files of the case; none of them is taken back before the transaction ends. */
    static int hold(Handle handle, CaseNumber number, List<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : handle.createQuery("select id from disclosure.case_file where number = :number and discarded is null"
                                + " and id in (<ids>) order by id for update")
                        .bind("number", number.value())
                        .bindList("ids", ids)
                        .mapTo(UUID.class)
                        .list()
                        .size();
    }

    static void discard(Handle handle, UUID id, Instant now) {
        handle.execute("update disclosure.case_file set discarded = ? where id = ?", now.atOffset(ZoneOffset.UTC), id);
    }

    /** What was handed over. */
    static Set<UUID> delivered(Handle handle, CaseNumber number) {
        return EventRows.of(handle, number).stream()
                .map(event -> event.fact())
                .filter(DeliveryFact.Delivered.class::isInstance)
                .flatMap(fact -> ((DeliveryFact.Delivered) fact).files().stream())
                .collect(Collectors.toSet());
    }

    private Row row(Handle handle, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        CaseNumber number = new CaseNumber(row.getString("number"));
        Vault.Sealed box = new Vault.Sealed(row.getString("key_id"), row.getBytes("sealed"));
        List<String> sealed = Arrays.asList(
                cases.open(handle, number, place(id), box).orElse("").split("\n", -1));
        return new Row(
                id,
                number,
                row.getInt("n"),
                Term.of(FileOrigin.values(), row.getString("origin")).orElseThrow(),
                Optional.ofNullable(row.getString("record")),
                FileType.bySuffix(row.getString("suffix")),
                row.getLong("bytes"),
                row.getString("digest"),
                sealed.getFirst(),
                sealed.stream().skip(1).filter(one -> !one.isEmpty()).toList(),
                row.getString("added_by"),
                row.getObject("added", OffsetDateTime.class).toInstant());
    }

    private static String place(UUID id) {
        return "case-file " + id;
    }
}
