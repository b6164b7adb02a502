package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder on disk can hold beside files with decent names. */
class UnusualEntriesTest {

    Path temp;
    BagFixture bag;

    @BeforeEach
    void make(@TempDir Path folder) {
        temp = folder;
        bag = BagFixture.valid(temp.resolve("bag"));
    }

    @Test
    void finds_a_name_that_is_not_utf8_with_its_bytes_and_its_likely_reading() throws Exception {
        // 한글.txt in CP949
        assertThat(Shell.run(bag.folder, "touch \"data/$(printf '\\307\\321\\261\\333').txt\"")
                        .exit())
                .isZero();

        Finding finding = theOnlyError();

        assertThat(finding.code()).isEqualTo(FindingCode.NAME_NOT_UTF8);
        assertThat(finding.code().code()).isEqualTo("name-not-utf8");
        assertThat(finding.where()).isEqualTo("data/\\xc7\\xd1\\xb1\\xdb.txt");
        assertThat(finding.message()).contains("646174612fc7d1b1db2e747874").contains("'data/한글.txt'");
    }

    @Test
    void finds_files_in_a_folder_whose_name_is_not_utf8() throws Exception {
        Shell.run(bag.folder, "d=\"data/$(printf '\\377')\"; mkdir \"$d\"; touch \"$d/a\"");

        assertThat(bag.verify().errors()).hasSize(2).allMatch(it -> it.code() == FindingCode.NAME_NOT_UTF8);
    }

    @Test
    void does_not_follow_links() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "secret");
        Files.createSymbolicLink(bag.folder.resolve("data/link"), secret);

        assertThat(theOnlyError().code()).isEqualTo(FindingCode.ENTRY_IS_LINK);
        assertThat(bag.verify().payload().find(BagPath.of("data/link"))).isEmpty();
    }

    @Test
    void does_not_walk_into_a_linked_folder() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createSymbolicLink(bag.folder.resolve("data/folder"), elsewhere);

        assertThat(theOnlyError().code()).isEqualTo(FindingCode.ENTRY_IS_LINK);
    }

    @Test
    void does_not_open_a_file_through_a_folder_that_became_a_link() throws Exception {
        try (BagReader reader = BagReader.open(BagSource.folder(bag.folder))) {
            Path folder = bag.folder.resolve("data/문서");
            Files.move(folder, temp.resolve("moved"));
            Files.createSymbolicLink(folder, temp.resolve("moved"));

            assertThatThrownBy(() -> reader.open(BagPath.of(BagFixture.HANGUL))).isInstanceOf(BagEntryException.class);
            assertThatThrownBy(() -> reader.open(BagPath.of("data/none"))).isInstanceOf(BagEntryException.class);
        }
    }

    @Test
    void a_bag_that_was_checked_is_opened_as_it_was_then_and_through_no_link() throws Exception {
        BagReport report = bag.verify();
        bag.write("data/later", "later");
        try (BagReader reader = BagReader.of(report)) {
            try (InputStream bytes = reader.open(BagPath.of(BagFixture.HELLO))) {
                assertThat(bytes).hasContent("hello\n");
            }
            assertThatThrownBy(() -> reader.open(BagPath.of("data/later"))).isInstanceOf(BagEntryException.class);
            Path folder = bag.folder.resolve("data/문서");
            Files.move(folder, temp.resolve("moved"));
            Files.createSymbolicLink(folder, temp.resolve("moved"));

            assertThatThrownBy(() -> reader.open(BagPath.of(BagFixture.HANGUL))).isInstanceOf(BagEntryException.class);
        }
    }

    @Test
    @Timeout(20)
    void does_not_wait_for_a_pipe() throws Exception {
        assertThat(Shell.run(bag.folder, "mkfifo data/pipe").exit()).isZero();

        assertThat(theOnlyError().code()).isEqualTo(FindingCode.ENTRY_IS_SPECIAL);
        assertThat(theOnlyError().message()).contains("a pipe");
    }

    @Test
    void warns_of_empty_folders_and_leftovers() throws Exception {
        Files.createDirectories(bag.folder.resolve("data/empty"));
        bag.write("data/Thumbs.db", "").write("bag-info.txt", "");
        bag.append("manifest-sha512.txt", bag.line("data/Thumbs.db"));

        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().has(FindingCode.EMPTY_FOLDER)).isTrue();
        assertThat(bag.verify().has(FindingCode.SYSTEM_FILE)).isTrue();
    }

    private Finding theOnlyError() {
        assertThat(bag.verify().errors()).hasSize(1);
        return bag.verify().errors().getFirst();
    }
}
