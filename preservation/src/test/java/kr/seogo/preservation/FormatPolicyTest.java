package kr.seogo.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kr.seogo.preservation.FormatRule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String HEADING = "pattern,decision,action,reason_ko,reason_en,open,source,valid_from\n";

    private static final String REST = "*,at-risk,ask,모름,Unknown,no,,2020-01-01\n";

    @Test
    void the_policy_that_comes_with_it_says_what_is_to_be_done_about_what_agencies_send() {
        FormatPolicy policy = FormatPolicy.shipped();
        assertThat(policy.of("fmt/477", TODAY).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(policy.of("x-local/hwpx", TODAY).open()).isTrue();
        assertThat(policy.of("fmt/1084", TODAY).decision()).isEqualTo(Decision.CONVERT);
        assertThat(policy.of("fmt/1084", TODAY).open()).isFalse();
        assertThat(policy.of("fmt/899", TODAY).decision()).isEqualTo(Decision.REFUSE);
        assertThat(policy.of("", TODAY).patterns()).containsExactly(FormatPolicy.UNKNOWN);
        assertThat(policy.of("fmt/999999", TODAY).patterns()).containsExactly("*");
        assertThat(policy.of("x-fmt/111", TODAY).judged())
                .as("nobody can say that text is wrong")
                .isFalse();
        assertThat(policy.of("fmt/95", TODAY).judged()).isTrue();
        assertThat(policy.of("", TODAY).judged())
                .as("what was cut off is often of no known format")
                .isTrue();
    }

    @Test
    void the_first_line_that_names_a_format_and_holds_on_the_day_decides(@TempDir Path folder) throws IOException {
        FormatPolicy policy = FormatPolicy.read(file(
                folder,
                HEADING
                        + "fmt/40,refuse,ask,앞으로,From now on,no,,2027-01-01\n"
                        + "fmt/40;x-fmt/*,convert,pdf-a,지금,For now,no,,2020-01-01\n"
                        + REST));
        assertThat(policy.of("fmt/40", TODAY).decision()).isEqualTo(Decision.CONVERT);
        assertThat(policy.of("fmt/40", LocalDate.of(2027, 1, 1)).decision()).isEqualTo(Decision.REFUSE);
        assertThat(policy.of("x-fmt/111", TODAY).decision()).isEqualTo(Decision.CONVERT);
        assertThat(policy.of("fmt/4", TODAY).decision()).isEqualTo(Decision.AT_RISK);
        assertThat(policy.of("fmt/4", TODAY).judged())
                .as("as long as its file does not say otherwise")
                .isTrue();
    }

    @Test
    void a_wrong_line_is_named_with_what_was_expected(@TempDir Path folder) throws IOException {
        refused(folder, HEADING + "pdf,accepted,keep,a,b,yes,,2020-01-01\n" + REST, "line 1: pattern is 'pdf'");
        refused(folder, HEADING + REST + "fmt/1,maybe,keep,a,b,yes,,2020-01-01\n", "line 2: decision is 'maybe'");
        refused(folder, HEADING + "fmt/1,accepted,keep,,b,yes,,2020-01-01\n" + REST, "line 1: reason_ko is empty");
        refused(folder, HEADING + "fmt/1,accepted,keep,a,b,perhaps,,2020-01-01\n" + REST, "line 1: open is 'perhaps'");
        refused(folder, HEADING + "fmt/1,accepted,keep,a,b,yes,,soon\n" + REST, "line 1: ");
        refused(
                folder,
                HEADING.strip() + ",judge\nfmt/1,accepted,keep,a,b,yes,,2020-01-01,maybe\n",
                "line 1: judge is 'maybe'");
        refused(
                folder,
                HEADING + "fmt/1,accepted,keep,a,b,yes,,2020-01-01\n",
                "the last line must be for all other formats");
        refused(folder, "puid,decision\nfmt/1,accepted\n", "line 1: ");
        refused(folder, "", "the last line must be for all other formats");
    }

    private static void refused(Path folder, String text, String sentence) throws IOException {
        Path file = file(folder, text);
        assertThatThrownBy(() -> FormatPolicy.read(file))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(sentence);
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("policy.csv"), text);
    }
}
