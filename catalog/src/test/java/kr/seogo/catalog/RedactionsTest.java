package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.PreservationEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionsTest {

    private static final Caller.Staff OFFICER =
            new Caller.Staff("이공개", Set.of(Caller.Role.DISCLOSURE_OFFICER), "도시기반본부");

    private Archive archive;
    private RecordDescription item = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private Path file = Path.of("");

    @BeforeEach
    void take_in_an_item_that_is_partly_open(@TempDir Path data) throws IOException {
        archive = new Archive(data.resolve("archive"));
        file = Files.writeString(data.resolve("redaction"), "■■■ 회의록");
        RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        RecordDescription folder = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
        item = record(Level.ITEM, Optional.of(folder.id()), "A1", 1, 2);
        archive.take(
                List.of(folder, item),
                List.of(
                        decision(folder.id(), DisclosureClass.PARTIAL, true),
                        decision(item.id(), DisclosureClass.PARTIAL, true)));
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void the_public_reads_the_released_redaction_and_never_the_original() throws IOException {
        assertThat(read(1, Caller.PUBLIC)).isEqualTo("closed");

        FileDescription released = archive.room().redactions().release(redaction(UUID.randomUUID()), ARCHIVIST);
        archive.follow();

        assertThat(released.n()).isEqualTo(3);
        assertThat(read(3, Caller.PUBLIC)).isEqualTo("■■■ 회의록");
        assertThat(read(1, Caller.PUBLIC)).isEqualTo("closed");
        assertThat(read(1, ARCHIVIST)).isEqualTo("textA1-1");
        assertThat(archive.room()
                        .catalogue()
                        .view(item.id(), Caller.PUBLIC)
                        .orElseThrow()
                        .files())
                .filteredOn(f -> f.readable())
                .extracting(f -> f.n())
                .containsExactly(3);
    }

    @Test
    void the_release_is_told_in_the_store_with_its_grounds_and_comes_back_by_rebuild() throws IOException {
        UUID key = UUID.randomUUID();
        archive.room().redactions().release(redaction(key), ARCHIVIST);

        var object = archive.room().holdings().objectOf(item.id()).orElseThrow();
        var head = archive.store.head(object).orElseThrow();
        try (InputStream in = Channels.newInputStream(
                archive.store.open(object, head, PreservationEvents.path(new IntentKey(key))))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("eventType:red")
                    .contains("item 6: p. 1")
                    .contains("이공개")
                    .contains("김기록")
                    .contains("CASE-1");
        }
        archive.room().rebuild().run(true, true, true);
        archive.follow();
        assertThat(read(3, Caller.PUBLIC)).isEqualTo("■■■ 회의록");
        assertThat(read(1, Caller.PUBLIC)).isEqualTo("closed");
    }

    @Test
    void a_release_made_twice_is_one_file() {
        ReleasedRedaction redaction = redaction(UUID.randomUUID());

        FileDescription once = archive.room().redactions().release(redaction, ARCHIVIST);
        FileDescription again = archive.room().redactions().release(redaction, ARCHIVIST);

        assertThat(again).isEqualTo(once);
        assertThat(archive.room()
                        .redactions()
                        .release(redaction(UUID.randomUUID()), ARCHIVIST)
                        .n())
                .isEqualTo(4);
    }

    @Test
    void nobody_releases_what_they_marked_and_no_operator_releases_anything() {
        ReleasedRedaction redaction = redaction(UUID.randomUUID());

        assertThatThrownBy(() -> archive.room().redactions().release(redaction, OFFICER))
                .isInstanceOf(AccessDesk.ForbiddenException.class)
                .hasMessageContaining("이공개");
        assertThatThrownBy(() -> archive.room().redactions().release(redaction, Archive.OPERATOR))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
        assertThat(archive.room().holdings().described(item.id()).orElseThrow().files())
                .hasSize(2);
    }

    private ReleasedRedaction redaction(UUID key) {
        return new ReleasedRedaction(
                key,
                item.id(),
                1,
                file,
                "text/plain",
                List.of(new ReleasedRedaction.Taken(6, "p. 1")),
                OFFICER.person(),
                "CASE-1");
    }

    private String read(int n, Caller caller) throws IOException {
        return switch (archive.room().catalogue().file(item.id(), n, caller)) {
            case FileAnswer.Opened o -> {
                try (InputStream in = Channels.newInputStream(o.channel())) {
                    yield new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            case FileAnswer.Closed ignored -> "closed";
            case FileAnswer.Unknown ignored -> "unknown";
        };
    }
}
