package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestEngine;
import kr.seogo.bagit.digest.FileDigests;
import kr.seogo.bagit.digest.ManyStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files, so that lanes are used where the machine has them: what comes out is the same with and without. */
class LanesInUseTest {

    private static final int FILES = 150;

    @Test
    void many_files_have_the_digests_they_have_one_by_one(@TempDir Path temp) throws Exception {
        Set<DigestAlgorithm> algorithms = EnumSet.of(DigestAlgorithm.SHA512, DigestAlgorithm.SHA256);
        DigestEngine engine = DigestEngine.of(algorithms);
        List<Path> files = IntStream.range(0, FILES)
                .mapToObj(i -> temp.resolve("file-" + i))
                .toList();
        for (int i = 0; i < FILES; i++) {
            Files.write(files.get(i), bytes(i));
        }

        Map<Path, FileDigests> before = engine.digestAll(files, 2);
        ManyStreams settled = ManyStreams.settle();
        Map<Path, FileDigests> after = engine.digestAll(files, 2);

        assertThat(settled.why()).isNotEmpty();
        for (Path file : files) {
            FileDigests alone = engine.digest(file);
            assertThat(before).containsEntry(file, alone);
            assertThat(after).containsEntry(file, alone);
        }
    }

    @Test
    void a_bag_is_found_wrong_where_it_is_wrong(@TempDir Path temp) throws Exception {
        ManyStreams settled = ManyStreams.settle();
        Path bag = temp.resolve("bag");
        Iterable<PayloadItem> items = () -> IntStream.range(0, FILES)
                .mapToObj(i -> new PayloadItem(
                        BagPath.payload("file-" + i), bytes(i).length, () -> new ByteArrayInputStream(bytes(i))))
                .iterator();
        assertThat(BagWriter.builder(bag).payload(items).write()).isInstanceOf(WriteOutcome.Written.class);
        assertThat(BagVerifier.builder().build().verify(BagSource.folder(bag)).valid())
                .as(settled.why())
                .isTrue();

        byte[] torn = bytes(77);
        torn[torn.length / 2] ^= 1;
        Files.write(bag.resolve("data/file-77"), torn);
        BagReport report = BagVerifier.builder().build().verify(BagSource.folder(bag));
        assertThat(report.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.DIGEST_MISMATCH);
            assertThat(finding.toString()).contains("file-77");
        });
    }

    private static byte[] bytes(int i) {
        byte[] bytes = new byte[1 + i * 997];
        new Random(i).nextBytes(bytes);
        return bytes;
    }
}
