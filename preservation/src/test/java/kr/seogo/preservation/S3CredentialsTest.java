package kr.seogo.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3CredentialsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String text, String mode) throws IOException {
        Path file = Files.writeString(folder.resolve("credential"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void a_file_of_one_line_that_only_its_owner_reads_is_taken() throws IOException {
        assertThat(S3Credentials.read(file("AKIA12:se:cr/et+\n", "rw-------")))
                .isEqualTo(new S3Credentials("AKIA12", "se:cr/et+"));
    }

    @Test
    void a_file_that_others_may_read_is_refused_without_telling_what_is_in_it() throws IOException {
        Path open = file("AKIA12:secret", "rw-r-----");

        assertThatThrownBy(() -> S3Credentials.read(open))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("0600")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_file_of_another_form_or_none_is_refused() throws IOException {
        Path odd = file("just-one-word", "rw-------");

        assertThatThrownBy(() -> S3Credentials.read(odd))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("ACCESS-KEY:SECRET-KEY");
        assertThatThrownBy(() -> S3Credentials.read(folder.resolve("absent"))).isInstanceOf(StoreException.class);
    }

    @Test
    void the_environment_gives_both_parts_or_none() {
        assertThat(S3Credentials.from(Map.of("AWS_ACCESS_KEY_ID", "a", "AWS_SECRET_ACCESS_KEY", "b")))
                .contains(new S3Credentials("a", "b"));
        assertThat(S3Credentials.from(Map.of("AWS_ACCESS_KEY_ID", "a"))).isEmpty();
        assertThat(new S3Credentials("a", "hidden").toString()).doesNotContain("hidden");
    }
}
