package kr.seogo.preservation.internal.droid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.FormatMatch.Method;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.SignaturesException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroidFormatIdentifierTest {

    private static DroidIdentifier droid;

    @BeforeAll
    static void load() {
        droid = DroidIdentifier.bundled();
    }

    @Test
    void an_hwpx_is_told_from_a_zip_with_name_and_media_type(@TempDir Path folder) throws IOException {
        Path file = zip(folder.resolve("a.hwpx"), "mimetype", "application/hwp+zip".getBytes(UTF_8));

        Identification found = droid.identify(file, "a.hwpx");

        assertThat(found.matches())
                .containsExactly(new FormatMatch(
                        "x-local/hwpx",
                        "Hangul Word Processor XML (HWPX)",
                        "",
                        "application/hwp+zip",
                        Method.CONTAINER));
        assertThat(found.mismatch()).isFalse();
    }

    @Test
    void an_extension_of_another_format_is_a_mismatch(@TempDir Path folder) throws IOException {
        Path file = zip(folder.resolve("a"), "mimetype", "application/hwp+zip".getBytes(UTF_8));

        assertThat(droid.identify(file, "문서.pdf").mismatch()).isTrue();
    }

    @Test
    void plain_text_is_known_by_its_extension_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "회의록");

        assertThat(droid.identify(file, "회의록.txt").matches())
                .extracting(FormatMatch::puid, FormatMatch::method)
                .containsExactly(tuple("x-fmt/111", Method.EXTENSION));
        assertThat(droid.identify(file, "회의록")).isEqualTo(new Identification(List.of(), false));
    }

    @Test
    void an_empty_file_and_an_empty_entry_are_answered(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path zip = zip(folder.resolve("empty.zip"), "mimetype", new byte[0]);

        assertThat(droid.identify(empty, "empty.txt").matches())
                .extracting(FormatMatch::puid)
                .containsExactly("x-fmt/111");
        assertThat(droid.identify(zip, "empty.zip").matches())
                .extracting(FormatMatch::puid)
                .containsExactly("x-fmt/263");
    }

    @Test
    void an_entry_without_end_is_read_no_further_than_its_bound() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };

        try (EntryRequest entry = new EntryRequest()) {
            entry.open(endless);

            assertThat(entry.size()).isEqualTo(EntryRequest.MOST_BYTES);
        }
    }

    @Test
    void a_zip_bomb_is_a_zip(@TempDir Path folder) throws IOException {
        Path bomb = zip(folder.resolve("bomb.zip"), "mimetype", new byte[64 * 1024 * 1024]);

        assertThat(droid.identify(bomb, "bomb.zip").matches())
                .extracting(FormatMatch::puid)
                .containsExactly("x-fmt/263");
    }

    @Test
    void what_takes_too_long_is_given_up() {
        BoundedContainers bounded = new BoundedContainers(Duration.ofMillis(20));
        CountDownLatch never = new CountDownLatch(1);

        assertThat(bounded.within("slow", () -> {
                    never.await();
                    return "done";
                }))
                .isEmpty();
        assertThat(bounded.within("deep", () -> deep(0))).isEmpty();
        assertThat(new BoundedContainers(Duration.ofSeconds(20)).within("quick", () -> "done"))
                .contains("done");
    }

    @Test
    void many_threads_share_one_instance(@TempDir Path folder) throws Exception {
        Path hwpx = zip(folder.resolve("a.hwpx"), "mimetype", "application/hwp+zip".getBytes(UTF_8));
        Path text = Files.writeString(folder.resolve("a.txt"), "text");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(
                            () -> droid.identify(i % 2 == 0 ? hwpx : text, i % 2 == 0 ? "a.hwpx" : "a.txt")
                                    .matches()
                                    .getFirst()
                                    .puid()
                                    .equals(i % 2 == 0 ? "x-local/hwpx" : "x-fmt/111")))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    @Test
    void a_file_that_is_not_there_is_an_error(@TempDir Path folder) {
        assertThatThrownBy(() -> droid.identify(folder.resolve("no"), "no.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no");
    }

    @Test
    void files_that_are_no_signatures_are_refused(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.xml"), "<other/>");

        assertThatThrownBy(() -> DroidIdentifier.load(other, other))
                .isInstanceOf(SignaturesException.class)
                .hasMessageContaining("other.xml is no binary signature file");
        assertThatThrownBy(() -> DroidIdentifier.load(folder.resolve("absent"), other))
                .isInstanceOf(SignaturesException.class);
    }

    private static int deep(int depth) {
        return depth < 0 ? 0 : deep(depth + 1) + 1;
    }

    private static Path zip(Path file, String entry, byte[] bytes) throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                ZipOutputStream out = new ZipOutputStream(raw)) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(bytes);
        }
        return file;
    }
}
