package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Each case has a key of its own, sealed under the keys of identities, which change without losing anybody. */
class CaseKeysTest extends CaseRoomFixture {

    private static final String OLD = "k".repeat(40);
    private static final String NEW = "n".repeat(40);

    @Test
    void what_names_persons_of_a_case_is_sealed_under_a_key_of_that_case_alone() {
        Receipt first = ask();
        Receipt second = ask();
        room.post().round();

        assertThat(column("select distinct key_id from disclosure.requester")).containsExactly("case");
        assertThat(column("select distinct notice_key from disclosure.letter_file"))
                .containsExactly("case");
        assertThat(column("select number from disclosure.case_key order by number"))
                .containsExactly(first.number().value(), second.number().value());

        // The box of one case under the number of the other does not open: neither key nor place are its own.
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "update disclosure.requester r set sealed = o.sealed from disclosure.requester o"
                                + " where r.number = ? and o.number = ?",
                        second.number().value(),
                        first.number().value()));
        assertThat(room.desk().requester(first.number(), "확인", DESK)).isPresent();
        assertThatThrownBy(() -> room.desk().requester(second.number(), "확인", DESK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void a_row_sealed_before_cases_had_keys_is_read_and_brought_under_the_key_of_its_case() {
        Receipt receipt = ask();
        String number = receipt.number().value();
        Vault.Sealed before = new Vault(KEYS)
                .seal(
                        "requester " + number,
                        "{\"name\":\"성춘향\",\"organisation\":\"\",\"registration\":\"\",\"birthDate\":\"\""
                                + ",\"address\":\"남원\",\"email\":\"\",\"phone\":\"\"}");
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "update disclosure.requester set key_id = ?, sealed = ? where number = ?",
                        before.keyId(),
                        before.bytes(),
                        number));

        assertThat(name(receipt)).isEqualTo("성춘향");
        assertThat(room.bringKeys()).isEqualTo(1);

        assertThat(column("select key_id from disclosure.requester")).containsExactly("case");
        assertThat(name(receipt)).isEqualTo("성춘향");
        assertThat(room.bringKeys()).isZero();
    }

    @Test
    void a_new_key_takes_over_and_the_old_one_is_not_needed_any_more() {
        Receipt receipt = ask();
        room.post().round();

        CaseRoom both = CaseRoom.open(database, law, IdentityKeys.of(List.of(NEW, OLD)), () -> now);
        assertThat(both.desk().requester(receipt.number(), "확인", DESK)).isPresent();
        assertThat(both.bringKeys()).isEqualTo(1);

        CaseRoom fresh = CaseRoom.open(database, law, IdentityKeys.of(List.of(NEW)), () -> now);
        assertThat(fresh.bringKeys()).isZero();
        assertThat(fresh.desk()
                        .requester(receipt.number(), "확인", DESK)
                        .orElseThrow()
                        .name())
                .isEqualTo("홍길동");
        assertThat(column("select distinct key_id from disclosure.case_key"))
                .containsExactly(IdentityKeys.of(List.of(NEW)).current());
    }

    @Test
    void files_and_redactions_sealed_before_are_brought_along_and_their_key_is_asked_for() {
        Receipt receipt = ask();
        UUID file = UUID.randomUUID();
        UUID redaction = UUID.randomUUID();
        Vault old = new Vault(IdentityKeys.of(List.of(OLD)));
        file(receipt, file, old.seal("case-file " + file, "홍길동 답변.txt\n02-***-4567"));
        redaction(receipt, redaction, old.seal("redaction " + redaction, "{\"marks\":[],\"kept\":[]}"));
        // Nothing else of the case is sealed under the old key.
        Jdbi.create(database).useHandle(handle -> handle.execute("delete from disclosure.case_key"));
        Jdbi.create(database).useHandle(handle -> handle.execute("delete from disclosure.requester"));
        assertThatThrownBy(() -> keyed(IdentityKeys.of(List.of(NEW))).bringKeys())
                .hasMessageContaining(KEYS.current());

        assertThat(keyed(IdentityKeys.of(List.of(NEW, OLD))).bringKeys()).isEqualTo(2);

        CaseRoom fresh = keyed(IdentityKeys.of(List.of(NEW)));
        assertThat(fresh.bringKeys()).isZero();
        assertThat(column("select key_id from disclosure.case_file union all select key_id from disclosure.redaction"))
                .containsExactly("case", "case");
        assertThat(fresh.files().of(receipt.number(), DESK)).singleElement().satisfies(one -> {
            assertThat(one.given()).contains("홍길동 답변.txt");
            assertThat(one.personal()).containsExactly("02-***-4567");
        });
        assertThat(sealed(receipt, "redaction", redaction)).contains("{\"marks\":[],\"kept\":[]}");
    }

    private CaseRoom keyed(IdentityKeys keys) {
        return CaseRoom.open(database, law, keys, () -> now);
    }

    private Optional<String> sealed(Receipt receipt, String table, UUID id) {
        return Jdbi.create(database).withHandle(handle -> {
            Vault.Sealed box = handle.createQuery("select key_id, sealed from disclosure." + table)
                    .map((row, context) -> new Vault.Sealed(row.getString("key_id"), row.getBytes("sealed")))
                    .one();
            return new CaseVault(new Vault(IdentityKeys.of(List.of(NEW))))
                    .open(handle, receipt.number(), table + " " + id, box);
        });
    }

    private void file(Receipt receipt, UUID id, Vault.Sealed box) {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.case_file (id, number, n, origin, suffix, bytes, digest, key_id, sealed,"
                                + " added_by, added) values (?, ?, 1, 'upload', 'txt', 1, '', ?, ?, '담당 이', now())",
                        id,
                        receipt.number().value(),
                        box.keyId(),
                        box.bytes()));
    }

    private void redaction(Receipt receipt, UUID id, Vault.Sealed box) {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.redaction (id, number, record, source, state, key_id, sealed, mime,"
                                + " pages, warnings, digest, drafter, drafted) values (?, ?, 's1reply', 1, 'READY', ?, ?,"
                                + " 'text/plain', 1, '', '', '담당 이', now())",
                        id,
                        receipt.number().value(),
                        box.keyId(),
                        box.bytes()));
    }

    @Test
    void nothing_is_begun_without_the_key_that_sealed_what_is_there() {
        ask();

        CaseRoom wrong = CaseRoom.open(database, law, IdentityKeys.of(List.of(NEW)), () -> now);

        assertThatThrownBy(wrong::bringKeys)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(KEYS.current())
                .hasMessageNotContaining(OLD);
    }

    @Test
    void no_row_of_the_database_holds_a_key_or_a_person_in_clear() {
        ask();
        room.post().round();

        List<String> boxes = column("select encode(sealed, 'escape') from disclosure.requester union all"
                + " select encode(sealed, 'escape') from disclosure.case_key union all"
                + " select encode(notice, 'escape') from disclosure.letter_file");
        assertThat(boxes).hasSize(3).noneMatch(box -> box.contains("hong@") || box.contains("홍길동"));
    }

    private String name(Receipt receipt) {
        return room.desk().requester(receipt.number(), "확인", DESK).orElseThrow().name();
    }
}
