package kr.seogo.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureFolderTest {

    private static Path newer(String file) {
        return SharedSuites.find("pronom/" + file);
    }

    @Test
    void a_newer_pair_is_kept_by_its_digest_and_put_in_use(@TempDir Path folder) {
        SignatureFolder signatures = new SignatureFolder(folder.resolve("formats"));
        assertThat(signatures.inUse()).isEmpty();

        SignatureFolder.Kept kept =
                signatures.keep(newer("DROID_SignatureFile_V122.xml"), newer("container-signature-20260119.xml"));
        assertThat(signatures.inUse()).as("kept is not yet in use").isEmpty();
        signatures.use(kept);

        SignatureFolder.Kept used =
                new SignatureFolder(folder.resolve("formats")).inUse().orElseThrow();
        assertThat(used).isEqualTo(kept);
        assertThat(used.version()).isEqualTo("V122, container 20260119");
        assertThat(used.binary()).hasSameBinaryContentAs(newer("DROID_SignatureFile_V122.xml"));
        assertThat(folder.resolve("formats")).isDirectoryNotContaining(file -> file.endsWith(".part"));
        try (DroidIdentifier droid = DroidIdentifier.load(used.binary(), used.container())) {
            assertThat(droid.nameOf("fmt/1755")).isEqualTo("OpenDocument Spreadsheet 1.3");
            assertThat(droid.nameOf("fmt/999999")).isEmpty();
            assertThat(droid.nameOf("")).isEmpty();
        }
    }

    @Test
    void what_is_no_pair_is_not_kept_and_the_pair_in_use_stays(@TempDir Path folder) throws IOException {
        SignatureFolder signatures = new SignatureFolder(folder.resolve("formats"));
        Path container = newer("container-signature-20260119.xml");
        Path text = Files.writeString(folder.resolve("text.xml"), "no signatures");
        Path hollow =
                Files.writeString(folder.resolve("hollow.xml"), "<FFSignatureFile Version=\"130\"></FFSignatureFile>");

        assertThatThrownBy(() -> signatures.keep(text, container)).isInstanceOf(SignaturesException.class);
        assertThatThrownBy(() -> signatures.keep(hollow, container)).isInstanceOf(SignaturesException.class);
        assertThatThrownBy(() -> signatures.keep(folder.resolve("none.xml"), container))
                .isInstanceOf(SignaturesException.class)
                .hasMessageContaining("none.xml");

        assertThat(folder.resolve("formats")).doesNotExist();
    }

    @Test
    void files_that_were_changed_where_they_are_kept_are_not_used(@TempDir Path folder) throws IOException {
        SignatureFolder signatures = new SignatureFolder(folder);
        SignatureFolder.Kept kept =
                signatures.keep(newer("DROID_SignatureFile_V122.xml"), newer("container-signature-20260119.xml"));
        signatures.use(kept);
        Files.writeString(kept.container(), "<!-- -->", StandardOpenOption.APPEND);

        assertThatThrownBy(signatures::inUse)
                .isInstanceOf(SignaturesException.class)
                .hasMessageContaining("not what was kept there")
                .hasMessageContaining("seogo formats update");
    }
}
