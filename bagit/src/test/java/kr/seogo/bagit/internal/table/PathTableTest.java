package kr.seogo.bagit.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathTableTest {

    @Test
    void numbers_each_path_once_and_sorts_by_unsigned_bytes() {
        PathTable table = new PathTable();
        int hangul = table.intern(bytes("data/가"));
        int ascii = table.intern(bytes("data/z"));
        int parent = table.intern(bytes("data"));

        assertThat(table.intern(bytes("data/가"))).isEqualTo(hangul);
        assertThat(table.find(bytes("none"))).isEqualTo(-1);
        assertThat(table.text(hangul)).isEqualTo("data/가");
        assertThat(table.sorted(new int[] {hangul, ascii, parent})).containsExactly(parent, ascii, hangul);
    }

    @Test
    void finds_paths_that_differ_in_their_last_digits_at_once() {
        for (int count : new int[] {20_000, 40_000, 300_000}) {
            PathTable table = new PathTable();
            IntStream.range(0, count).forEach(i -> table.intern(bytes("data/one-folder/file-%07d.txt".formatted(i))));

            assertThat(table.size()).isEqualTo(count);
            assertThat(table.longestRun()).as("%d paths in one folder", count).isLessThan(100);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
