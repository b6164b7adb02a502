package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Citizens.Answer;
import kr.seogo.disclosure.api.Citizens.Made;
import kr.seogo.disclosure.api.HolidayConfirmed;
import kr.seogo.disclosure.api.LetterView;
import kr.seogo.disclosure.api.NewCase;
import kr.seogo.disclosure.api.Receipt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases in a real database: who may see and do what, what is written together, what is told. */
class CaseRoomTest {

    private static final String BODY = "한빛시";
    private static final Actor DESK = Actor.desk("총괄 김", BODY);
    private static final Actor OFFICER = Actor.officer("담당 이", BODY, "하천과");
    private static final Actor OTHER = Actor.officer("담당 박", BODY, "공원과");
    private static final IdentityKeys KEYS = IdentityKeys.of(List.of("k".repeat(40)));

    @SuppressWarnings("NullAway.Init") // by start_the_server
    private static EmbeddedPostgres server;

    private volatile Instant now = Instant.parse("2026-03-09T01:00:00Z");

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    private DataSource database;

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    private DisclosureRoom law;

    @SuppressWarnings("NullAway.Init") // by open_a_room_of_its_own
    private CaseRoom room;

    @BeforeAll
    static void start_the_server() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop_the_server() throws IOException {
        server.close();
    }

