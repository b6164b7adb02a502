package kr.seogo.ingest.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckNotesTest {

    private static final FileState STATE = new FileState(7, 1_234_567_890_123_456_789L, "(dev=1,ino=2)");

    private Path folder;
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");

    @BeforeEach
    void set_out(@TempDir Path temp) {
        folder = temp.resolve("2026-000001");
    }

    private CheckNotes open(int every) {
        return CheckNotes.open(folder, every, () -> now);
    }

    private static Map<DigestAlgorithm, Digest> digests(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Map.of(
                DigestAlgorithm.SHA512,
                Digest.of(
                        DigestAlgorithm.SHA512,
                        DigestAlgorithm.SHA512.newDigest().digest(bytes)),
                DigestAlgorithm.SHA256,
                Digest.of(
                        DigestAlgorithm.SHA256,
                        DigestAlgorithm.SHA256.newDigest().digest(bytes)));
    }

    private void note(String... paths) {
        try (CheckNotes notes = open(1)) {
            for (String path : paths) {
                notes.read(path, STATE, digests(path));
            }
        }
    }

    @Test
    void knows_what_was_read_of_a_file_in_the_same_state() {
        note("data/가 나.txt", "data/100%25\n.txt", "data/b");

        try (CheckNotes notes = open(1)) {
            assertThat(notes.known("data/가 나.txt", STATE)).contains(digests("data/가 나.txt"));
            assertThat(notes.known("data/100%25\n.txt", STATE)).contains(digests("data/100%25\n.txt"));
            assertThat(notes.known("data/c", STATE)).isEmpty();
        }
    }

    @Test
    void knows_nothing_of_a_file_that_is_in_another_state() {
        note("data/b");

        try (CheckNotes notes = open(1)) {
            assertThat(notes.known("data/b", new FileState(8, STATE.modified(), STATE.key())))
                    .isEmpty();
            assertThat(notes.known("data/b", new FileState(7, STATE.modified() + 1, STATE.key())))
                    .isEmpty();
            assertThat(notes.known("data/b", new FileState(7, STATE.modified(), "(dev=1,ino=3)")))
                    .isEmpty();
        }
    }

    @Test
    void the_later_of_two_notes_counts() {
        note("data/b");
        FileState later = new FileState(9, STATE.modified() + 1, STATE.key());
        try (CheckNotes notes = open(1)) {
            notes.read("data/b", later, digests("other"));
        }

        try (CheckNotes notes = open(1)) {
            assertThat(notes.known("data/b", later)).contains(digests("other"));
            assertThat(notes.known("data/b", STATE)).isEmpty();
        }
    }

    @Test
    void a_line_that_was_cut_off_is_dropped_wherever_and_the_next_are_read() throws IOException {
        note("data/a", "data/b");
        Path file = folder.resolve("read-files");
        byte[] whole = Files.readAllBytes(file);
        int second = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = second; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            note("data/c");

            try (CheckNotes notes = open(1)) {
                assertThat(notes.known("data/a", STATE)).isPresent();
                assertThat(notes.known("data/b", STATE)).isEmpty();
                assertThat(notes.known("data/c", STATE)).isPresent();
            }
        }
    }

    @Test
    void a_line_of_which_a_letter_is_another_is_dropped() throws IOException {
        note("data/a");
        Path file = folder.resolve("read-files");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] other = whole.clone();
            other[i] ^= 1;
            Files.write(file, other);

            try (CheckNotes notes = open(1)) {
                assertThat(notes.known("data/a", STATE)).isEmpty();
            }
        }
    }

    @Test
    void lines_of_no_kind_are_passed_over() throws IOException {
        note("data/a");
        Path file = folder.resolve("read-files");
        Files.writeString(file, "\n\nfff\nnothing of ours at all\n", StandardOpenOption.APPEND);
        note("data/b");

        try (CheckNotes notes = open(1)) {
            assertThat(notes.known("data/a", STATE)).isPresent();
            assertThat(notes.known("data/b", STATE)).isPresent();
        }
    }

    @Test
    void a_check_that_is_soon_over_leaves_nothing() {
        try (CheckNotes notes = open(3)) {
            notes.read("data/a", STATE, digests("a"));
            notes.read("data/b", STATE, digests("b"));
        }

        assertThat(folder).doesNotExist();
    }

    @Test
    void notes_are_written_after_so_many_files_or_seconds() {
        Path file = folder.resolve("read-files");
        try (CheckNotes notes = open(2)) {
            notes.read("data/a", STATE, digests("a"));
            assertThat(file).doesNotExist();
            notes.read("data/b", STATE, digests("b"));
            long two = file.toFile().length();
            assertThat(two).isPositive();
            notes.read("data/c", STATE, digests("c"));
            assertThat(file).hasSize(two);
            now = now.plus(Duration.ofSeconds(5));
            notes.read("data/d", STATE, digests("d"));
            assertThat(file).hasSize(two * 2);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_keeps_no_check_from_going_on() throws IOException {
        Files.writeString(folder, "in the way");

        try (CheckNotes notes = open(1)) {
            notes.read("data/a", STATE, digests("a"));

            assertThat(notes.known("data/a", STATE)).isEmpty();
        }
    }

    @Test
    void places_are_found_as_a_map_finds_them() {
        Random random = new Random(20261122);
        Map<String, Long> oracle = new HashMap<>();
        NotePlaces places = new NotePlaces();
        for (int i = 0; i < 50_000; i++) {
            String path = "data/" + random.nextInt(20_000) + "/file.txt";
            oracle.put(path, (long) i);
            places.put(path, i);
        }

        for (int i = 0; i < 20_000; i++) {
            String path = "data/" + i + "/file.txt";
            assertThat(places.find(path)).isEqualTo(oracle.getOrDefault(path, -1L));
        }
    }
}
