package kr.seogo.bagit.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Security;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestEngineTest {

    @Test
    void knows_every_digest_of_the_jdk_by_its_bag_name() throws Exception {
        Set<String> known = Set.copyOf(Stream.of(DigestAlgorithm.values())
                .map(DigestAlgorithm::jdkName)
                .toList());
        assertThat(known).containsExactlyInAnyOrderElementsOf(Security.getAlgorithms("MessageDigest"));

        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            assertThat(DigestAlgorithm.ofBagName(algorithm.jdkName())).contains(algorithm);
            assertThat(MessageDigest.getInstance(algorithm.jdkName()).getDigestLength())
                    .isEqualTo(algorithm.bytes());
        }
        assertThat(DigestAlgorithm.ofBagName("crc32")).isEmpty();
    }

    @Test
    void takes_digests_in_either_case_and_nothing_that_is_none() {
        Digest digest = new Digest(DigestAlgorithm.MD5, "B1946AC92492D2347C6235B4D2611184");

        assertThat(digest).isEqualTo(new Digest(DigestAlgorithm.MD5, "b1946ac92492d2347c6235b4d2611184"));
        assertThat(Digest.of(DigestAlgorithm.MD5, digest.bytes())).isEqualTo(digest);
        assertThatThrownBy(() -> new Digest(DigestAlgorithm.MD5, "b1946a"))
                .hasMessageContaining("32 hex digits, not 6");
        assertThatThrownBy(() -> new Digest(DigestAlgorithm.MD5, "g1946ac92492d2347c6235b4d2611184"))
                .hasMessageContaining("not a hex digit at 0");
    }

    @Test
    void computes_all_digests_in_one_read_as_the_jdk_does_one_by_one(@TempDir Path temp) throws Exception {
        byte[] bytes = new byte[3 * DigestSet.BUFFER_BYTES + 17];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(temp.resolve("file"), bytes);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        DigestEngine engine = DigestEngine.of(EnumSet.allOf(DigestAlgorithm.class));

        FileDigests ofFile = engine.digest(file);
        FileDigests ofCopy = engine.copy(new ByteArrayInputStream(bytes), copy);

        assertThat(ofFile).isEqualTo(ofCopy).isEqualTo(engine.digest(new ByteArrayInputStream(bytes)));
        assertThat(copy.toByteArray()).isEqualTo(bytes);
        assertThat(ofFile.size()).isEqualTo(bytes.length);
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            byte[] expected = MessageDigest.getInstance(algorithm.jdkName()).digest(bytes);
            assertThat(ofFile.get(algorithm).bytes()).isEqualTo(expected);
        }
    }

    @Test
    void digests_many_files_at_once(@TempDir Path temp) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            files.add(Files.writeString(temp.resolve("f" + i), "content " + i));
        }
        DigestEngine engine = DigestEngine.of(Set.of(DigestAlgorithm.SHA512));

        Map<Path, FileDigests> found = engine.digestAll(files, 4);

        assertThat(found).hasSize(100);
        assertThat(found.get(files.get(42))).isEqualTo(engine.digest(files.get(42)));
    }

    @Test
    void follows_no_link_and_tells_the_first_failure(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);
        DigestEngine engine = DigestEngine.of(Set.of(DigestAlgorithm.SHA256));

        assertThatThrownBy(() -> engine.digest(link)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> engine.digestAll(List.of(file, link), 2)).isInstanceOf(IOException.class);
    }
}
