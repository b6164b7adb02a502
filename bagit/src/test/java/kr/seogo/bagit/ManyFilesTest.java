package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory and order of growth, without a clock. */
class ManyFilesTest {

    private static final int LINES = 300_000;

    /** 300,000 SHA-512 lines are a file of 50 MB, in 80 MB of heap with everything else: 1,000,000 take 200 MB. */
    @Test
    void checks_a_manifest_of_hundreds_of_thousands_of_lines_in_little_memory(@TempDir Path temp) throws Exception {
        BagFixture bag = BagFixture.valid(temp.resolve("bag"));
        try (BufferedWriter manifest = Files.newBufferedWriter(bag.folder.resolve("manifest-sha512.txt"))) {
            manifest.write(bag.line(BagFixture.HELLO) + bag.line(BagFixture.HANGUL));
            for (int i = 0; i < LINES; i++) {
                manifest.write("0".repeat(128) + "  data/기록물철/문서-%07d.hwp%n".formatted(i));
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Shell.Result result = Shell.run(
                temp,
                "'" + java + "' -Xmx80m -cp '" + System.getProperty("java.class.path") + "' "
                        + ManyFilesChild.class.getName() + " bag");

        assertThat(result.output()).contains("missing " + LINES);
    }

    @Test
    void counts_every_file_of_a_large_folder_and_tells_progress(@TempDir Path temp) throws IOException {
        BagFixture bag = BagFixture.valid(temp.resolve("bag"));
        bag.write("bag-info.txt", "");
        StringBuilder lines = new StringBuilder(bag.read("manifest-sha512.txt"));
        for (int i = 0; i < 3000; i++) {
            String path = "data/many/" + i;
            lines.append(bag.write(path, "file " + i).line(path));
        }
        bag.write("manifest-sha512.txt", lines.toString());
        ConcurrentSkipListSet<Long> last = new ConcurrentSkipListSet<>();

        BagReport report =
                BagVerifier.standard().verify(BagSource.folder(bag.folder), progress -> last.add(progress.files()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.payload().count()).isEqualTo(3002);
        assertThat(last.last()).isEqualTo(3005);
    }
}
