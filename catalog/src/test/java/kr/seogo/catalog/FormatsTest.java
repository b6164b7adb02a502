package kr.seogo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.api.Reidentification.Change;
import kr.seogo.catalog.api.Reidentification.Run;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.PreservationEvent;
import kr.seogo.preservation.PreservationEvents;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.VersionNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private Archive archive;

    @BeforeEach
    void open(@TempDir Path folder) {
        archive = new Archive(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** Knows files whose name holds a word as a format, all others as plain text. */
    private record Signatures(String version, Map<String, String> puids) implements FormatIdentifier {

        @Override
        public Identification identify(Path file, String name) {
            String puid = puids.entrySet().stream()
                    .filter(entry -> name.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("x-fmt/111");
            return puid.isEmpty()
                    ? new Identification(List.of(), false)
                    : new Identification(
                            List.of(new FormatMatch(puid, puid, "", "", FormatMatch.Method.SIGNATURE)), false);
        }

        @Override
        public PreservationAgent agent() {
            return new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "DROID", version);
        }
    }

    private List<RecordDescription> items(int count, int files) {
        RecordDescription fonds = Archive.record(Level.FONDS, Optional.empty(), "F", 1, 0);
        archive.take(List.of(fonds), List.of(Archive.decision(fonds.id(), DisclosureClass.OPEN, true)));
        List<RecordDescription> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            RecordDescription item = Archive.record(Level.ITEM, Optional.of(fonds.id()), "I" + i, i, files);
            archive.take(List.of(item), List.of(Archive.decision(item.id(), DisclosureClass.OPEN, true)));
            items.add(item);
        }
        archive.follow();
        return items;
    }

    private Reidentification again() {
        return archive.room().reidentification();
    }

    private Run run(FormatIdentifier formats) {
        return again().run(formats, "박운영", _ -> {}).orElseThrow();
    }

    private HeldFormats.Register register() {
        return archive.room()
                .formats(FormatPolicy.shipped(), puid -> puid.equals("x-fmt/111") ? "Plain Text" : "")
                .register();
    }

    @Test
    void the_register_counts_originals_by_format_and_what_of_them_is_open() {
        items(3, 3); // the third file of each is a redaction
        run(new Signatures("V1", Map.of("I2-1", "fmt/1084", "I3-2", "")));

        HeldFormats.Register register = register();

        assertThat(register.formats())
                .extracting(line -> line.puid() + " " + line.held().files())
                .containsExactly("x-fmt/111 4", " 1", "fmt/1084 1");
        assertThat(register.formats())
                .extracting(line -> line.rule().decision().code())
                .containsExactly("accepted", "at-risk", "convert");
        assertThat(register.formats().getFirst().name()).isEqualTo("Plain Text");
        assertThat(register.all().files()).isEqualTo(6);
        assertThat(register.open().files()).isEqualTo(4);
        assertThat(register.open().bytes()).isEqualTo(4L * Archive.bytes("I1", 1).length);
        assertThat(register.openOfThousand()).contains(666);
        assertThat(HeldFormats.Register.of(List.of()).openOfThousand()).isEmpty();
    }

    @Test
    void a_file_known_as_another_format_gets_a_version_with_an_event_and_the_catalogue_follows() throws Exception {
        RecordDescription item = items(2, 2).getFirst();
        ObjectId object = item.id().asObject();

        Run run = run(new Signatures("V2", Map.of("I1-2", "fmt/1755")));

        assertThat(run.ended()).isPresent();
        assertThat(List.of(run.objects(), run.files(), run.changed(), run.unread()))
                .containsExactly(3L, 4L, 1L, 0L);
        assertThat(again().changes(run.id(), 1, 10).orElseThrow().changes())
                .containsExactly(new Change(
                        item.id(), 2, object, 2, item.files().get(1).path().value(), "x-fmt/111", "fmt/1755"));
        List<VersionNote> history = archive.store.history(object);
        assertThat(history).hasSize(2);
        IntentKey key = history.getLast().key().orElseThrow();
        try (var in = Channels.newInputStream(
                archive.store.open(object, new ObjectVersion(2), PreservationEvents.path(key)))) {
            PreservationEvent event =
                    PremisTurtle.events().read(in.readAllBytes()).getFirst();
            assertThat(event.type()).isEqualTo(PreservationEvent.Type.FORMAT_IDENTIFICATION);
            assertThat(event.detail()).contains("x-fmt/111").contains("fmt/1755");
            assertThat(event.files()).containsExactly(item.files().get(1).path());
            assertThat(event.agents()).extracting(PreservationAgent::version).containsExactly("V2");
        }
        archive.follow();
        RecordDescription seen = archive.room().holdings().described(item.id()).orElseThrow();
        assertThat(seen.files()).extracting(FileDescription::puid).containsExactly("x-fmt/111", "fmt/1755");
        assertThat(archive.store.history(
                        new ObjectId(Archive.NAMES.record(Archive.SENDER, "I2").name())))
                .as("nothing changed in it")
                .hasSize(1);
    }

    @Test
    void a_run_that_was_killed_goes_on_after_the_last_object_and_changes_nothing_twice() {
        List<RecordDescription> items = items(3, 1);
        Signatures signatures = new Signatures("V2", Map.of("I", "fmt/18"));
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> again().run(signatures, "박운영", run -> {
                    seen.add(run.objects());
                    if (run.objects() == 2) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        archive.restart();
        assertThat(again().open().orElseThrow().objects()).isEqualTo(2);

        Run run = run(signatures);

        assertThat(seen).containsExactly(1L, 2L);
        assertThat(run.objects()).isEqualTo(4);
        assertThat(run.changed()).isEqualTo(3);
        assertThat(again().runs()).hasSize(1);
        assertThat(again().open()).isEmpty();
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(archive.store.history(item.id().asObject())).hasSize(2));
    }

    @Test
    void a_version_whose_answer_was_lost_is_reported_and_not_made_again() {
        ObjectId item = items(1, 1).getFirst().id().asObject();
        Signatures signatures = new Signatures("V2", Map.of("I1", "fmt/18"));
        archive.store.failNextWriteAfterStoring(new StoreException("the answer was lost", null));

        Run run = run(signatures);

        assertThat(run.unread()).isZero();
        assertThat(run.changed()).isEqualTo(1);
        assertThat(archive.store.history(item)).hasSize(2);
        assertThat(archive.room().settleIntents()).as("nothing is left open").isZero();
    }

    @Test
    void other_signatures_end_a_run_that_was_not_done() {
        items(2, 1);
        assertThatThrownBy(() -> again().run(new Signatures("V2", Map.of()), "박운영", _ -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        Run run = run(new Signatures("V3", Map.of()));

        assertThat(run.objects()).isEqualTo(3);
        assertThat(again().runs()).extracting(Run::superseded).containsExactly(false, true);
    }

    @Test
    void signatures_that_come_into_use_during_a_run_begin_another_that_sees_everything() {
        items(2, 1);
        FormatIdentifier[] now = {new Signatures("V2", Map.of())};
        FormatIdentifier changing = new FormatIdentifier() {
            @Override
            public Identification identify(Path file, String name) {
                return now[0].identify(file, name);
            }

            @Override
            public PreservationAgent agent() {
                return now[0].agent();
            }
        };

        Run run = again().run(changing, "박운영", at -> {
                    if (at.objects() == 2) {
                        now[0] = new Signatures("V3", Map.of("I", "fmt/18"));
                    }
                })
                .orElseThrow();

        assertThat(run.version()).isEqualTo("V3");
        assertThat(run.objects()).isEqualTo(3);
        assertThat(run.changed()).isEqualTo(2);
        assertThat(again().runs()).extracting(Run::superseded).containsExactly(false, true);
    }

    @Test
    void bytes_that_are_no_longer_what_was_stored_are_not_taken_for_another_format() {
        RecordDescription item = items(1, 1).getFirst();
        ObjectId object = item.id().asObject();
        archive.store.replace(object, item.files().getFirst().path(), new byte[] {1, 2, 3});

        Run run = run(new Signatures("V2", Map.of("I", "fmt/18")));

        assertThat(run.unread()).isEqualTo(1);
        assertThat(run.changed()).isZero();
        assertThat(archive.store.history(object)).hasSize(1);
    }

    @Test
    void an_object_that_cannot_be_read_is_written_down_and_passed_over() {
        List<RecordDescription> items = items(2, 1);
        archive.store.unreadable(items.getFirst().id().asObject());

        Run run = run(new Signatures("V2", Map.of("I", "fmt/18")));

        assertThat(run.unread()).isEqualTo(1);
        assertThat(run.changed()).isEqualTo(1);
        assertThat(run.objects()).isEqualTo(3);
    }
}
