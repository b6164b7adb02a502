package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bag says of itself is read as its check reads it, without reading its payload. */
class DeclaredTagsTest {

    private static final String HEX = "ab".repeat(64);

    @TempDir
    private Path bag = Path.of("");

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(bag.resolve(name), text.getBytes(charset));
    }

    private BagReader reader() {
        return BagReader.open(BagSource.folder(bag));
    }

    @Test
    void gives_metadata_and_manifest_as_the_check_does() throws IOException {
        write("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", StandardCharsets.UTF_8);
        write("bag-info.txt", "Source-Organization: 한빛시\n  도로과\nsource-organization: 다른 곳\n", StandardCharsets.UTF_8);
        write(
                "manifest-sha512.txt",
                HEX.toUpperCase(Locale.ROOT) + "  data/50%25\n" + HEX + " *./data/나.txt\nno line\n",
                StandardCharsets.UTF_8);

        try (BagReader reader = reader()) {
            assertThat(reader.info().first("Source-Organization")).contains("한빛시 도로과");
            assertThat(reader.info().fields())
                    .isEqualTo(BagVerifier.standard()
                            .verify(BagSource.folder(bag))
                            .info()
                            .fields());
            assertThat(reader.manifest(DigestAlgorithm.SHA512))
                    .containsOnlyKeys("data/50%", "data/나.txt")
                    .containsEntry("data/나.txt", new Digest(DigestAlgorithm.SHA512, HEX));
            assertThat(reader.manifest(DigestAlgorithm.MD5)).isEmpty();
        }
    }

    @Test
    void reads_tag_files_in_the_declared_encoding() throws IOException {
        Charset utf16 = StandardCharsets.UTF_16BE;
        write("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16BE\n", StandardCharsets.UTF_8);
        write("bag-info.txt", "External-Identifier: 이관 1\n", utf16);

        try (BagReader reader = reader()) {
            assertThat(reader.info().first("External-Identifier")).contains("이관 1");
        }
    }

    @Test
    void has_nothing_to_say_of_a_folder_without_tag_files() throws IOException {
        try (BagReader reader = reader()) {
            assertThat(reader.info()).isEqualTo(BagInfo.EMPTY);
            assertThat(reader.manifest(DigestAlgorithm.SHA512)).isEmpty();
        }
    }
}
