package kr.seogo.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void text_has_the_length_asked_for_and_is_the_same_every_time() {
        byte[] text = KoreanText.of(7, 5000);

        assertThat(text).hasSize(5000).isEqualTo(KoreanText.of(7, 5000)).isNotEqualTo(KoreanText.of(8, 5000));
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("에서는").doesNotContain("\uFFFD");
    }

    @Test
    void the_nth_record_is_the_same_whenever_it_is_asked_for_and_titles_differ() {
        CityRecords records = new CityRecords(3);

        assertThat(records.record(41)).isEqualTo(new CityRecords(3).record(41));
        assertThat(IntStream.range(0, 1000).mapToObj(n -> records.record(n).title()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noise_of_two_seeds_differs_in_every_block() throws IOException {
        Noise.write(folder.resolve("a"), 100_000, 1);
        Noise.write(folder.resolve("b"), 100_000, 2);

        assertThat(folder.resolve("a")).hasSize(100_000);
        assertThat(Files.mismatch(folder.resolve("a"), folder.resolve("b"))).isBetween(0L, 16L);
    }

    @Test
    void a_transfer_has_a_row_for_each_record_and_a_file_for_the_items_that_are_to_have_one() throws IOException {
        TransferFolder transfer = TransferFolder.write(folder, new TransferFolder.Plan(1, 2, 3, 600, 4));

        List<String> rows = Files.readAllLines(transfer.table());
        assertThat(transfer.items()).isEqualTo(6);
        assertThat(rows).hasSize(1 + 1 + 2 + 6).allMatch(row -> row.split(",", -1).length == 15);
        try (Stream<Path> files = Files.walk(transfer.files())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(4).allSatisfy(file -> assertThat(file)
                    .hasSize(600));
        }
    }
}
