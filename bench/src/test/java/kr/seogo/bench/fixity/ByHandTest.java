package kr.seogo.bench.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByHandTest {

    @Test
    void reads_every_byte_of_files_of_any_length_with_and_without_the_cache(@TempDir Path folder) throws Exception {
        boolean direct = ByHand.canBeDirect(folder);
        for (int length : List.of(0, 1, 4095, 4096, 4097, 256 * 1024, 256 * 1024 + 1, 600_000)) {
            byte[] bytes = new byte[length];
            new java.util.SplittableRandom(length).nextBytes(bytes);
            Path file = Files.write(folder.resolve("file-" + length), bytes);
            byte[] expected = DigestAlgorithm.SHA512.newDigest().digest(bytes);

            assertThat(new ByHand(DigestAlgorithm.SHA512, Optional.empty(), false).digest(file))
                    .isEqualTo(expected);
            assertThat(new ByHand(DigestAlgorithm.SHA512, Optional.empty(), direct).digest(file))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_file_that_is_not_there_is_no_measurement(@TempDir Path folder) {
        ByHand loop = new ByHand(DigestAlgorithm.SHA256, Optional.empty(), false);

        assertThatThrownBy(() -> loop.digest(List.of(folder.resolve("gone")), 2))
                .isInstanceOf(NoSuchFileException.class);
    }
}
