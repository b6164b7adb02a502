package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.ingest.TransferState;
import kr.seogo.preservation.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input as a sender meets it, through the commands and a running server: found and placed, exit code 1, nothing
 * stored, the bag untouched; corrected, it is taken in under the same number.
 */
class BadInputTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String TABLE = "metadata/records.csv";
    private static final Caller ARCHIVIST = new Caller.Staff("기록연구사", Set.of(Caller.Role.ARCHIVIST), "기록원");

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    private static int transfers;

    @TempDir
    private Path folder = Path.of("");

    private HandedIn good = new HandedIn("0");
    private String number = "0";

    @BeforeAll
    static void serve(@TempDir Path first) throws IOException {
        served = ServedArchive.start();
        assertThat(ingest(new HandedIn("처음").write(first.resolve("bag"))).exit())
                .isZero();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @BeforeEach
    void another_transfer() {
        transfers++;
        number = "이관" + transfers;
        good = new HandedIn(number);
    }

    @Test
    void a_folder_that_is_no_bag() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("가.txt"), "본문");

        refuses(files, "bagit-txt-missing", "bagit.txt");
        takes(good.write(folder.resolve("bag")));
    }

    @Test
    void a_file_that_is_no_bag() throws Exception {
        Path file = Files.writeString(folder.resolve("기록.hwp"), "본문");

        refuses(file, "not-a-bag", "기록.hwp");
        takes(good.write(folder.resolve("bag")));
    }

    @Test
    void a_truncated_zip() throws Exception {
        Path zip = HandedIn.zip(good.write(folder.resolve("bag")), folder.resolve("bag.zip"), StandardCharsets.UTF_8);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

        refuses(zip, "archive-damaged", ".");
        Files.write(zip, whole);
        takes(zip);
    }

    @Test
    void a_wrong_digest() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Path file = bag.resolve("data/가.txt");
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[0] ^= 1;
        Files.write(file, flipped);

        refuses(bag, "digest-mismatch", "data/가.txt");
        Files.write(file, whole);
        takes(bag);
    }

    @Test
    void a_missing_file() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Files.move(bag.resolve("data/나.txt"), folder.resolve("나.txt"));

        refuses(bag, "file-missing", "data/나.txt");
        Files.move(folder.resolve("나.txt"), bag.resolve("data/나.txt"));
        takes(bag);
    }

    @Test
    void an_extra_file() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Path extra = Files.writeString(bag.resolve("data/덤.txt"), "덤");

        refuses(bag, "file-not-in-manifest", "data/덤.txt");
        Files.delete(extra);
        takes(bag);
    }

    @Test
    void a_table_with_a_wrong_level() throws Exception {
        refusesTable(",철,", ",서류철,", "level-unknown", 3, "level", "서류철");
    }

    @Test
    void an_unknown_parent() throws Exception {
        refusesTable("건,N-F", "건,없는철", "parent-unknown", 4, "parent", "없는철");
    }

    @Test
    void a_cycle() throws Exception {
        refusesTable("철,N-S", "철,N-1", "parent-cycle", 3, "parent", "→");
    }

    @Test
    void a_duplicate_id() throws Exception {
        refusesTable("N-2,", "N-1,", "id-duplicate", 5, "id", "4행");
    }

    @Test
    void a_retention_that_does_not_exist() throws Exception {
        refusesTable("30년", "7년", "retention-unknown", 3, "retention", "7년");
    }

    @Test
    void a_disclosure_ground_out_of_1_to_8() throws Exception {
        refusesTable("비공개,5", "비공개,9", "grounds-invalid", 5, "grounds", "1~8");
    }

    @Test
    void a_date_that_is_none() throws Exception {
        refusesTable("2015-05-01", "2015-02-30", "date-invalid", 4, "created", "2015-02-30");
    }

    @Test
    void a_path_outside_data_in_the_table() throws Exception {
        refusesTable("가.txt", "../../etc/passwd", "path-unsafe", 4, "path", "../../etc/passwd");
    }

    @Test
    void a_path_outside_data_in_the_manifest() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Path manifest = bag.resolve("manifest-sha512.txt");
        byte[] whole = Files.readAllBytes(manifest);
        Files.writeString(manifest, "0".repeat(128) + "  data/../../etc/passwd\n", StandardOpenOption.APPEND);

        refuses(bag, "manifest-path-unsafe", "manifest-sha512.txt line 3");
        Files.write(manifest, whole);
        takes(bag);
    }

    @Test
    void a_table_that_is_not_utf8() throws Exception {
        Path bad = new HandedIn(number).encoded(CP949).write(folder.resolve("bad"));

        JsonNode finding = refuses(bad, "table-not-utf8", TABLE);
        assertThat(finding.path("message").asText()).contains("CP949", "CSV UTF-8");
        takes(good.write(folder.resolve("bag")));
    }

    @Test
    void an_empty_bag() throws Exception {
        refuses(new HandedIn(number).withoutFiles().write(folder.resolve("bad")), "payload-missing", "data/");
        takes(good.write(folder.resolve("bag")));
    }

    @Test
    void a_name_on_disk_that_is_not_utf8() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        shell(bag, "mv data/가.txt \"data/$(printf '\\260\\241').txt\"");

        JsonNode finding = refuses(bag, "name-not-utf8", "data/\\xb0\\xa1.txt");
        assertThat(finding.path("message").asText()).contains("b0a1", "가.txt", "UTF-8");
        shell(bag, "mv \"data/$(printf '\\260\\241').txt\" data/가.txt");
        takes(bag);
    }

    @Test
    void a_name_in_a_zip_that_is_not_utf8() throws Exception {
        Path bag = good.write(folder.resolve("bag"));

        JsonNode finding =
                refuses(HandedIn.zip(bag, folder.resolve("cp949.zip"), CP949), "name-not-utf8", "data/\\xb0\\xa1.txt");
        assertThat(finding.path("message").asText()).contains("b0a1", "가.txt", "UTF-8");
        takes(HandedIn.zip(bag, folder.resolve("utf8.zip"), StandardCharsets.UTF_8));
    }

    @Test
    void a_file_of_0_bytes_is_warned_of_and_preserved() throws Exception {
        Path bag = good.file("가.txt", "").write(folder.resolve("bag"));

        CommandRun checked = CommandRun.of("check", "--json", bag.toString());
        assertThat(checked.exit()).isZero();
        assertThat(checked.finding("file-empty", "data/가.txt").path("severity").asText())
                .isEqualTo("warning");
        takes(bag);

        var file = served.get("/api/v1/records/" + name("1") + "/files/1");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEmpty();
    }

    @Test
    void says_to_a_person_in_korean_what_is_wrong_and_that_nothing_was_stored() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Files.delete(bag.resolve("data/나.txt"));

        CommandRun checked = CommandRun.of("check", bag.toString());
        CommandRun taken = CommandRun.of("ingest", bag.toString(), "--data", data());

        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).contains("file-missing", "목록에는 있으나 백에 없는 파일", "오류 있음");
        assertThat(taken.exit()).isEqualTo(1);
        assertThat(taken.out()).contains("file-missing", "목록에는 있으나 백에 없는 파일", "반려", "저장한 것은 없습니다");
    }

    @Test
    void a_path_where_nothing_is_is_wrong_use_and_nothing_else_is_taken_in() throws Exception {
        Path bag = good.write(folder.resolve("bag"));
        Path none = folder.resolve("없음");
        int before = served.archive().ingest().status().size();

        CommandRun checked = CommandRun.of("check", "--json", none.toString());
        CommandRun taken = CommandRun.of("ingest", bag.toString(), none.toString(), "--json", "--data", data());

        for (CommandRun run : List.of(checked, taken)) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(none.toString(), "경로를 확인해 주세요").doesNotContain("\tat ");
        }
        assertThat(served.archive().ingest().status()).hasSize(before);
    }

    private void refusesTable(String was, String is, String code, int row, String column, String says)
            throws Exception {
        Path bad = new HandedIn(number).saying(was, is).write(folder.resolve("bad"));

        JsonNode finding = refuses(bad, code, TABLE + ":" + row + ":" + column);

        assertThat(finding.path("message").asText()).startsWith(row + "행").contains(says);
        takes(good.write(folder.resolve("bag")));
    }

    private JsonNode refuses(Path bad, String code, String where) throws Exception {
        Map<String, String> bytes = HandedIn.fingerprint(bad);
        Set<ObjectId> objects = objects();
        int records = records();

        CommandRun checked = CommandRun.of("check", "--json", bad.toString());
        CommandRun taken = ingest(bad);

        for (CommandRun run : List.of(checked, taken)) {
            assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(1);
            JsonNode finding = run.finding(code, where);
            assertThat(finding.path("severity").asText()).as(run.out()).isEqualTo("error");
            assertThat(finding.path("message").asText()).containsPattern("[가-힣].* / ");
        }
        assertThat(taken.json().path("state").asText()).isEqualTo("refused");
        assertThat(taken.json().path("objects")).isEmpty();
        assertThat(served.archive().ingest().status(accession(taken)).orElseThrow())
                .satisfies(status -> {
                    assertThat(status.state()).isEqualTo(TransferState.REFUSED);
                    assertThat(status.findings())
                            .anyMatch(finding -> finding.code().equals(code));
                });
        assertThat(objects()).isEqualTo(objects);
        assertThat(records()).isEqualTo(records);
        assertThat(registered()).isFalse();
        assertThat(HandedIn.fingerprint(bad)).isEqualTo(bytes);
        assertThat(served.folder().resolve("data/transfers/" + accession(taken)))
                .doesNotExist();
        return checked.finding(code, where);
    }

    private void takes(Path bag) throws Exception {
        int records = records();

        CommandRun taken = ingest(bag);

        assertThat(taken.exit()).as(taken.out() + taken.err()).isZero();
        assertThat(taken.json().path("state").asText()).isEqualTo("findable");
        assertThat(records()).isEqualTo(records + HandedIn.RECORDS);
        assertThat(registered()).isTrue();
    }

    private static CommandRun ingest(Path bag) {
        return CommandRun.of("ingest", "--json", bag.toString(), "--data", data());
    }

    private static String accession(CommandRun run) throws IOException {
        return run.json().path("accession").asText();
    }

    private static String data() {
        return served.folder().resolve("data").toString();
    }

    private static Set<ObjectId> objects() {
        try (var objects = served.archive().store().objects()) {
            return objects.collect(Collectors.toSet());
        }
    }

    private static int records() {
        return ServedArchive.json(served.getAsArchivist("/api/v1/records?size=1"))
                .path("total")
                .asInt();
    }

    private boolean registered() {
        var id = new ArkNames(ArkNames.TEST_AUTHORITY).record(HandedIn.SENDER, good.id("S"));
        return served.archive().catalogue().view(id, ARCHIVIST).isPresent();
    }

    private String name(String row) {
        return new ArkNames(ArkNames.TEST_AUTHORITY)
                .record(HandedIn.SENDER, good.id(row))
                .name();
    }

    private static void shell(Path folder, String command) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        assertThat(shell.inheritIO().start().waitFor()).isZero();
    }
}
