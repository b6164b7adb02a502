package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Migrations of tables that have rows: what an earlier version wrote is read by this one. */
class FilledMigrationsTest extends CaseRoomFixture {

    /** A database of an earlier version that holds what the room has written, as far as it had the columns. */
    private void backTo(String version) {
        Jdbi jdbi = Jdbi.create(database);
        jdbi.useHandle(handle -> {
            handle.execute("drop schema if exists written cascade");
            handle.execute("alter schema disclosure rename to written");
        });
        Flyway.configure()
                .dataSource(database)
                .schemas("disclosure")
                .createSchemas(true)
                .locations("classpath:db/disclosure")
                .target(version)
                .load()
                .migrate();
        jdbi.useTransaction(handle -> tables(handle).forEach(table -> copy(handle, table)));
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("select table_name from information_schema.tables where table_schema = 'disclosure'"
                        + " and table_name not in ('flyway_schema_history', 'case_count')"
                        + " and table_name in (select table_name from information_schema.tables"
                        + " where table_schema = 'written')")
                .mapTo(String.class)
                .list();
    }

    /** Cases by their own triggers, which count them; of the rest what stood there. */
    private static void copy(Handle handle, String table) {
        String columns = String.join(
                ", ",
                handle.createQuery(
                                "select quote_ident(column_name) from information_schema.columns where table_schema = 'disclosure'"
                                        + " and table_name = :table and column_name in (select column_name from"
                                        + " information_schema.columns where table_schema = 'written' and table_name = :table)")
                        .bind("table", table)
                        .mapTo(String.class)
                        .list());
        handle.execute("set local session_replication_role = replica");
        handle.execute("delete from disclosure." + table);
        handle.execute("set local session_replication_role = " + (table.equals("case_row") ? "origin" : "replica"));
        handle.execute("insert into disclosure." + table + " (" + columns + ") overriding system value select "
                + columns + " from written." + table);
        handle.createQuery("select pg_get_serial_sequence('disclosure.' || table_name, column_name) from"
                        + " information_schema.columns where table_schema = 'disclosure' and table_name = :table"
                        + " and is_identity = 'YES'")
                .bind("table", table)
                .mapTo(String.class)
                .list()
                .forEach(sequence -> handle.execute("select setval('" + sequence + "', 1000)"));
    }

    private void bringUp() {
        DisclosureSchema.migrate(database);
        room = CaseRoom.open(database, law, KEYS, () -> now);
    }

