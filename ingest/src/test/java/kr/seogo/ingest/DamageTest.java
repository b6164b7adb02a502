package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.Severity;
import kr.seogo.ingest.FileInspector.Damage;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.SignatureCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with files, found before a transfer is taken in: told, and sent back where the policy says so. */
class DamageTest {

    private static final FormatMatch TEXT =
            new FormatMatch("x-fmt/111", "Plain Text File", "", "text/plain", FormatMatch.Method.EXTENSION);
    private static final FormatMatch PROGRAM =
            new FormatMatch("fmt/899", "Windows Portable Executable", "32 bit", "", FormatMatch.Method.SIGNATURE);

    /** Knows a file by words in its name, and counts how often it was asked. */
    private static final class Names implements FormatIdentifier {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile String version = "V100";

        @Override
        public Identification identify(Path file, String name) {
            asked.incrementAndGet();
            return new Identification(List.of(name.contains("프로그램") ? PROGRAM : TEXT), name.contains("가짜"));
        }

        @Override
        public PreservationAgent agent() {
            return new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "DROID", version);
        }
    }

    private final Names names = new Names();

    private static final SignatureCheck NOBODY = new SignatureCheck(Anchors.none(), AlgorithmTable.shipped());

    /** Puts other signatures in use once all files were looked at. */
    private final class UpdateWhenLookedAt implements IngestProgress {
        @Override
        public void received(String accession) {}

        @Override
        public void at(String accession, StageTimes.Stage stage, long filesDone, long filesTotal) {
            if (stage == StageTimes.Stage.IDENTIFY && filesDone == filesTotal) {
                names.version = "V122";
            }
        }
    }

    /** A damage for each file whose own text, its name, holds a word. */
    private Intake intake(DamagePolicy policy, Map<String, TransferRule> words) {
        FileInspector inspector = (file, name, format, judge) -> words.entrySet().stream()
                .filter(word -> text(file).contains(word.getKey()))
                .map(word -> new Damage(word.getValue(), "found here", "judge 1"))
                .toList();
        return new Intake(names, inspector, FormatPolicy.shipped(), policy, NOBODY, Archive.CLOCK);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_wrong_with_files_is_told_per_file_and_taken_in_where_the_policy_only_warns(@TempDir Path folder) {
        Intake intake = intake(
                DamagePolicy.shipped(), Map.of("1차", TransferRule.FILE_ENCRYPTED, "2021", TransferRule.FILE_TRUNCATED));
        try (Archive archive = new Archive(folder.resolve("transfers"), intake)) {
            IngestReport report = archive.take(new Transfers().write(folder.resolve("bag")));

            assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
            assertThat(report.findings())
                    .filteredOn(TransferFinding::isDamage)
                    .extracting(f -> f.code() + " " + f.severity().label() + " " + f.where())
                    .containsExactly("file-truncated warning data/2021.txt", "file-encrypted warning data/회의/1차.txt");
            assertThat(report.findings().getLast().message())
                    .contains("암호가 있어야 열립니다", "opens only with a password", "judge 1: found here");
            assertThat(archive.ingest().status(report.accession()).orElseThrow().findings())
                    .as("shown wherever transfers are shown")
                    .filteredOn(TransferFinding::isDamage)
                    .hasSize(2);
            assertThat(names.asked.get()).as("each file is identified once").isEqualTo(5);
            assertThat(events(archive, "F-1")).contains("file-encrypted").doesNotContain("file-truncated");
        }
    }

    /** The events kept with an object, as the test's own writer puts them. */
    private static String events(Archive archive, String number) {
        ObjectId object = archive.holdings.nameOf("한빛시", number).asObject();
        LogicalPath path = archive.memory.files(object, new ObjectVersion(1)).stream()
                .map(StoredFile::path)
                .filter(one -> one.value().startsWith("metadata/premis/"))
                .findFirst()
                .orElseThrow();
        try (var in = Channels.newInputStream(archive.memory.open(object, new ObjectVersion(1), path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void signatures_that_come_into_use_meanwhile_identify_what_is_not_yet_stored(@TempDir Path folder) {
        Intake intake = intake(DamagePolicy.shipped(), Map.of());
        try (Archive archive = new Archive(folder.resolve("transfers"), intake)) {
            Path bag = new Transfers().write(folder.resolve("bag"));

            archive.ingest().take(bag, Archive.OPTIONS, new UpdateWhenLookedAt());

            assertThat(names.asked.get())
                    .as("looked into, then identified anew to be stored")
                    .isEqualTo(10);
            assertThat(events(archive, "I-4")).contains("V122").doesNotContain("V100");
        }
    }

    @Test
    void malware_sends_the_transfer_back_and_nothing_of_it_is_stored(@TempDir Path folder) {
        Intake intake = intake(DamagePolicy.shipped(), Map.of("붙임", TransferRule.FILE_INFECTED));
        try (Archive archive = new Archive(folder.resolve("transfers"), intake)) {
            IngestReport report = archive.take(new Transfers().write(folder.resolve("bag")));

            assertThat(report.state()).isEqualTo(TransferState.REFUSED);
            assertThat(report.findings())
                    .filteredOn(TransferFinding::isError)
                    .extracting(f -> f.code() + " " + f.where())
                    .containsExactly("file-infected data/회의/붙임.txt");
            assertThat(archive.memory.writes()).isZero();
        }
    }

    @Test
    void names_that_lie_and_formats_that_are_not_taken_are_found_without_any_inspector(@TempDir Path folder) {
        Path bag = new Transfers().table("""
                        id,level,title,agency,disclosure,path
                        I-1,item,건,한빛시,공개,가짜.txt
                        I-2,item,건,한빛시,공개,프로그램.exe
                        """).files("가짜.txt", "프로그램.exe").write(folder.resolve("bag"));
        Intake intake = intake(DamagePolicy.shipped(), Map.of());

        CheckReport report =
                new TransferCheck(Optional.empty(), Optional.of(intake)).check(bag, false, ProgressListener.none());

        assertThat(report.valid()).isFalse();
        assertThat(report.findings())
                .filteredOn(TransferFinding::isDamage)
                .extracting(f -> f.code() + " " + f.severity().label() + " " + f.where())
                .containsExactlyInAnyOrder(
                        "file-mislabelled warning data/가짜.txt", "format-refused error data/프로그램.exe");
    }

    @Test
    void a_transfer_that_was_killed_goes_on_with_what_was_found_and_looks_into_nothing_twice(@TempDir Path folder) {
        AtomicInteger looks = new AtomicInteger();
        FileInspector inspector = (file, name, format, judge) -> {
            looks.incrementAndGet();
            assertThat(judge).as("the policy has no text judged").isFalse();
            return name.equals("홀로.txt")
                    ? List.of(
                            new Damage(TransferRule.FILE_MALFORMED, "", "judge 1"),
                            new Damage(TransferRule.FILE_NOT_JUDGED, "", "judge 2"))
                    : List.of();
        };
        Intake intake =
                new Intake(names, inspector, FormatPolicy.shipped(), DamagePolicy.shipped(), NOBODY, Archive.CLOCK);
        try (Archive archive = new Archive(folder.resolve("transfers"), intake)) {
            Path bag = new Transfers().write(folder.resolve("bag"));
            archive.memory.failNextWrite(new StoreException("killed"));
            assertThatThrownBy(() -> archive.take(bag)).hasMessageContaining("killed");
            archive.restart();

            IngestReport report =
                    archive.ingest().resumeAll(IngestProgress.none()).getFirst();

            assertThat(report.state()).isEqualTo(TransferState.PRESERVED);
            assertThat(report.findings())
                    .filteredOn(TransferFinding::isDamage)
                    .extracting(TransferFinding::code)
                    .containsExactly("file-malformed", "file-not-judged");
            assertThat(looks).hasValue(5);
            assertThat(events(archive, "I-4"))
                    .contains("file-malformed")
                    .as("a note is told and no more")
                    .doesNotContain("file-not-judged");
        }
    }

    @Test
    void an_operators_own_policy_says_how_bad_a_damage_is(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(
                folder.resolve("damage.csv"),
                "code,decision,reason_ko,reason_en\nfile-encrypted,refuse,규정,A rule\nfile-malformed,pass,,\n");
        DamagePolicy policy = DamagePolicy.read(own);
        assertThat(policy.of(TransferRule.FILE_ENCRYPTED).severity()).contains(Severity.ERROR);
        assertThat(policy.of(TransferRule.FILE_MALFORMED).severity()).isEmpty();
        assertThat(policy.of(TransferRule.FILE_INFECTED).severity()).contains(Severity.ERROR);
        assertThat(policy.of(TransferRule.FILE_NOT_JUDGED).severity()).contains(Severity.INFO);

        Intake intake = intake(policy, Map.of("1차", TransferRule.FILE_ENCRYPTED, "2차", TransferRule.FILE_MALFORMED));
        CheckReport report = new TransferCheck(Optional.empty(), Optional.of(intake))
                .check(new Transfers().write(folder.resolve("bag")), false, ProgressListener.none());

        assertThat(report.valid()).isFalse();
        assertThat(report.findings()).filteredOn(TransferFinding::isDamage).hasSize(1);
    }

    @Test
    void a_policy_with_a_wrong_line_is_refused_and_the_line_named(@TempDir Path folder) throws IOException {
        wrong(folder, "file-lost,warn,a,b", "line 1: code is 'file-lost'");
        wrong(folder, "id-duplicate,warn,a,b", "line 1: code is 'id-duplicate'");
        wrong(folder, "file-infected,maybe,a,b", "line 1: decision is 'maybe'");
        for (TransferRule rule : TransferRule.values()) {
            if (rule.isDamage()) {
                assertThat(DamagePolicy.shipped().of(rule).reason().ko()).isNotBlank();
            }
        }
    }

    private static void wrong(Path folder, String line, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "code,decision,reason_ko,reason_en\n" + line + "\n");
        assertThatThrownBy(() -> DamagePolicy.read(file)).hasMessageContaining(sentence);
    }
}
