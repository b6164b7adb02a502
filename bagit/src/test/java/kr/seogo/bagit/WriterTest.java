package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    Path temp;

    @BeforeEach
    void make(@TempDir Path folder) {
        temp = folder;
    }

    @Test
    void writes_a_valid_bag_whose_bytes_are_always_the_same() throws IOException {
        Path source = source();

        for (String name : List.of("one", "two")) {
            WriteOutcome outcome = BagWriter.builder(temp.resolve(name))
                    .payloadFolder(source)
                    .info(BagInfo.of("Source-Organization", "서울특별시", "Payload-Oxum", "of the caller"))
                    .baggingDate(LocalDate.of(2026, 11, 21))
                    .algorithms(DigestAlgorithm.SHA512, DigestAlgorithm.SHA256)
                    .tagFile(BagPath.of("metadata/records.csv"), "id\n".getBytes(StandardCharsets.UTF_8))
                    .write();
            assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        }

        BagReport report = BagVerifier.standard().verify(BagSource.folder(temp.resolve("one")));
        assertThat(report.findings()).isEmpty();
        assertThat(Files.readString(temp.resolve("one/bag-info.txt")))
                .isEqualTo("Source-Organization: 서울특별시\nBagging-Date: 2026-11-21\nPayload-Oxum: 6.2\n");
        for (BagFile file : report.tagFiles()) {
            assertThat(temp.resolve("one").resolve(file.path().value()))
                    .hasSameBinaryContentAs(
                            temp.resolve("two").resolve(file.path().value()));
        }
        assertThat(partialFolders()).isEmpty();
    }

    @Test
    void a_tag_file_that_is_written_as_it_is_made_is_listed_as_any_other() throws IOException {
        BagWriter.builder(temp.resolve("bag"))
                .payloadFolder(source())
                .tagFile(BagPath.of("metadata/long.txt"), out -> {
                    for (int i = 0; i < 100_000; i++) {
                        out.write("줄 %d\n".formatted(i).getBytes(StandardCharsets.UTF_8));
                    }
                })
                .write();

        BagReport report = BagVerifier.standard().verify(BagSource.folder(temp.resolve("bag")));
        assertThat(report.findings()).isEmpty();
        assertThat(Files.readAllLines(temp.resolve("bag/metadata/long.txt")))
                .hasSize(100_000)
                .endsWith("줄 99999");
    }

    @Test
    void a_tag_file_that_cannot_be_made_leaves_no_bag() throws IOException {
        BagWriter.Builder writer = BagWriter.builder(temp.resolve("bag"))
                .payloadFolder(source())
                .tagFile(BagPath.of("metadata/half.txt"), out -> {
                    out.write('x');
                    throw new IOException("its source is gone");
                });

        assertThatThrownBy(writer::write).isInstanceOf(BagIoException.class).hasMessageContaining("its source is gone");

        assertThat(temp.resolve("bag")).doesNotExist();
        assertThat(partialFolders()).isEmpty();
    }

    @Test
    void writes_bags_that_coreutils_confirm() throws Exception {
        Path source = source();
        Files.writeString(source.resolve("빈 칸.txt"), "x");
        Path bag = temp.resolve("bag");
        BagWriter.builder(bag).payloadFolder(source).write();

        Shell.Result payload = Shell.run(bag, "sha512sum --strict -c manifest-sha512.txt");
        Shell.Result tags = Shell.run(bag, "sha512sum --strict -c tagmanifest-sha512.txt");

        assertThat(payload.exit()).as(payload.output()).isZero();
        assertThat(payload.output()).contains("data/빈 칸.txt: OK");
        assertThat(tags.exit()).as(tags.output()).isZero();
    }

    @Test
    void writes_payload_from_anywhere_and_metadata_that_depends_on_it() {
        PayloadItem item = item("a/b.txt", "text");

        WriteOutcome outcome = BagWriter.builder(temp.resolve("bag"))
                .payload(List.of(item))
                .info(summary -> BagInfo.of(
                        "External-Identifier",
                        "AUTO-"
                                + String.valueOf(summary.manifestDigests().get(DigestAlgorithm.SHA512))
                                        .substring(7, 19)))
                .write();

        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        BagReport report = BagVerifier.standard().verify(BagSource.folder(temp.resolve("bag")));
        assertThat(report.valid()).isTrue();
        assertThat(report.info().first("External-Identifier").orElseThrow()).matches("AUTO-[0-9a-f]{12}");
    }

    @Test
    void refuses_a_source_with_links_or_names_that_are_not_utf8_and_writes_nothing() throws Exception {
        Path source = source();
        Files.createSymbolicLink(source.resolve("link"), source);
        Shell.run(source, "touch \"$(printf '\\377')\"");

        WriteOutcome outcome =
                BagWriter.builder(temp.resolve("bag")).payloadFolder(source).write();

        assertThat(outcome).isInstanceOf(WriteOutcome.Refused.class);
        assertThat(outcome.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(FindingCode.ENTRY_IS_LINK, FindingCode.NAME_NOT_UTF8);
        assertThat(temp.resolve("bag")).doesNotExist();
    }

    @Test
    void refuses_items_that_clash_or_have_another_size() {
        assertThat(write(List.of(item("a", "1"), item("a", "2"))))
                .anyMatch(it -> it.code() == FindingCode.ENTRY_DUPLICATE);
        assertThat(write(List.of(item("a", "1"), item("a/b", "2"))))
                .anyMatch(it -> it.code() == FindingCode.ENTRY_DUPLICATE);
        PayloadItem wrong = new PayloadItem(BagPath.payload("a"), 5, () -> new ByteArrayInputStream(new byte[4]));
        assertThat(write(List.of(wrong))).anyMatch(it -> it.code() == FindingCode.FILE_CHANGED);
    }

    @Test
    void leaves_what_is_at_the_destination_alone() throws IOException {
        Path there = Files.createDirectory(temp.resolve("bag"));

        assertThatThrownBy(() -> BagWriter.builder(there).write()).isInstanceOf(DestinationExistsException.class);
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void leaves_nothing_when_a_file_cannot_be_read() throws IOException {
        PayloadItem broken = new PayloadItem(BagPath.payload("a"), -1, () -> {
            throw new IOException("broken on purpose");
        });

        assertThatThrownBy(() -> BagWriter.builder(temp.resolve("bag"))
                        .payload(List.of(item("b", "x"), broken))
                        .write())
                .isInstanceOf(BagIoException.class)
                .hasMessageContaining("broken on purpose");
        assertThat(temp.resolve("bag")).doesNotExist();
        assertThat(partialFolders()).isEmpty();
    }

    @Test
    void says_that_it_was_interrupted_and_leaves_nothing() throws IOException {
        PayloadItem interrupting =
                new PayloadItem(BagPath.payload("a"), -1, () -> new ByteArrayInputStream(new byte[9]));
        Thread caller = Thread.currentThread();

        assertThatThrownBy(() -> BagWriter.builder(temp.resolve("bag"))
                        .payload(List.of(interrupting, item("b", "x")))
                        .progress(progress -> caller.interrupt())
                        .write())
                .isInstanceOf(BagInterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(partialFolders()).isEmpty();
    }

    @RepeatedTest(5)
    void verifies_what_it_wrote_whatever_the_names_and_bytes() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("WriterTest seed " + seed);
        Random random = new Random(seed);
        Map<String, byte[]> files = RandomNames.files(random, 60);
        Path source = Files.createDirectory(temp.resolve("random"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = source.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path bag = temp.resolve("bag");

        WriteOutcome outcome = BagWriter.builder(bag).payloadFolder(source).write();

        assertThat(outcome).as("seed %d", seed).isInstanceOf(WriteOutcome.Written.class);
        BagReport report = BagVerifier.standard().verify(BagSource.folder(bag));
        assertThat(report.errors()).as("seed %d", seed).isEmpty();
        Map<String, Long> expected = new HashMap<>();
        files.forEach((name, bytes) -> expected.put("data/" + name, (long) bytes.length));
        Map<String, Long> found = new HashMap<>();
        report.payload().forEach(file -> found.put(file.path().value(), file.size()));
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    private List<Finding> write(List<PayloadItem> items) {
        WriteOutcome outcome =
                BagWriter.builder(temp.resolve("bag")).payload(items).write();
        assertThat(outcome).isInstanceOf(WriteOutcome.Refused.class);
        assertThat(temp.resolve("bag")).doesNotExist();
        return outcome.findings();
    }

    private static PayloadItem item(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PayloadItem(BagPath.payload(path), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private Path source() throws IOException {
        Path source = Files.createDirectory(temp.resolve("source"));
        Files.createDirectory(source.resolve("문서"));
        Files.writeString(source.resolve("문서/a.txt"), "aaa");
        Files.writeString(source.resolve("b.txt"), "bbb");
        return source;
    }

    private List<Path> partialFolders() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".bag-"))
                    .toList();
        }
    }
}