    @BeforeEach
    void open_a_room_of_its_own() throws SQLException {
        database = server.getPostgresDatabase();
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("drop schema if exists disclosure cascade");
        }
        DisclosureSchema.migrate(database);
        InstantSource clock = () -> now;
        law = DisclosureRoom.open(database, ReceiptRule.STANDARD, clock);
        room = CaseRoom.open(database, law, KEYS, clock);
        room.bodies().add(BODY, "하천과");
        room.bodies().add(BODY, "공원과");
        room.bodies().add("달빛구", "총무과");
    }

    private NewCase asked(String wants) {
        return new NewCase(
                new NewRequest(
                        Channel.ONLINE,
                        Origin.ASKED,
                        Optional.empty(),
                        now,
                        Optional.empty(),
                        BODY,
                        wants,
                        List.of(),
                        DeliveryForm.ELECTRONIC,
                        false,
                        Optional.empty()),
                new Requester("홍길동", "", "", "1980-01-02", "서울 어딘가", "hong@example.kr", "010-0000-0000"));
    }

    private Receipt ask() {
        return room.citizens().ask(asked("은모래천 준설 계획 <script>alert(1)</script>"));
    }

    private CaseView done(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
        return ((CaseOutcome.Done) outcome).view();
    }

    private CaseView move(CaseNumber number, Move move, Actor actor) {
        int version = room.desk().view(number, DESK).orElseThrow().state().version();
        return done(room.desk().move(number, version, move, actor));
    }

    private Receipt underWay() {
        Receipt receipt = ask();
        move(receipt.number(), new IntakeMove.Assign("하천과", ""), DESK);
        return receipt;
    }

    private static DecisionMove.Decide closed() {
        return new DecisionMove.Decide(
                DecisionKind.CLOSED, List.of(Refusal.of("전부", 2, "이유")), List.of(), Optional.empty(), "");
    }

    private Answer look(Receipt receipt, String secret) {
        return room.citizens().look(receipt.number().value(), secret, "192.0.2.1");
    }

    private List<String> column(String sql) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void keeps_every_event_and_the_same_state_after_a_restart() {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        CaseView before = room.desk().view(receipt.number(), DESK).orElseThrow();
        CaseView after = CaseRoom.open(database, law, KEYS, () -> now)
                .desk()
                .view(receipt.number(), DESK)
                .orElseThrow();

        assertThat(after).isEqualTo(before);
        assertThat(after.state().version()).isEqualTo(after.events().size()).isEqualTo(4);
        assertThat(receipt.due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(after.letters())
                .extracting(letter -> letter.letter().form())
                .containsExactly(LetterForm.RECEIPT, LetterForm.DECISION);
        assertThat(column("select tally || ' ' || decision || ' ' || live from disclosure.case_row"))
                .containsExactly("decided closed true");
    }

    @Test
    void shows_a_case_only_to_those_who_handle_it() {
        Receipt receipt = ask();
        CaseNumber number = receipt.number();

        assertThat(room.desk().view(number, OFFICER)).isEmpty();
        assertThat(room.desk().view(number, Actor.desk("총괄", "달빛구"))).isEmpty();
        assertThat(room.desk().view(number, Actor.requester(BODY))).isEmpty();
        assertThat(room.desk().move(number, 1, closed(), OTHER)).isInstanceOf(CaseOutcome.NotFound.class);
        assertThat(room.desk().move(CaseNumber.of(2026, 99), 1, closed(), DESK))
                .isInstanceOf(CaseOutcome.NotFound.class);
        move(number, new IntakeMove.Assign("하천과", ""), DESK);
        assertThat(room.desk().view(number, OFFICER)).isPresent();
        assertThat(room.desk().list(CaseQuery.underWay(10), OTHER).total()).isZero();
        assertThat(room.desk().list(CaseQuery.underWay(10), OFFICER).total()).isEqualTo(1);
        assertThat(room.desk().move(number, 2, closed(), DESK)).isInstanceOf(CaseOutcome.NotPermitted.class);
    }

    @Test
    void tells_one_of_two_officers_at_once_and_overwrites_nothing() {
        CaseNumber number = underWay().number();

        List<CompletableFuture<CaseOutcome>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> room.desk().move(number, 2, closed(), Actor.officer("담당 " + i, BODY, "하천과")),
                        runnable -> Thread.ofPlatform().start(runnable)))
                .toList();
        List<CaseOutcome> outcomes = both.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).filteredOn(CaseOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(CaseOutcome.Stale.class::isInstance).hasSize(5);
        assertThat(room.desk().view(number, DESK).orElseThrow().events()).hasSize(4);
    }

    @Test
    void writes_events_letters_and_line_together_or_not_at_all() {
        CaseNumber number = underWay().number();
        Jdbi.create(database)
                .useHandle(
                        handle -> handle.execute("alter table disclosure.letter add check (form <>" + " 'decision')"));

        assertThatThrownBy(() -> room.desk().move(number, 2, closed(), OFFICER)).isInstanceOf(RuntimeException.class);

        assertThat(room.desk().view(number, DESK).orElseThrow().events()).hasSize(2);
        assertThat(column("select version || stage from disclosure.case_row")).containsExactly("2assigned");
    }

    @Test
    void refuses_a_second_answer_and_a_clock_set_back() {
        CaseNumber number = underWay().number();
        move(number, closed(), OFFICER);

        assertThat(room.desk().move(number, 4, closed(), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.DECISION));
        assertThat(room.desk().move(number, 2, closed(), OFFICER)).isEqualTo(new CaseOutcome.Stale(4));
        now = Instant.parse("2026-03-08T01:00:00Z");
        assertThat(room.desk().move(number, 4, new DecisionMove.Close(""), OFFICER))
                .isInstanceOfSatisfying(
                        CaseOutcome.Unlawful.class, no -> assertThat(no.rule()).isEqualTo(CaseRule.TIME_ORDER));
    }

    @Test
    void keeps_who_asks_sealed_and_writes_every_look_down() {
        Receipt receipt = ask();

        assertThat(column("select encode(sealed, 'escape') from disclosure.requester"))
                .noneMatch(text -> text.contains("hong@example.kr"));
        for (String table : List.of("case_event", "case_row", "letter", "case_secret")) {
            assertThat(column("select cast(t as text) from disclosure." + table + " t"))
                    .noneMatch(row -> row.contains("홍길동") || row.contains("hong@") || row.contains(receipt.secret()));
        }
        assertThatThrownBy(() -> room.desk().requester(receipt.number(), " ", DESK))
                .isInstanceOf(BadInputException.class);
        assertThat(room.desk().requester(receipt.number(), "통지서 발송", DESK))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("홍길동"));
        assertThat(room.desk().requester(receipt.number(), "궁금해서", OTHER)).isEmpty();
        assertThat(room.desk().looks(receipt.number(), DESK)).singleElement().satisfies(look -> assertThat(look.why())
                .isEqualTo("통지서 발송"));
    }

    @Test
    void opens_no_identity_that_was_moved_to_another_case_or_sealed_by_another_key() {
        Receipt first = ask();
        Receipt second = ask();
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "update disclosure.requester set sealed = (select sealed from disclosure.requester where number ="
                                + " ?) where number = ?",
                        first.number().value(),
                        second.number().value()));

        assertThatThrownBy(() -> room.desk().requester(second.number(), "발송", DESK))
                .hasMessageContaining(second.number().value());
        CaseRoom other = CaseRoom.open(database, law, IdentityKeys.of(List.of("x".repeat(40))), () -> now);
        assertThatThrownBy(() -> other.desk().requester(first.number(), "발송", DESK))
                .hasMessageContaining(KEYS.current());
        CaseRoom both =
                CaseRoom.open(database, law, IdentityKeys.of(List.of("x".repeat(40), "k".repeat(40))), () -> now);
        assertThat(both.desk().requester(first.number(), "발송", DESK)).isPresent();
    }

    @Test
    void opens_a_case_only_by_its_secret_and_slows_guessing_down() {
        Receipt receipt = ask();
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.Seen.class);
        assertThat(look(receipt, receipt.secret().replace("-", ""))).isInstanceOf(Answer.Seen.class);
        assertThat(look(receipt, "")).isInstanceOf(Answer.Unknown.class);

        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(look(receipt, "wrong" + i));
        }

        assertThat(answers).noneMatch(Answer.Seen.class::isInstance);
        assertThat(answers).filteredOn(Answer.Unknown.class::isInstance).hasSizeLessThan(15);
        assertThat(answers.getLast()).isInstanceOf(Answer.TooMany.class);
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.TooMany.class);
        assertThat(room.citizens().look("2026-9999999-9", "x", "192.0.2.9")).isInstanceOf(Answer.Unknown.class);
        now = now.plusSeconds(3_700);
        assertThat(look(receipt, receipt.secret())).isInstanceOf(Answer.Seen.class);
    }

    @Test
    void lets_the_requester_act_in_the_own_case_and_hides_what_others_said() {
        Receipt receipt = underWay();
        move(
                receipt.number(),
                new HearingMove.Consult(
                        ConsultationKind.OTHER_UNIT, "예산과", "금액", Optional.of(LocalDate.of(2026, 3, 12)), ""),
                OFFICER);
        move(receipt.number(), closed(), OFFICER);
        int version =
                room.desk().view(receipt.number(), DESK).orElseThrow().state().version();

        Made made = room.citizens()
                .move(
                        receipt.number().value(),
                        receipt.secret(),
                        "192.0.2.1",
                        version,
                        new ObjectionMove.FileObjection(Channel.ONLINE, "공개하여 주십시오", Optional.empty(), ""));

        assertThat(made).isInstanceOf(Made.Looked.class);
        Answer.Seen seen = (Answer.Seen) ((Made.Looked) made).answer();
        assertThat(seen.view().steps())
                .extracting(step -> step.kind().code())
                .containsExactly("received", "assigned", "decided", "objected");
        assertThat(room.citizens()
                        .move(
                                receipt.number().value(),
                                receipt.secret(),
                                "192.0.2.1",
                                version + 1,
                                new IntakeMove.Assign("하천과", "")))
                .isInstanceOfSatisfying(Made.Moved.class, moved -> assertThat(moved.outcome())
                        .isInstanceOf(CaseOutcome.NotPermitted.class));
    }

    @Test
    void makes_one_case_for_each_body_with_the_same_receipt_date_and_secret() {
        Receipt receipt = ask();
        now = Instant.parse("2026-03-12T01:00:00Z");
        move(receipt.number(), new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("달빛구", "나")), "두 기관"), DESK);

        CasePage page = room.desk().list(CaseQuery.underWay(10), Actor.desk("총괄", "달빛구"));

        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.received()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(room.citizens().look(line.number().value(), receipt.secret(), "192.0.2.1"))
                    .isInstanceOf(Answer.Seen.class);
        });
        assertThat(column("select tally || count(*) from disclosure.case_row group by tally order by tally"))
                .containsExactly("open2", "replaced1");
    }

    @Test
    void begins_a_case_at_the_body_it_was_passed_on_to_whose_clock_starts_there() {
        Receipt receipt = ask();
        now = Instant.parse("2026-03-12T01:00:00Z");
        move(receipt.number(), new IntakeMove.Transfer("달빛구", "달빛구 소관"), DESK);

        assertThat(room.desk()
                        .list(CaseQuery.underWay(10), Actor.desk("총괄", "달빛구"))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.received()).isEqualTo(LocalDate.of(2026, 3, 12)));
    }

    @Test
    void refuses_a_body_and_a_department_that_nobody_knows() {
        NewRequest unknown = new NewRequest(
                Channel.ONLINE,
                Origin.ASKED,
                Optional.empty(),
                now,
                Optional.empty(),
                "없는 기관",
                "무엇",
                List.of(),
                DeliveryForm.COPY,
                false,
                Optional.empty());
        assertThatThrownBy(() ->
                        room.citizens().ask(new NewCase(unknown, asked("x").requester())))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("body"));
        CaseNumber number = ask().number();
        assertThatThrownBy(() -> room.desk().move(number, 1, new IntakeMove.Assign("없는 부서", ""), DESK))
                .isInstanceOf(BadInputException.class);
        assertThat(column("select number from disclosure.case_row")).hasSize(1);
    }

    @Test
    void pages_by_urgency_without_leaving_any_out() {
        for (int i = 0; i < 7; i++) {
            now = now.plusSeconds(i % 2 == 0 ? 86_400 : 1);
            ask();
        }

        List<CaseNumber> seen = new ArrayList<>();
        Optional<CaseNumber> after = Optional.empty();
        do {
            CasePage page = room.desk()
                    .list(
                            new CaseQuery(
                                    true,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    after,
                                    3),
                            DESK);
            assertThat(page.total()).isEqualTo(7);
            page.lines().forEach(line -> seen.add(line.number()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).doesNotHaveDuplicates().hasSize(7).isSorted();
    }

    @Test
    void shows_which_dates_a_declared_day_moves_and_moves_them_on_confirmation() {
        CaseNumber first = underWay().number();
        CaseNumber ended = ask().number();
        move(ended, new IntakeMove.Withdraw(""), DESK);
        HolidayEntry entry = new HolidayEntry(
                HolidayCorrection.Change.ADD,
                LocalDate.of(2026, 3, 18),
                new Label("임시공휴일", "Declared holiday"),
                "대통령령 제1호",
                "총괄 김");

        List<CaseMoved> preview = room.desk().preview(entry);
        assertThat(preview).singleElement().satisfies(moved -> {
            assertThat(moved.number()).isEqualTo(first);
            assertThat(moved.dates().getFirst().before().due()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(moved.dates().getFirst().after().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        });
        assertThat(room.desk().confirm(entry, OFFICER)).isInstanceOf(HolidayConfirmed.NotPermitted.class);
        assertThat(room.desk().confirm(entry, DESK))
                .isInstanceOfSatisfying(HolidayConfirmed.Confirmed.class, made -> assertThat(made.cases())
                        .isEqualTo(1));
        assertThat(room.desk().confirm(entry, DESK)).isInstanceOf(HolidayConfirmed.Refused.class);

        CaseView view = room.desk().view(first, DESK).orElseThrow();
        assertThat(view.state().decisionClock().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(view.events().getLast().stamp().why()).contains("대통령령 제1호");
        assertThat(view.letters())
                .extracting(LetterView::letter)
                .extracting(LetterTo::form)
                .contains(LetterForm.DATES_MOVED);
        assertThat(room.desk().followCalendar()).isZero();
    }

    @Test
    void follows_a_day_that_was_entered_elsewhere() {
        underWay();
        law.holidays()
                .enter(new HolidayEntry(
                        HolidayCorrection.Change.ADD,
                        LocalDate.of(2026, 3, 18),
                        new Label("임시공휴일", "Declared holiday"),
                        "대통령령 제1호",
                        "명령"));

        assertThat(room.desk().followCalendar()).isEqualTo(1);
        assertThat(room.desk().followCalendar()).isZero();
    }
}
