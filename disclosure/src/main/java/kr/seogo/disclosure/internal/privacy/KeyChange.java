package kr.seogo.disclosure.internal.privacy;

import java.util.List;
import java.util.TreeSet;
import kr.seogo.disclosure.CaseNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings everything sealed under the newest of the keys of identities: the keys of cases are sealed anew, and what was
 * sealed before cases had keys is sealed under theirs. Done again it does nothing; killed, it goes on.
 */
public final class KeyChange {

    private static final int STEP = 200;

    private final Jdbi jdbi;
    private final Vault vault;
    private final CaseVault cases;

    public KeyChange(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.cases = new CaseVault(vault);
    }

    /** A box and where it stands. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from row to row, never compared
    private record Row(String number, String rest, String keyId, byte[] sealed) {
        Vault.Sealed box() {
            return new Vault.Sealed(keyId, sealed);
        }

        CaseNumber of() {
            return new CaseNumber(number);
        }
    }

    /**
     * Does it.
     *
     * @return how many boxes were sealed anew
     * @throws IllegalStateException before anything is changed, when a key that sealed one of them is not given
     */
    public int bring() {
        requireKeys();
        int changed = 0;
        int step = jdbi.inTransaction(this::step);
        while (step > 0) {
            changed += step;
            step = jdbi.inTransaction(this::step);
        }
        return changed;
    }

    private void requireKeys() {
        List<String> used = jdbi.withHandle(
                handle -> handle.createQuery("select distinct key_id from disclosure.case_key where sealed is not null"
                                + " union select distinct key_id from disclosure.requester where key_id <> 'case'"
                                + " union select distinct key_id from disclosure.third_party where key_id <> 'case'"
                                + " union select distinct notice_key from disclosure.letter_file where notice_key <> 'case'"
                                + " union select distinct key_id from disclosure.case_file where key_id <> 'case'"
                                + " union select distinct key_id from disclosure.redaction where sealed is not null"
                                + " and key_id <> 'case'")
                        .mapTo(String.class)
                        .list());
        TreeSet<String> missing = new TreeSet<>(used);
        missing.removeIf(vault::has);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Identities are sealed under " + missing
                    + ", which are not among the keys given: give them after the newest one, separated by a comma."
                    + " 신원정보를 봉인한 키가 없습니다.");
        }
    }

    private int step(Handle handle) {
        return keys(handle)
                + requesters(handle)
                + parties(handle)
                + letters(handle)
                + byId(handle, "case_file", "case-file ")
                + byId(handle, "redaction", "redaction ");
    }

    private int keys(Handle handle) {
        List<Row> rows = rows(
                handle,
                "select number, '' as rest, key_id, sealed from disclosure.case_key where sealed is not null"
                        + " and key_id <> '" + vault.current() + "'");
        for (Row row : rows) {
            String place = CaseVault.place(row.of());
            Vault.Sealed box = vault.sealBytes(place, vault.openBytes(place, row.box()));
            handle.execute(
                    "update disclosure.case_key set key_id = ?, sealed = ? where number = ?",
                    box.keyId(),
                    box.bytes(),
                    row.number());
        }
        return rows.size();
    }

    private int requesters(Handle handle) {
        List<Row> rows = rows(
                handle, "select number, '' as rest, key_id, sealed from disclosure.requester where key_id <> 'case'");
        for (Row row : rows) {
            Vault.Sealed box = underCase(handle, row, "requester " + row.number());
            handle.execute(
                    "update disclosure.requester set key_id = ?, sealed = ? where number = ?",
                    box.keyId(),
                    box.bytes(),
                    row.number());
        }
        return rows.size();
    }

    private int parties(Handle handle) {
        List<Row> rows = rows(
                handle,
                "select number, party as rest, key_id, sealed from disclosure.third_party where key_id <> 'case'");
        for (Row row : rows) {
            Vault.Sealed box = underCase(handle, row, "third-party " + row.number() + " " + row.rest());
            handle.execute(
                    "update disclosure.third_party set key_id = ?, sealed = ? where number = ? and party = ?",
                    box.keyId(),
                    box.bytes(),
                    row.number(),
                    row.rest());
        }
        return rows.size();
    }

    private int letters(Handle handle) {
        String from = " from disclosure.letter_file f join disclosure.letter l on l.id = f.letter";
        List<Row> notices = rows(
                handle,
                "select l.number, f.letter::text as rest, f.notice_key as key_id, f.notice as sealed" + from
                        + " where f.notice_key <> 'case' order by f.letter");
        for (Row row : notices) {
            Vault.Sealed box = underCase(handle, row, "letter " + row.rest() + " notice");
            handle.execute(
                    "update disclosure.letter_file set notice_key = ?, notice = ? where letter = ?",
                    box.keyId(),
                    box.bytes(),
                    Long.parseLong(row.rest()));
            rows(
                            handle,
                            "select l.number, f.letter::text as rest, f.pdf_key as key_id, f.pdf as sealed" + from
                                    + " where f.letter = " + Long.parseLong(row.rest()) + " and f.pdf_key <> 'case'")
                    .forEach(pdf -> printed(handle, pdf));
        }
        return notices.size();
    }

    private void printed(Handle handle, Row row) {
        Vault.Sealed box = underCase(handle, row, "letter " + row.rest() + " pdf");
        handle.execute(
                "update disclosure.letter_file set pdf_key = ?, pdf = ? where letter = ?",
                box.keyId(),
                box.bytes(),
                Long.parseLong(row.rest()));
    }

    /** Rows of a table that have an id, by which they name their place. */
    private int byId(Handle handle, String table, String place) {
        List<Row> rows = rows(
                handle,
                "select number, id::text as rest, key_id, sealed from disclosure." + table
                        + " where sealed is not null and key_id <> 'case'");
        for (Row row : rows) {
            Vault.Sealed box = underCase(handle, row, place + row.rest());
            handle.execute(
                    "update disclosure." + table + " set key_id = ?, sealed = ? where id = cast(? as uuid)",
                    box.keyId(),
                    box.bytes(),
                    row.rest());
        }
        return rows.size();
    }

    private Vault.Sealed underCase(Handle handle, Row row, String place) {
        return cases.sealBytes(handle, row.of(), place, vault.openBytes(place, row.box()));
    }

    private static List<Row> rows(Handle handle, String select) {
        return handle.createQuery(select + " limit " + STEP)
                .map((row, context) -> new Row(
                        row.getString("number"),
                        row.getString("rest"),
                        row.getString("key_id"),
                        row.getBytes("sealed")))
                .list();
    }
}
