package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two archives on one machine, and somebody who mistakes a folder of one for the other's. */
class OwnPlaceTest {

    private Copies ours;
    private Copies theirs;

    @BeforeEach
    void two_archives(@TempDir Path folder) {
        theirs = new Copies(folder.resolve("theirs"));
        theirs.two_versions("theirs1");
        theirs.close();
        ours = new Copies(folder.resolve("ours")); // with a record of its own
        ours.two_versions("ours1");
        ours.close();
    }

    @Test
    void the_folder_of_another_archive_is_refused_as_a_copy() throws IOException {
        swap("near");

        assertThatThrownBy(() -> ours.open(2))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("The copy near of this archive holds objects of another")
                .hasMessageContaining("theirs1")
                .hasMessageContaining("ours1");

        swap("near");
        ours.open(2).close(); // the locks were given back
    }

    @Test
    void the_folder_of_another_archive_is_refused_as_the_store() throws IOException {
        swap("store");

        assertThatThrownBy(() -> ours.open(2))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("The copy store of this archive holds objects of another");
    }

    @Test
    void an_empty_folder_in_place_of_a_copy_is_taken_and_is_read_as_missing() throws IOException {
        Files.move(ours.folder.resolve("near"), ours.folder.resolve("lost"));

        try (var store = ours.open(2)) {
            assertThat(store.care().report().copies())
                    .extracting(CareReport.Line::copy)
                    .contains(new CopyName("near"));
        }
    }

    private void swap(String name) throws IOException {
        Path aside = ours.folder.resolve("aside");
        Files.move(ours.folder.resolve(name), aside);
        Files.move(theirs.folder.resolve(name), ours.folder.resolve(name));
        Files.move(aside, theirs.folder.resolve(name));
    }
}