    private List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        for (Optional<Integer> year : List.of(Optional.of(2026), Optional.<Integer>empty())) {
            for (LiveGroup group : LiveGroup.values()) {
                all.add(room.figures().standing(group, year, DESK));
            }
        }
        return all;
    }

    @Test
    void figures_of_cases_that_an_earlier_version_counted_are_those_of_the_present() {
        move(underWay().number(), closed(), OFFICER);
        move(underWay().number(), new IntakeMove.Withdraw(""), DESK);
        move(ask().number(), new IntakeMove.Transfer("달빛구", "달빛구 소관"), DESK);
        underWay();
        now = Instant.parse("2026-04-01T01:00:00Z");
        ask();
        List<Standing> before = standings();

        backTo("57");
        assertThat(column("select sum(cases)::text from disclosure.case_count"))
                .as("counted as it was then")
                .containsExactly("6");
        bringUp();

        assertThat(standings()).usingRecursiveComparison().isEqualTo(before);
        assertThat(LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.of(2026), DESK))
                .isPositive();
        assertThat(column("select count(*)::text from disclosure.case_count where not kept"))
                .containsExactly("0");
        move(ask().number(), new IntakeMove.Withdraw(""), DESK);
        assertThat(LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.empty(), DESK))
                .as("and counted on from there")
                .isPositive();
    }

    @Test
    void what_named_persons_of_destroyed_cases_is_gone_and_of_others_still_read() {
        Receipt destroyed = ask();
        Receipt kept = ask();
        Jdbi jdbi = Jdbi.create(database);
        backTo("47");
        jdbi.useHandle(handle -> {
            for (Receipt one : List.of(destroyed, kept)) {
                file(handle, one.number());
                redaction(handle, one.number());
            }
            handle.execute(
                    "update disclosure.case_key set key_id = null, sealed = null, destroyed = ? where number = ?",
                    now.atOffset(ZoneOffset.UTC),
                    destroyed.number().value());
        });

        bringUp();

        assertThat(column("select key_id || ' ' || length(sealed) || ' ' || (discarded is not null)"
                        + " from disclosure.case_file where number = '" + destroyed.number() + "'"))
                .containsExactly("case 0 true");
        assertThat(column("select count(sealed)::text from disclosure.redaction group by number order by number"))
                .containsExactly("0", "1");
        assertThat(room.files().of(destroyed.number(), DESK))
                .allSatisfy(one -> assertThat(one.given().orElse("")).isEmpty());
        assertThat(room.bringKeys())
                .as("the file and the redaction of the other go under its key")
                .isEqualTo(2);
        assertThat(room.files().of(kept.number(), DESK)).singleElement().satisfies(one -> assertThat(one.given())
                .contains("홍길동 답변.txt"));
        assertThat(room.desk().requester(kept.number(), "처리", DESK)).isPresent();
        assertThat(room.desk().requester(destroyed.number(), "처리", DESK)).isEmpty();
    }

    @Test
    void a_body_is_of_this_house_where_somebody_worked_or_a_department_is() {
        room.bodies().add("일한군");
        NewRequest request = asked("무엇").request();
        Actor desk = Actor.desk("총괄 박", "일한군");
        CaseNumber number = room.desk()
                .receive(
                        new NewCase(
                                new NewRequest(
                                        request.channel(),
                                        request.origin(),
                                        request.parent(),
                                        request.arrived(),
                                        request.received(),
                                        "일한군",
                                        request.wants(),
                                        request.records(),
                                        request.delivery(),
                                        request.identityNeeded(),
                                        request.reduction()),
                                asked("무엇").requester()),
                        desk)
                .number();
        assertThat(room.desk().move(number, 1, new IntakeMove.Withdraw(""), desk))
                .isInstanceOf(CaseOutcome.Done.class);
        Jdbi.create(database).useHandle(handle -> handle.execute("insert into disclosure.body (name) values ('옛날군')"));

        backTo("61");
        bringUp();

        assertThat(room.bodies().here()).containsExactly("달빛구", "일한군", BODY);
        assertThat(room.bodies().all()).contains("옛날군");
    }

    @Test
    void the_day_an_answer_was_asked_for_is_the_next_one_of_cases_that_an_earlier_version_wrote() {
        Receipt asked = underWay();
        move(asked.number(), new HearingMove.Clarify("무엇을", LocalDate.of(2026, 3, 13), ""), OFFICER);
        backTo("65");
        Jdbi.create(database)
                .useHandle(
                        handle -> handle.execute("update disclosure.case_row set next_due = null, next_kind = null"));

        bringUp();
        room.reports().followCases();

        assertThat(column("select next_kind || ' ' || next_due from disclosure.case_row"))
                .containsExactly("clarification 2026-03-13");
    }

    @Test
    void a_committee_that_was_said_to_be_merged_is_so_still() {
        mergeCommittee();

        backTo("65");
        bringUp();

        assertThat(column("select merged::text from disclosure.committee")).containsExactly("true");
    }

    private static void file(Handle handle, CaseNumber number) {
        UUID id = UUID.randomUUID();
        Vault.Sealed box = new Vault(KEYS).seal("case-file " + id, "홍길동 답변.txt\n02-***-4567");
        handle.execute(
                "insert into disclosure.case_file (id, number, n, origin, suffix, bytes, digest, key_id, sealed,"
                        + " added_by, added) values (?, ?, 1, 'upload', 'txt', 1, '', ?, ?, '담당 이', now())",
                id,
                number.value(),
                box.keyId(),
                box.bytes());
    }

    private static void redaction(Handle handle, CaseNumber number) {
        UUID id = UUID.randomUUID();
        Vault.Sealed box = new Vault(KEYS).seal("redaction " + id, "{\"marks\":[],\"kept\":[]}");
        handle.execute(
                "insert into disclosure.redaction (id, number, record, source, state, key_id, sealed, mime,"
                        + " pages, warnings, digest, drafter, drafted) values (?, ?, 's1reply', 1, 'READY', ?, ?,"
                        + " 'text/plain', 1, '', '', '담당 이', now())",
                id,
                number.value(),
                box.keyId(),
                box.bytes());
    }
}
