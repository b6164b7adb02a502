package kr.seogo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.app.work.Json;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path work;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Row row = Row.of("eggs", 12, "a minute").against(10);

    @Test
    void prints_one_document_with_rows_and_nothing_else() throws IOException {
        assertThat(run("eggs", "--json")).isZero();

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(Json.mapper()
                        .readTree(out.toString())
                        .path("rows")
                        .get(0)
                        .path("ratio")
                        .asDouble())
                .isEqualTo(1.2);
    }

    @Test
    void ends_with_1_when_a_figure_is_not_as_wanted() {
        row = row.wanted(Limit.ratioAtLeast(2), true);

        assertThat(run("eggs")).isEqualTo(1);
        assertThat(out.toString()).contains("ratio ≥ 2.00").contains("NO");
    }

    @Test
    void does_not_judge_a_run_smaller_than_the_limit_is_for() {
        row = row.wanted(Limit.ratioAtLeast(2), false);

        assertThat(run("eggs", "--scale", "0.02")).isZero();
        assertThat(out.toString()).contains("not judged");
    }

    @Test
    void refuses_a_benchmark_that_is_none_and_names_those_there_are() {
        assertThat(run("bacon")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no benchmark bacon; expected one of eggs");
    }

    @Test
    void refuses_a_scale_above_1() {
        assertThat(run("eggs", "--scale", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("found: 2.0");
    }

    @Test
    void says_in_a_sentence_what_is_missing_and_ends_with_3() {
        Benchmark broken = new Eggs() {
            @Override
            public List<Row> run(Setting setting) {
                throw new BenchException("openssl is missing");
            }
        };

        assertThat(run(broken, "eggs")).isEqualTo(3);
        assertThat(err.toString()).isEqualToIgnoringNewLines("seogo: openssl is missing");
    }

    @Test
    void removes_what_it_wrote_whether_it_ends_well_or_not() throws IOException {
        run("eggs");

        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void says_when_there_is_not_enough_room() {
        Benchmark greedy = new Eggs() {
            @Override
            public long diskNeeded(Setting setting) {
                return Long.MAX_VALUE;
            }
        };

        assertThat(run(greedy, "eggs")).isEqualTo(3);
        assertThat(err.toString()).contains("Name another folder with --work");
    }

    private int run(String... args) {
        return run(new Eggs(), args);
    }

    private int run(Benchmark benchmark, String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--work", work.toString()));
        return BenchMain.run(
                List.of(benchmark), all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** A benchmark whose figure is known, and that leaves a file behind. */
    private class Eggs implements Benchmark {
        @Override
        public String name() {
            return "eggs";
        }

        @Override
        public long diskNeeded(Setting setting) {
            return 1;
        }

        @Override
        public List<Row> run(Setting setting) throws IOException {
            Files.writeString(
                    Files.createDirectory(setting.folder().resolve("shells")).resolve("one"), "1");
            return List.of(row);
        }
    }
}
