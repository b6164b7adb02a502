package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.FeeQuestion.Amount;
import kr.seogo.disclosure.api.Fees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fees by dated tables of each body, with steps, reductions, postage and rounding. */
class FeesTest {

    private static final String TABLES = "body,valid_from,valid_to,kind,source,rounding_won,rounding\n";
    private static final String LINES = "body,valid_from,line,name_ko,name_en,unit_ko,unit_en,base_units,base_won,"
            + "step_units,step_won,reducible\n";
    private static final String REDUCTIONS = "body,valid_from,reduction,name_ko,name_en,percent,evidence\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @BeforeEach
    void write_tables() throws IOException {
        write(
                "tables.csv",
                TABLES,
                "한빛시,2024-01-01,2025-12-31,own,한빛시 조례 제1호,1,down",
                "한빛시,2026-01-01,,own,한빛시 조례 제2호 별표,10,down",
                "달빛구,2026-01-01,,example,예시,1,down");
        write(
                "lines.csv",
                LINES,
                "한빛시,2024-01-01,copy,사본,Copy,장,sheets,1,200,1,30,yes",
                "한빛시,2026-01-01,copy,사본,Copy,장,sheets,1,250,1,50,yes",
                "한빛시,2026-01-01,inspection,열람,Inspection,분,minutes,60,0,30,1000,yes",
                "한빛시,2026-01-01,postage,우편요금,Postage,원,won,0,0,1,1,no");
        write("reductions.csv", REDUCTIONS, "한빛시,2026-01-01,academic,비영리 학술단체,Academic,50,정관");
    }

    private void write(String name, String head, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), "# comment\n" + head + String.join("\n", lines) + "\n");
    }

    private Fees fees() {
        return FeeTables.open(Optional.of(folder));
    }

    private static FeeQuestion ask(String body, String day, String reduction, Amount... amounts) {
        return new FeeQuestion(
                body,
                LocalDate.parse(day),
                List.of(amounts),
                Optional.of(reduction).filter(text -> !text.isEmpty()),
                reduction.isEmpty() ? "" : "정관 사본");
    }

    private FeeQuote quoted(FeeQuestion question) {
        Fees.Answer answer = fees().quote(question);
        assertThat(answer).isInstanceOf(Fees.Answer.Quoted.class);
        return ((Fees.Answer.Quoted) answer).quote();
    }

    @Test
    void the_first_unit_and_begun_steps_are_reckoned_by_the_table_of_the_day() {
        assertThat(quoted(ask("한빛시", "2026-03-09", "", new Amount("copy", 30))).total())
                .isEqualTo(1_700);
        assertThat(quoted(ask("한빛시", "2025-12-31", "", new Amount("copy", 30))).total())
                .isEqualTo(1_070);
        assertThat(quoted(ask("한빛시", "2026-03-09", "", new Amount("inspection", 60)))
                        .total())
                .isZero();
        assertThat(quoted(ask("한빛시", "2026-03-09", "", new Amount("inspection", 61)))
                        .total())
                .isEqualTo(1_000);
        assertThat(quoted(ask("한빛시", "2026-03-09", "", new Amount("copy", 0))).total())
                .isZero();
    }

    @Test
    void a_reduction_takes_off_fees_and_never_postage_and_rounding_comes_last() {
        FeeQuote quote =
                quoted(ask("한빛시", "2026-03-09", "academic", new Amount("copy", 2), new Amount("postage", 2_435)));

        assertThat(quote.lines()).extracting(FeeQuote.Line::won).containsExactly(300L, 2_435L);
        assertThat(quote.reduction().orElseThrow().won()).isEqualTo(150);
        assertThat(quote.rounding()).isEqualTo(-5);
        assertThat(quote.total()).isEqualTo(2_580);
        assertThat(quote.basis())
                .isEqualTo("사본 2장 300원 + 우편요금 2,435원 2,435원, 비영리 학술단체 50% 감면 -150원 (소명: 정관 사본), 단수처리 -5원"
                        + " = 2,580원. 근거: 한빛시 조례 제2호 별표");
    }

    @Test
    void a_reduction_without_evidence_is_refused() {
        assertThatThrownBy(() ->
                        new FeeQuestion("한빛시", LocalDate.parse("2026-03-09"), List.of(), Optional.of("academic"), " "))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("소명자료");
    }

    @Test
    void a_body_without_a_table_of_its_own_gets_no_figure() {
        assertThat(fees().quote(ask("별빛군", "2026-03-09", "", new Amount("copy", 1))))
                .isInstanceOf(Fees.Answer.NoTable.class);
        assertThat(fees().quote(ask("한빛시", "2023-12-31", "", new Amount("copy", 1))))
                .isInstanceOf(Fees.Answer.NoTable.class);
        assertThat(fees().quote(ask("달빛구", "2026-03-09", "", new Amount("copy", 1))))
                .isInstanceOf(Fees.Answer.NoTable.class);
        assertThat(FeeTables.open(Optional.empty()).quote(ask("예시 기관", "2026-03-09", "", new Amount("copy-a4", 1))))
                .isInstanceOf(Fees.Answer.NoTable.class);
    }

    @Test
    void a_line_or_number_the_table_does_not_have_is_refused() {
        assertThatThrownBy(() -> fees().quote(ask("한빛시", "2026-03-09", "", new Amount("film", 1))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("copy, inspection, postage");
        assertThatThrownBy(() -> new Amount("copy", -1)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> new Amount("copy", Long.MAX_VALUE)).isInstanceOf(BadInputException.class);
    }

    @Test
    void two_tables_of_a_body_on_a_day_a_line_without_a_table_and_a_wrong_number_stop_the_start() throws IOException {
        write("tables.csv", TABLES, "한빛시,2026-01-01,,own,가,1,down", "한빛시,2027-01-01,,own,나,1,down");
        assertThatThrownBy(this::fees).hasMessageContaining("tables.csv, entry 2, valid_from");

        write_tables();
        write("lines.csv", LINES, "한빛시,2026-02-01,copy,사본,Copy,장,sheets,1,250,1,50,yes");
        assertThatThrownBy(this::fees).hasMessageContaining("lines.csv, entry 1, body, valid_from");

        write("lines.csv", LINES, "한빛시,2026-01-01,copy,사본,Copy,장,sheets,1,-250,1,50,yes");
        assertThatThrownBy(this::fees).hasMessageContaining("base_won: expected a whole number from 0");
    }
}
