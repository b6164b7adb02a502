package kr.seogo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.FileDescription.Derivation;
import kr.seogo.catalog.FileDescription.Role;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.api.Normalisation.Order;
import kr.seogo.catalog.api.Normalisation.Progress;
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
import kr.seogo.preservation.VersionNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormalisationTest {

    private Archive archive;
    private Path policy;
    private final Converter converter = new Converter();

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        archive = new Archive(folder.resolve("archive"));
        policy = Files.writeString(folder.resolve("policy.csv"), """
                pattern,decision,action,reason_ko,reason_en,open,source,valid_from,judge
                x-fmt/111,convert,pdf-a,글,text,no,,2022-07-05,no
                *,accepted,keep,다른,others,yes,,2022-07-05,no
                """);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** Makes a copy of every file but those whose name it was told, as the test wants. */
    private static final class Converter implements FormatConverter {

        private Optional<String> tool = Optional.of("Maker 1");
        private String makes = "pdf-a";
        private String refuses = "nothing";
        private String breaksAt = "nothing";
        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<String> means(String puid, String target) {
            return tool;
        }

        @Override
        public Conversion convert(Path source, String puid, String name, String target, Path folder) {
            asked.add(name);
            if (name.contains(breaksAt)) {
                throw new IllegalStateException("no process is to be had");
            }
            if (name.contains(refuses)) {
                return new Conversion.NotMade(Why.ENCRYPTED, "locked");
            }
            try {
                Path made = Files.writeString(folder.resolve("made"), "copy of " + Files.readString(source));
                return new Conversion.Made(
                        List.of(new Copy(made, makes, name + ".pdf")),
                        List.of(new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "Maker", "1")),
                        "Maker 1 made it.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Program> programs() {
            return List.of();
        }
    }

    private static final class Identifier implements FormatIdentifier {

        @Override
        public Identification identify(Path file, String name) {
            return new Identification(
                    List.of(new FormatMatch("fmt/477", "PDF/A", "2b", "application/pdf", FormatMatch.Method.SIGNATURE)),
                    false);
        }

        @Override
        public PreservationAgent agent() {
            return new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "DROID", "V1");
        }
    }

    private Normalisation normalisation() {
        return archive.room()
                .normalisation(FormatPolicy.read(policy), puid -> "name of " + puid, converter, new Identifier());
    }

    private Normalisation.Standing standing() {
        return normalisation()
                .standing(archive.room()
                        .formats(FormatPolicy.read(policy), puid -> "name of " + puid)
                        .register());
    }

    private Progress run() {
        return normalisation().run(new Order("박운영", false, 1_000), _ -> {}).orElseThrow();
    }

    private List<RecordDescription> items(int count, DisclosureClass disclosure) {
        RecordDescription fonds = Archive.record(Level.FONDS, Optional.empty(), "F", 1, 0);
        archive.take(List.of(fonds), List.of(Archive.decision(fonds.id(), DisclosureClass.OPEN, true)));
        List<RecordDescription> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            RecordDescription item = Archive.record(Level.ITEM, Optional.of(fonds.id()), "I" + i, i, 3);
            archive.take(List.of(item), List.of(Archive.decision(item.id(), disclosure, true)));
            items.add(item);
        }
        archive.follow();
        return items;
    }

    private List<FileDescription> filesOf(RecordDescription item) {
        return archive.room().holdings().described(item.id()).orElseThrow().files();
    }

    @Test
    void copies_come_into_one_new_version_with_an_event_and_the_original_stays() throws IOException {
        RecordDescription item = items(1, DisclosureClass.OPEN).getFirst();
        ObjectId object = item.id().asObject();

        Progress done = run();

        assertThat(done).isEqualTo(new Progress(2, 2, 0)); // the third file is a redaction
        List<VersionNote> history = archive.store.history(object);
        assertThat(history).hasSize(2);
        List<FileDescription> files = filesOf(item);
        assertThat(files.subList(0, 3)).isEqualTo(item.files());
        assertThat(files.subList(3, 5))
                .extracting(f -> f.n() + " " + f.role() + " " + f.name() + " " + f.puid())
                .containsExactly(
                        "4 NORMALISED filenameI1-1.txt.pdf fmt/477", "5 NORMALISED filenameI1-2.txt.pdf fmt/477");
        assertThat(files.get(3).derivation()).contains(new Derivation(1, "pdf-a", "Maker 1 for pdf-a"));
        IntentKey key = history.getLast().key().orElseThrow();
        try (var in = Channels.newInputStream(
                archive.store.open(object, new ObjectVersion(2), PreservationEvents.path(key)))) {
            List<PreservationEvent> events = PremisTurtle.events().read(in.readAllBytes());
            assertThat(events).hasSize(2);
            assertThat(events.getFirst().type()).isEqualTo(PreservationEvent.Type.NORMALIZATION);
            assertThat(events.getFirst().files())
                    .containsExactlyInAnyOrder(files.get(0).path(), files.get(3).path());
            assertThat(events.getFirst().agents())
                    .extracting(PreservationAgent::name)
                    .containsExactly("Maker");
        }
        try (var in = Channels.newInputStream(
                archive.store.open(object, new ObjectVersion(2), files.get(3).path()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("copy of textI1-1");
        }
    }

    @Test
    void nothing_is_made_twice_not_even_after_the_register_was_filled_again_from_the_store() {
        RecordDescription item = items(1, DisclosureClass.OPEN).getFirst();
        run();
        archive.room().rebuild().run(true, false, false);

        Progress again = run();

        assertThat(again).isEqualTo(Progress.NONE);
        assertThat(filesOf(item)).hasSize(5);
        assertThat(converter.asked).hasSize(2);
    }

    @Test
    void what_could_not_be_converted_is_told_and_tried_by_another_program_or_when_asked() {
        items(1, DisclosureClass.OPEN);
        converter.refuses = "I1-2";

        assertThat(run()).isEqualTo(new Progress(1, 1, 1));
        assertThat(run()).isEqualTo(Progress.NONE);
        assertThat(normalisation().failures(1, 10).failures())
                .extracting(f -> f.n() + " " + f.why() + " " + f.message() + " " + f.tool())
                .containsExactly("2 ENCRYPTED locked Maker 1 for pdf-a");
        assertThat(normalisation().run(new Order("박운영", true, 10), _ -> {})).contains(new Progress(0, 0, 1));
        converter.tool = Optional.of("Maker 2");
        converter.refuses = "nothing";
        assertThat(run()).as("the copy there is stays").isEqualTo(new Progress(1, 1, 0));
        assertThat(normalisation().failures(1, 10).failures()).isEmpty();
    }

    @Test
    void where_there_is_no_program_files_wait_and_go_on_when_it_is_there() {
        items(2, DisclosureClass.OPEN);
        converter.tool = Optional.empty();

        assertThat(run()).isEqualTo(Progress.NONE);
        Normalisation.Tally without = standing().formats().getFirst();
        assertThat(List.of(without.files(), without.without(), without.waiting()))
                .containsExactly(4L, 4L, 0L);
        assertThat(standing().openOrCopied().files()).isZero();
        converter.tool = Optional.of("Maker 1");
        assertThat(run()).isEqualTo(new Progress(4, 4, 0));
        assertThat(standing().openOrCopied().files()).isEqualTo(4);
    }

    @Test
    void a_lesser_copy_is_not_made_again_by_the_same_program_and_gives_way_to_a_better_one() {
        RecordDescription item = items(1, DisclosureClass.OPEN).getFirst();
        converter.makes = "html";
        assertThat(run()).isEqualTo(new Progress(2, 2, 0));

        assertThat(run()).isEqualTo(Progress.NONE);
        Normalisation.Tally lesser = standing().formats().getFirst();
        assertThat(List.of(lesser.made(), lesser.lesser(), lesser.waiting())).containsExactly(0L, 2L, 0L);
        converter.makes = "pdf-a";
        converter.tool = Optional.of("Better 1");
        assertThat(run()).isEqualTo(new Progress(2, 2, 0));
        assertThat(filesOf(item)).hasSize(7);
    }

    @Test
    void a_failure_of_the_environment_is_no_attempt_and_work_goes_on_later() {
        RecordDescription item = items(1, DisclosureClass.OPEN).getFirst();
        converter.breaksAt = "I1-2";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::run).hasMessage("no process is to be had");
        }
        assertThat(archive.store.history(item.id().asObject())).hasSize(1);
        converter.breaksAt = "nothing";

        assertThat(run()).isEqualTo(new Progress(2, 2, 0));
    }

    @Test
    void a_copy_is_as_closed_as_its_original_and_no_released_redaction() {
        RecordDescription partial = items(1, DisclosureClass.PARTIAL).getFirst();
        run();
        archive.follow();

        assertThat(archive.room().catalogue().file(partial.id(), 3, Caller.PUBLIC))
                .as("the redaction")
                .isInstanceOf(FileAnswer.Opened.class);
        assertThat(archive.room().catalogue().file(partial.id(), 4, Caller.PUBLIC))
                .as("the copy")
                .isInstanceOf(FileAnswer.Closed.class);
        assertThat(filesOf(partial).get(3).role()).isEqualTo(Role.NORMALISED);
    }
}
