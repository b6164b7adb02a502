package kr.seogo.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {

    private static final Machine MACHINE = new Machine("Abacus", 2, 24, "Linux amd64", "JVM 25");
    private static final Row MET = Row.of("digits", 900, "MB/s").against(1000).wanted(Limit.ratioAtLeast(0.75), true);
    private static final Row MISSED = Row.of("files", 12.345, "files/s").wanted(Limit.oursAtLeast(250), true);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void a_figure_is_met_by_the_column_its_bound_is_for() {
        assertThat(MET.met()).contains(true);
        assertThat(MISSED.met()).contains(false);
        assertThat(Row.of("alone", 1, "s").met()).isEmpty();
        assertThat(Row.of("twice", 3, "s")
                        .against(1)
                        .wanted(Limit.ratioAtMost(2.2), true)
                        .met())
                .contains(false);
    }

    @Test
    void a_terminal_sees_columns_that_stand_below_each_other() {
        List<String> lines = Tables.terminal(result(MET, MISSED)).lines().toList();

        assertThat(lines)
                .containsExactly(
                        "name    ours  peer   unit     ratio  wanted        met  note",
                        "digits  900   1,000  MB/s     0.90   ratio ≥ 0.75  yes",
                        "files   12.3         files/s         ≥ 250         NO");
    }

    @Test
    void a_bar_in_a_note_does_not_break_the_markdown_table() {
        assertThat(Tables.markdown(result(MET.note("a|b")))).endsWith("| yes | a\\|b |\n");
    }

    @Test
    void the_book_gets_new_figures_in_the_old_one_s_place_and_keeps_the_rest() throws IOException {
        Path file = folder.resolve("measurements.md");
        Files.writeString(file, "before\n<!-- bench:verify -->\nold\n<!-- /bench:verify -->\nafter\n");

        new MeasurementsBook(file).write(result(MET));
        new MeasurementsBook(file).write(result(MISSED));

        assertThat(file)
                .content()
                .startsWith("before\n<!-- bench:verify -->\n2026-11-21T00:00:00Z, full size. Abacus, 2 cores")
                .endsWith("<!-- /bench:verify -->\nafter\n")
                .contains("| files |")
                .doesNotContain("old", "| digits |");
    }

    @Test
    void a_book_without_a_place_for_the_figures_is_left_alone() throws IOException {
        Path file = folder.resolve("measurements.md");
        Files.writeString(file, "nothing here");

        assertThatIllegalStateException()
                .isThrownBy(() -> new MeasurementsBook(file).write(result(MET)))
                .withMessageContaining("has no place for verify");
        assertThat(file).content().isEqualTo("nothing here");
    }

    private static Result result(Row... rows) {
        return Result.of("verify", Instant.parse("2026-11-21T00:00:00Z"), 1, MACHINE, List.of(rows));
    }
}
