package kr.seogo.catalog.internal.tdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.internal.projection.RecordState;
import kr.seogo.testing.Needed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The volume of the graphs fills up: a memory file system, which only root may mount; elsewhere left out, saying so. */
class FullVolumeTest {

    private final RandomRecords random = new RandomRecords(20261121);
    private Path volume = Path.of("");
    private @Nullable GraphStore opened;

    @BeforeEach
    void mount() throws Exception {
        volume = Files.createTempDirectory("seogo-graphs-");
        Needed.that(
                run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", volume.toString()) == 0,
                "a small volume cannot be mounted here; run as root to try a full disk");
        opened = GraphStore.open(volume.resolve("tdb2"), RandomRecords.NAMES);
    }

    @AfterEach
    void unmount() throws Exception {
        if (opened != null) {
            opened.close();
        }
        assertThat(run("umount", "--lazy", volume.toString())).isBetween(0, 32);
        Files.deleteIfExists(volume);
    }

    @Test
    void a_write_that_found_no_room_leaves_nothing_of_it_and_the_next_one_with_room_succeeds() throws Exception {
        List<RecordDescription> before = records(50);
        write(states(before));
        Path filler = fill();

        List<RecordDescription> refused = records(400);
        assertThatThrownBy(() -> fillUp(refused)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> fillUp(refused)).isInstanceOf(RuntimeException.class);
        Files.delete(filler);
        write(states(refused));

        assertThat(graphs().read(before.getFirst().id())).contains(before.getFirst());
        assertThat(graphs().read(refused.getLast().id())).contains(refused.getLast());
    }

    @Test
    void graphs_can_be_emptied_on_a_full_volume_and_filled_when_there_is_room() throws Exception {
        List<RecordDescription> before = records(50);
        write(states(before));
        Path filler = fill();

        emptiedOrNot();
        Files.delete(filler);
        graphs().clear();
        List<RecordDescription> after = records(60);
        write(states(after));

        assertThat(graphs().read(before.getFirst().id())).isEmpty();
        assertThat(graphs().read(after.getFirst().id())).contains(after.getFirst());
    }

    /** Making an empty database may find no room itself; what counts is what comes after. */
    private void emptiedOrNot() {
        try {
            graphs().clear();
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining("graphs");
        }
    }

    private void fillUp(List<RecordDescription> records) {
        for (int round = 0; round < 50; round++) {
            write(states(records));
        }
    }

    private void write(List<RecordState> states) {
        graphs().apply(states, List.of());
        graphs().commit();
    }

    private List<RecordDescription> records(int count) {
        List<RecordDescription> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(
                    random.next(Level.ITEM, Optional.of(RandomRecords.NAMES.fonds("기관")), "보낸 곳", count + "번호" + i));
        }
        return records;
    }

    private static List<RecordState> states(List<RecordDescription> records) {
        return records.stream()
                .map(r -> new RecordState(r, "ark", AccessDecision.undecided(r.id()), List.of(), true, false, Map.of()))
                .toList();
    }

    private Path fill() throws IOException {
        Path filler = volume.resolve("filler");
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(volume).getUsableSpace() > 0) {
                out.write(block);
            }
        }
        return filler;
    }

    private GraphStore graphs() {
        return Optional.ofNullable(opened).orElseThrow();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
