package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestNotesTest {

    private BagFixture bag;
    private final Remembered notes = new Remembered();

    /** Notes in memory, and which files were read. */
    private static final class Remembered implements DigestNotes {

        private record Note(FileState state, Map<DigestAlgorithm, Digest> digests) {}

        private final Map<String, Note> all = new ConcurrentHashMap<>();
        private final Set<String> read = new ConcurrentSkipListSet<>();

        @Override
        public Optional<Map<DigestAlgorithm, Digest>> known(String path, FileState state) {
            return Optional.ofNullable(all.get(path))
                    .filter(note -> note.state().equals(state))
                    .map(Note::digests);
        }

        @Override
        public void read(String path, FileState state, Map<DigestAlgorithm, Digest> digests) {
            read.add(path);
            all.put(path, new Note(state, digests));
        }
    }

    @BeforeEach
    void make(@TempDir Path folder) {
        bag = BagFixture.valid(folder.resolve("bag"));
    }

    private BagReport verify() {
        notes.read.clear();
        return BagVerifier.standard().verify(BagSource.folder(bag.folder), ProgressListener.none(), notes);
    }

    private static String digest(BagReport report, String path) {
        return report.payload()
                .find(BagPath.of(path))
                .orElseThrow()
                .digest(DigestAlgorithm.SHA512)
                .orElseThrow()
                .hex();
    }

    @Test
    void payload_that_was_noted_is_not_read_again_and_has_its_digests() {
        BagReport first = verify();
        assertThat(notes.read).containsExactlyInAnyOrder(BagFixture.HELLO, BagFixture.HANGUL);

        BagReport second = verify();

        assertThat(notes.read).isEmpty();
        assertThat(second.valid()).isTrue();
        assertThat(digest(second, BagFixture.HANGUL)).isEqualTo(digest(first, BagFixture.HANGUL));
        assertThat(second.payloadBytes()).isEqualTo(first.payloadBytes());
    }

    @Test
    void a_file_that_was_touched_is_read_again() throws IOException {
        verify();
        Files.setLastModifiedTime(bag.folder.resolve(BagFixture.HELLO), FileTime.fromMillis(1));

        assertThat(verify().valid()).isTrue();

        assertThat(notes.read).containsExactly(BagFixture.HELLO);
    }

    @Test
    void a_note_that_disagrees_with_a_manifest_is_not_believed() {
        verify();
        byte[] other = DigestAlgorithm.SHA512.newDigest().digest("other".getBytes(StandardCharsets.UTF_8));
        Map<DigestAlgorithm, Digest> wrong = Map.of(DigestAlgorithm.SHA512, Digest.of(DigestAlgorithm.SHA512, other));
        notes.all.computeIfPresent(BagFixture.HELLO, (path, note) -> new Remembered.Note(note.state(), wrong));

        assertThat(verify().valid()).isTrue();

        assertThat(notes.read).containsExactly(BagFixture.HELLO);
    }

    @Test
    void a_file_that_is_not_what_the_manifest_says_is_found_each_time() {
        bag.write(BagFixture.HELLO, "hellp");

        assertThat(verify().has(FindingCode.DIGEST_MISMATCH)).isTrue();
        assertThat(verify().has(FindingCode.DIGEST_MISMATCH)).isTrue();
    }

    @Test
    void tag_files_are_read_each_time() {
        verify();

        assertThat(notes.all).doesNotContainKey("bag-info.txt").hasSize(2);
    }
}
