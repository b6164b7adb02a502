package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;

/** A declared day with five thousand cases open. How long it takes is printed; only far more than it may take fails. */
class ManyOpenCasesTest {

    private static final int OPEN = 5_000;
    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final Actor DESK = Actor.desk("총괄 김", "한빛시");

    @Test
    void moves_five_thousand_open_cases_when_a_day_is_declared() {
        try (TestDatabase kept = TestDatabase.empty()) {
            DataSource database = kept.source();
            DisclosureSchema.migrate(database);
            InstantSource clock = InstantSource.fixed(NOW);
            DisclosureRoom law = DisclosureRoom.open(database, ReceiptRule.STANDARD, clock);
            CaseRoom room = CaseRoom.open(database, law, IdentityKeys.of(List.of("k".repeat(40))), clock);
            room.bodies().add("한빛시", "하천과");
            fill(database, room);
            HolidayEntry entry = new HolidayEntry(
                    HolidayCorrection.Change.ADD,
                    LocalDate.of(2026, 3, 18),
                    new Label("임시공휴일", "Declared holiday"),
                    "대통령령 제1호",
                    "총괄 김");

            long start = System.nanoTime();
            List<CaseMoved> preview = room.desk().preview(entry);
            long shown = System.nanoTime();
            HolidayConfirmed confirmed = room.desk().confirm(entry, DESK);
            long moved = System.nanoTime();
            CasePage page = room.desk().list(CaseQuery.underWay(50), DESK);
            long listed = System.nanoTime();

            System.out.printf(
                    "%d open cases: shown in %d ms, moved in %d ms, first page of the worklist in %d ms%n",
                    OPEN, (shown - start) / 1_000_000, (moved - shown) / 1_000_000, (listed - moved) / 1_000_000);
            assertThat(preview).hasSize(OPEN);
            assertThat(confirmed)
                    .isInstanceOfSatisfying(HolidayConfirmed.Confirmed.class, done -> assertThat(done.cases())
                            .isEqualTo(OPEN));
            assertThat(page.total()).isEqualTo(OPEN);
            assertThat(page.lines()).allMatch(line -> line.due().equals(LocalDate.of(2026, 3, 23)));
            assertThat(Duration.ofNanos(moved - shown)).isLessThan(FAR_TOO_LONG);
        }
    }

    private static void fill(DataSource database, CaseRoom room) {
        CaseNumber first = room.citizens()
                .ask(new NewCase(
                        new NewRequest(
                                Channel.ONLINE,
                                Origin.ASKED,
                                Optional.empty(),
                                NOW,
                                Optional.empty(),
                                "한빛시",
                                "은모래천 준설 계획",
                                List.of(),
                                DeliveryForm.COPY,
                                false,
                                Optional.empty()),
                        new Requester("홍길동", "", "", "", "", "hong@example.kr", "")))
                .number();
        room.desk().move(first, 1, new IntakeMove.Assign("하천과", ""), DESK);
        Jdbi.create(database).useHandle(handle -> {
            for (String table : List.of("case_event", "case_row")) {
                String columns = handle.createQuery("select string_agg(column_name, ', ' order by ordinal_position)"
                                + " from information_schema.columns where table_schema = 'disclosure'"
                                + " and table_name = :table and column_name <> 'number'")
                        .bind("table", table)
                        .mapTo(String.class)
                        .one();
                PreparedBatch batch = handle.prepareBatch("insert into disclosure." + table + " (number, " + columns
                        + ") select :number, " + columns + " from disclosure." + table + " where number = :first");
                for (int i = 2; i <= OPEN; i++) {
                    batch.bind("number", CaseNumber.of(2026, i).value())
                            .bind("first", first.value())
                            .add();
                }
                batch.execute();
            }
        });
    }
}
