package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferState;
import kr.seogo.preservation.testing.Openssl;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server with two copies of its store: what is taken in is in all of them, and what one loses comes back from another. */
class CopiesWayTest {

    @SuppressWarnings("NullAway.Init")
    private ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void serve() throws IOException {
        folder = Files.createTempDirectory("seogo-served-");
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("seogo.properties"),
                "store.copies = near=%s, far=%s\nstore.copies-required = 2\n"
                                .formatted(folder.resolve("near"), folder.resolve("far"))
                        + proving());
        served = ServedArchive.start(folder);
    }

    /** An archive with a key of its own. */
    private String proving() throws IOException {
        Instant now = Instant.now();
        TestAuthority authority =
                new TestAuthority("root", now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9)));
        authority.pem(folder.resolve("anchors/root.pem"));
        authority
                .identity("한빛시 기록원", Use.SIGNING, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9)))
                .keyFile(folder.resolve("key.p12"));
        Path password = Files.createFile(
                folder.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, TestAuthority.PASSWORD);
        return "proof.key-file = %s\nproof.key-password-file = %s\nproof.anchors-folder = %s\n"
                .formatted(folder.resolve("key.p12"), password, folder.resolve("anchors"));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void what_is_taken_in_is_in_every_copy_and_what_the_store_loses_is_mended() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "은모래천 준설 물량");
        Path table = Files.writeString(folder.resolve("records.csv"), """
                등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,목록공개,파일
                F,철,,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,공개,
                I1,건,F,은모래천 준설 계획,,2015-05-01,,,공개,공개,plan.txt
                """);
        IngestReport report = served.take(files, table, "bag");
        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        long objects = objects("near");
        assertThat(objects)
                .as("the near copy was waited for")
                .isEqualTo(objects("store"))
                .isPositive();
        await().atMost(Duration.ofMinutes(1)).until(() -> objects("far") == objects);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> copy("far").path("behind").asLong() == 0);

        Path lost = roots(folder.resolve("data/store")).getFirst();
        PathUtils.deleteDirectory(lost);
        String data = folder.resolve("data").toString();
        CommandRun found = CommandRun.of("verify", "--all", "--json", "--data", data);
        CommandRun mended = CommandRun.of("verify", "--all", "--mend", "--json", "--data", data);

        assertThat(found.exit()).as(found.out() + found.err()).isEqualTo(1);
        assertThat(found.out()).contains("\"outcome\":\"missing\"");
        assertThat(mended.exit()).as(mended.out() + mended.err()).isZero();
        assertThat(mended.out()).contains("\"mended\":[\"store\"]");
        assertThat(lost).isDirectory();
        assertThat(objects("store")).isEqualTo(objects);
        assertThat(copy("store").path("notWhole").asLong()).isZero();
    }

    @Test
    void an_archive_comes_back_from_a_medium_and_the_drill_is_kept() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "은모래천 준설 물량");
        Path table = Files.writeString(folder.resolve("records.csv"), """
                등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,목록공개,파일
                F,철,,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,공개,
                I1,건,F,은모래천 준설 계획,,2015-05-01,,,공개,공개,plan.txt
                """);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        String data = folder.resolve("data").toString();
        String medium = folder.resolve("medium").toString();

        CommandRun dispersed = CommandRun.of("disperse", medium, "--json", "--data", data);
        CommandRun drilled = CommandRun.of("drill", medium, "--json", "--data", data);

        assertThat(dispersed.exit()).as(dispersed.out() + dispersed.err()).isZero();
        assertThat(dispersed.json().path("objects").asLong()).isEqualTo(objects("store"));
        assertThat(drilled.exit()).as(drilled.out() + drilled.err()).isZero();
        JsonNode drill = drilled.json();
        assertThat(drill.path("succeeded").asBoolean()).isTrue();
        assertThat(drill.path("objects").asLong()).isEqualTo(objects("store"));
        assertThat(drill.path("records").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(served.archive().dispersal().drills(10)).singleElement().satisfies(kept -> {
            assertThat(kept.succeeded()).isTrue();
            assertThat(kept.source()).isEqualTo(Path.of(medium));
        });
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).as("nothing of the drill is left").noneMatch(path -> path.toString()
                    .contains("drill"));
        }
        proved(data, Path.of(medium));
        CommandRun again = CommandRun.of("restore", medium, "--json", "--data", data);
        assertThat(again.exit())
                .as("the same objects may be brought back again")
                .isZero();
    }

    /** The set is signed, the accession has its notice, and the log agrees with the head in the set. */
    private void proved(String data, Path medium) throws IOException {
        Path anchor = folder.resolve("anchors/root.pem");
        try (Stream<Path> sets = Files.list(medium.resolve("sets"))) {
            assertThat(sets.map(set -> set.resolve("set.json"))).singleElement().satisfies(set -> assertThat(
                            Openssl.signature(set, anchor, Instant.now()))
                    .matches(answer -> answer.exit() == 0));
        }
        CommandRun renewed = CommandRun.of("proof", "renew", "--json", "--data", data);
        assertThat(renewed.exit()).as(renewed.out() + renewed.err()).isZero();
        Path notice;
        try (Stream<Path> proofs = Files.walk(folder.resolve("data/proof"))) {
            notice = proofs.filter(path -> path.endsWith("notice.txt"))
                    .findFirst()
                    .orElseThrow();
        }
        CommandRun verified = CommandRun.of("proof", "verify", notice.toString(), "--json", "--data", data);
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        CommandRun log = CommandRun.of("proof", "log", "--json", "--data", data);
        assertThat(log.exit()).as(log.out() + log.err()).isZero();
        assertThat(log.json().path("entries").asLong()).isPositive();

        Files.writeString(notice, "다른 말");
        assertThat(CommandRun.of("proof", "verify", notice.toString(), "--data", data)
                        .exit())
                .isOne();
    }

    private JsonNode copy(String name) throws IOException {
        String data = folder.resolve("data").toString();
        for (JsonNode entry : CommandRun.of("status", "--json", "--data", data).json()) {
            if (entry.path("kind").asText().equals("copy")
                    && entry.path("name").asText().equals(name)) {
                return entry;
            }
        }
        throw new AssertionError("status tells nothing of copy " + name);
    }

    private long objects(String copy) {
        return roots(copy.equals("store") ? folder.resolve("data/store") : folder.resolve(copy))
                .size();
    }

    private static List<Path> roots(Path store) {
        try (Stream<Path> all = Files.walk(store, 4)) {
            return all.filter(path -> path.endsWith("inventory.json"))
                    .map(path -> path.getParent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
