package kr.seogo.disclosure.internal.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFileTest {
    private static final String HEADING = "rule,name_ko,name_en,starts_ko,starts_en,clock,length,extension,outer,opens,"
            + "article_ko,article_en,valid_from,valid_to\n";
    private static final String LINE =
            "decision,결정,Decision,받은 날,received,working-days,P10D,P10D,,,제11조,Act 11,2013-01-01,\n";

    @ParameterizedTest
    @CsvSource({
        "decision, decisoin, rule",
        "working-days, workdays, clock",
        "P10D, 10, length",
        "P10D, P1Y2M, length",
        "P10D, P0D, length",
        "2013-01-01, 2013-13-01, valid_from",
        "Act 11, '', article_en",
        "'2013-01-01,', '2013-01-01,2012-01-01', valid_to"
    })
    void a_wrong_value_is_named_with_file_entry_and_column(String right, String wrong, String column) {
        String text = HEADING + LINE.replaceFirst(right, wrong);

        assertThatThrownBy(() -> LegalPeriods.of(read(text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/periods.csv, entry 1, " + column + ": expected");
    }

    @Test
    void a_line_of_another_width_is_refused() {
        assertThatThrownBy(() -> read(HEADING + LINE.replace("결정,", "결정,하나 더,")))
                .hasMessageContaining("expected 14 values, found 15 values");
    }

    @Test
    void two_lines_of_a_rule_never_hold_on_one_day() {
        assertThatThrownBy(() -> LegalPeriods.of(read(HEADING + LINE + LINE)))
                .hasMessageContaining("two lines of decision hold from 2013-01-01");
    }

    @Test
    void every_rule_has_a_line() {
        assertThatThrownBy(() -> LegalPeriods.of(read(HEADING + LINE)))
                .hasMessageContaining("has no line for the rule objection-decision");
    }

    @Test
    void a_file_without_lines_is_refused() {
        assertThatThrownBy(() -> read(HEADING)).hasMessageContaining("law/periods.csv has no line");
    }

    private static List<LawLine> read(String text) {
        try {
            return LawFile.read("periods.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
