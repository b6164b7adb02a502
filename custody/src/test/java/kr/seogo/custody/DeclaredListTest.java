package kr.seogo.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.DeclaredList;
import kr.seogo.custody.api.DeclaredList.Read;
import kr.seogo.preservation.Sha512;
import org.junit.jupiter.api.Test;

class DeclaredListTest {

    private static final String HEX = "0f".repeat(64);

    private static Read read(String csv) {
        return DeclaredList.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_paths_as_they_are_written_with_or_without_a_mark_at_the_beginning() {
        String csv = "path,bytes,sha512\r\n\"회의록, 1차.hwp\",0," + HEX + "\r\n나/b.txt,12," + HEX.toUpperCase(Locale.ROOT)
                + "\r\n";
        Read.Files files = new Read.Files(List.of(
                new DeclaredFile("회의록, 1차.hwp", 0, new Sha512(HEX)), new DeclaredFile("나/b.txt", 12, new Sha512(HEX))));
        assertThat(read(csv)).isEqualTo(files);
        assertThat(read("\uFEFF" + csv)).isEqualTo(files);
        assertThat(read("path,bytes,sha512\n")).isEqualTo(new Read.Files(List.of()));
    }

    @Test
    void tells_the_first_that_is_wrong_by_row_and_column() {
        String good = "path,bytes,sha512\na,1," + HEX + "\n";
        assertThat(read("")).isEqualTo(new Read.Wrong(1, "path,bytes,sha512", ""));
        assertThat(read("a,1," + HEX)).isInstanceOf(Read.Wrong.class);
        assertThat(read(good + "b,1\n")).isEqualTo(new Read.Wrong(3, "path,bytes,sha512", "b,1"));
        assertThat(read(good + ",1," + HEX)).isEqualTo(new Read.Wrong(3, "path", ""));
        assertThat(read(good + "b,-1," + HEX)).isEqualTo(new Read.Wrong(3, "bytes", "-1"));
        assertThat(read(good + "b,1,abc")).isEqualTo(new Read.Wrong(3, "sha512", "abc"));
        assertThat(read(good + "\"b,1," + HEX)).isEqualTo(new Read.Wrong(0, "", ""));
        assertThat(DeclaredList.read(new byte[] {'p', (byte) 0xff})).isEqualTo(new Read.Wrong(0, "", ""));
    }

    @Test
    void holds_no_row_that_has_more_fields_than_the_heading() {
        String good = "path,bytes,sha512\na,1," + HEX + "\n";
        assertThat(read(good + ",".repeat(30_000_000))).isEqualTo(new Read.Wrong(3, "path,bytes,sha512", ""));
        assertThat(read(good + ",\"\n\"".repeat(5_000_000))).isEqualTo(new Read.Wrong(3, "path,bytes,sha512", ""));
        assertThat(read(good + "\r\n\"b,,,,c\",1," + HEX + "\n\n")).isInstanceOf(Read.Files.class);
    }
}
