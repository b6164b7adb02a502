package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.RegisterPage;
import kr.seogo.disclosure.api.ReportFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The registers say what happened to each request and objection, and never who asked. */
class RegistersTest extends CaseRoomFixture {

    private static final FigurePeriod YEAR = FigurePeriod.ofYear(2026);

    private RegisterPage page(RegisterKind kind, Optional<String> after, int size, Actor actor) {
        return room.registers().page(kind, YEAR, after, size, actor).orElseThrow();
    }

    private List<String> cells(RegisterPage page, int line) {
        return page.lines().get(line).cells().stream().map(cell -> cell.ko()).toList();
    }

    private CaseNumber objected() {
        CaseNumber number = underWay().number();
        move(number, closed(), OFFICER);
        move(number, new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.empty(), ""), DESK);
        return number;
    }

    @Test
    void a_request_stands_in_the_register_with_what_became_of_it_and_without_who_asked() {
        CaseNumber number = objected();
        RegisterPage page = page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK);

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.columns()).hasSameSizeAs(page.lines().getFirst().cells());
        assertThat(cells(page, 0))
                .startsWith(number.value(), "2026-03-09", "정보통신망")
                .contains("하천과", "2026-03-20", "비공개", "2026-03-09", "2");
        assertThat(page.toString())
                .doesNotContain("홍길동")
                .doesNotContain("hong@")
                .doesNotContain("010-0000");
        assertThat(column("select count(*)::text from disclosure.identity_look"))
                .containsExactly("0");
    }

    @Test
    void an_objection_stands_in_its_register_with_the_committee_and_the_decision() {
        mergeCommittee();
        CaseNumber number = objected();
        move(
                number,
                new ObjectionMove.HearCommittee(1, "제3차", LocalDate.of(2026, 3, 9), ObjectionOutcome.REJECTED, ""),
                DESK);
        move(number, new ObjectionMove.DecideObjection(1, ObjectionOutcome.REJECTED, "", "심의 결과"), OFFICER);
        RegisterPage page = page(RegisterKind.OBJECTIONS, Optional.empty(), 10, DESK);

        assertThat(page.columns()).hasSameSizeAs(page.lines().getFirst().cells());
        assertThat(cells(page, 0))
                .startsWith(number.value(), "1", "2026-03-09", "청구인", "공개하여 주십시오", "하천과")
                .contains("비공개", "제3차", "기각");
        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK).toString())
                .contains("기각");
    }

    @Test
    void what_looks_like_personal_data_in_what_was_asked_for_is_masked() {
        room.citizens().ask(asked("900101-1234568 홍 아무개의 민원, 전화 010-1234-5678"));

        assertThat(cells(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK), 0))
                .anySatisfy(cell -> assertThat(cell)
                        .contains("아무개의 민원", "90****")
                        .doesNotContain("1234568")
                        .doesNotContain("5678"));
    }

    @Test
    void whoever_asks_is_masked_in_what_was_asked_for_and_objected() {
        CaseNumber number = room.citizens().ask(asked("홍 길동이 낸 민원의 처리 기록")).number();
        move(number, new IntakeMove.Assign("하천과", ""), DESK);
        move(number, closed(), OFFICER);
        move(number, new ObjectionMove.FileObjection(Channel.POST, "홍길동은 공개를 바랍니다", Optional.empty(), ""), DESK);

        for (RegisterKind kind : RegisterKind.values()) {
            assertThat(cells(page(kind, Optional.empty(), 10, DESK), 0))
                    .anySatisfy(cell -> assertThat(cell).contains("민원의 처리 기록"))
                    .noneSatisfy(cell -> assertThat(cell).contains("길동"));
        }
    }

    @Test
    void a_decision_made_anew_on_the_same_day_stands_in_the_register() {
        CaseNumber number = underWay().number();
        move(number, closed(), OFFICER);
        assertThat(cells(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK), 0)
                        .getLast())
                .isEmpty();
        move(number, new DecisionMove.Ruling(RulingKind.SUIT, true, "취소"), DESK);

        move(number, closed(), OFFICER);

        assertThat(cells(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK), 0)
                        .getLast())
                .isEqualTo(DecisionKind.CLOSED.label().ko());
    }

    @Test
    void a_register_is_walked_to_its_end_in_the_order_of_receipt() {
        for (int n = 0; n < 5; n++) {
            ask();
        }
        objected();
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            RegisterPage page = page(RegisterKind.REQUESTS, after, 2, DESK);
            assertThat(page.total()).isEqualTo(6);
            page.lines().forEach(line -> seen.add(line.place()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).hasSize(6).doesNotHaveDuplicates().isSorted();
        objected();
        RegisterPage first = page(RegisterKind.OBJECTIONS, Optional.empty(), 1, DESK);
        assertThat(page(RegisterKind.OBJECTIONS, first.next(), 1, DESK).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.place())
                        .isNotEqualTo(first.lines().getFirst().place()));
        assertThatThrownBy(() -> page(RegisterKind.OBJECTIONS, Optional.of("' or 1=1"), 1, DESK))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("after"));
    }

    @Test
    void the_desk_has_the_register_of_the_body_an_officer_that_of_the_department_and_nobody_else_one() {
        underWay();
        ask();

        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK).total())
                .isEqualTo(2);
        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, OFFICER).total())
                .isEqualTo(1);
        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, OTHER).total())
                .isZero();
        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, Actor.desk("이", "달빛구"))
                        .total())
                .isZero();
        assertThat(room.registers().page(RegisterKind.REQUESTS, YEAR, Optional.empty(), 10, Actor.requester(BODY)))
                .isEmpty();
    }

    @Test
    void it_is_downloaded_whole_without_a_cell_that_runs_and_not_when_it_is_too_long() throws IOException {
        room.citizens().ask(asked("=cmd|'/C calc'!A0"));
        ask();
        String csv = new String(file(ReportFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF정보공개 처리대장(별지 제4호),한빛시,2026-01-01,2026-12-31,");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains(",'=cmd|").doesNotContain(",=cmd").doesNotContain("홍길동");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file(ReportFormat.XLSX)))) {
            assertThat(book.getFirstSheet().read().getLast().getCellAsString(3))
                    .hasValueSatisfying(text -> assertThat(text).startsWith("은모래천 준설 계획"));
        }

        Jdbi.create(database)
                .useHandle(
                        handle -> handle.execute(
                                "insert into disclosure.case_row (number, version, live, stage, tally, body,"
                                        + " channel, wants, received, due, extended, stopped, overdue, items, updated)"
                                        + " select 'x' || n, 1, true, 'received', 'open', '한빛시', 'online', '', date '2026-05-04',"
                                        + " date '2026-05-20', false, false, false, '{}', now() from generate_series(1, 20000) as n"));
        assertThatThrownBy(() -> file(ReportFormat.CSV))
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.field()).isEqualTo("to"));
    }

    private byte[] file(ReportFormat format) {
        return room.registers()
                .file(RegisterKind.REQUESTS, YEAR, format, Locale.KOREAN, DESK)
                .orElseThrow()
                .content();
    }

    @Test
    void the_day_of_receipt_says_in_which_period_it_stands() {
        now = Instant.parse("2026-12-31T12:00:00Z");
        ask();

        assertThat(page(RegisterKind.REQUESTS, Optional.empty(), 10, DESK).total())
                .isZero();
        assertThat(room.registers()
                        .page(RegisterKind.REQUESTS, FigurePeriod.ofYear(2027), Optional.empty(), 10, DESK)
                        .orElseThrow()
                        .total())
                .isEqualTo(1);
    }
}
