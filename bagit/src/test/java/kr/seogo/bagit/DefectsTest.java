package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One defect per bag; the report must have its code as its only error. */
class DefectsTest {

    Path temp;
    BagFixture bag;

    @BeforeEach
    void make(@TempDir Path folder) {
        temp = folder;
        bag = BagFixture.valid(temp.resolve("bag"));
    }

    @Test
    void accepts_the_fixture_itself_and_gives_its_files() {
        BagReport report = bag.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.valid()).isTrue();
        assertThat(report.version()).contains(BagVersion.V1_0);
        assertThat(report.info().first("contact-name")).contains("기록관리과");
        assertThat(report.payload().stream().map(file -> file.path().value()))
                .containsExactly(BagFixture.HELLO, BagFixture.HANGUL);
        BagFile hangul = report.payload().find(BagPath.of(BagFixture.HANGUL)).orElseThrow();
        assertThat(hangul.size()).isEqualTo(7);
        assertThat(bag.line(BagFixture.HANGUL))
                .startsWith(hangul.digest(DigestAlgorithm.SHA512).orElseThrow().hex());
    }

    @Test
    void finds_that_a_folder_is_no_bag() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("plain"));

        BagReport report = BagVerifier.standard().verify(BagSource.folder(folder));

        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        FindingCode.BAGIT_TXT_MISSING,
                        FindingCode.MANIFEST_MISSING,
                        FindingCode.PAYLOAD_FOLDER_MISSING);
    }

    @Test
    void throws_only_where_there_is_nothing() {
        assertThatThrownBy(() -> BagSource.detect(temp.resolve("absent"))).isInstanceOf(BagIoException.class);
        assertThatThrownBy(() -> BagVerifier.standard().verify(BagSource.folder(temp.resolve("absent"))))
                .isInstanceOf(BagIoException.class);
    }

    @Test
    void finds_a_wrong_digest_with_both_values() {
        bag.write(BagFixture.HELLO, "HELLO\n");

        only(FindingCode.DIGEST_MISMATCH, BagFixture.HELLO);
        assertThat(bag.verify().errors().getFirst().message()).contains("e7c22b99");
        assertThat(bag.verify().complete()).isTrue();
    }

    @Test
    void finds_a_missing_file() {
        bag.delete(BagFixture.HELLO).write("bag-info.txt", "");

        only(FindingCode.FILE_MISSING, BagFixture.HELLO);
        assertThat(bag.verify().complete()).isFalse();
    }

    @Test
    void finds_an_extra_file() {
        bag.write("data/extra", "").write("bag-info.txt", "");

        only(FindingCode.FILE_NOT_IN_MANIFEST, "data/extra");
    }

    @Test
    void finds_a_file_that_one_manifest_of_two_lacks() {
        bag.write("manifest-sha256.txt", bag.line("SHA-256", BagFixture.HELLO));

        only(FindingCode.FILE_NOT_IN_ALL_MANIFESTS, BagFixture.HANGUL);
    }

    @Test
    void lets_the_drafts_spread_files_over_manifests() {
        BagFixture old = BagFixture.valid(temp.resolve("old"), "0.97");
        old.write("manifest-sha256.txt", old.line("SHA-256", BagFixture.HELLO));

        assertThat(old.verify().valid()).isTrue();
    }

    @Test
    void finds_paths_outside_the_payload() {
        bag.append("manifest-sha512.txt", bag.line("bagit.txt"));

        only(FindingCode.MANIFEST_PATH_UNSAFE, "manifest-sha512.txt line 3");
    }

    @Test
    void finds_a_payload_oxum_that_is_wrong() {
        bag.write("bag-info.txt", "Payload-Oxum: 14.2\n");

        only(FindingCode.OXUM_MISMATCH, "bag-info.txt");
    }

    @Test
    void warns_of_an_empty_payload_and_takes_files_of_no_bytes() {
        bag.delete(BagFixture.HELLO).delete(BagFixture.HANGUL).delete("data/문서");
        bag.write("manifest-sha512.txt", "").write("bag-info.txt", "Payload-Oxum: 0.0\n");
        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().has(FindingCode.PAYLOAD_EMPTY)).isTrue();

        bag.write("data/empty", "").write("bag-info.txt", "Payload-Oxum: 0.1\n");
        bag.write("manifest-sha512.txt", bag.line("data/empty"));
        assertThat(bag.verify().findings()).isEmpty();
    }

    @Test
    void accepts_digests_in_upper_case() {
        String hex = bag.line(BagFixture.HELLO).substring(0, 128).toUpperCase(Locale.ROOT);
        bag.write("manifest-sha512.txt", hex + " \t " + BagFixture.HELLO + "\n" + bag.line(BagFixture.HANGUL));

        assertThat(bag.verify().findings()).isEmpty();
    }

    @Test
    void decodes_the_three_encoded_characters_and_no_other() {
        bag.write("data/100%\n.txt", "x").write("data/%7E", "y").write("bag-info.txt", "");
        String first = bag.line("data/100%\n.txt").replace("%\n.txt", "%25%0a.txt");
        bag.append("manifest-sha512.txt", first + bag.line("data/%7E"));

        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().has(FindingCode.MANIFEST_PERCENT_NOT_ENCODED)).isTrue();
    }

    @Test
    void finds_a_line_that_is_none() {
        bag.append("manifest-sha512.txt", "hello\n");

        only(FindingCode.MANIFEST_LINE_MALFORMED, "manifest-sha512.txt line 3");
    }

    @Test
    void finds_a_manifest_of_an_unknown_algorithm() {
        bag.write("manifest-crc32.txt", "");

        only(FindingCode.ALGORITHM_UNKNOWN, "manifest-crc32.txt");
    }

    @Test
    void reads_manifests_of_every_algorithm_of_the_jdk() {
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            String lines =
                    bag.line(algorithm.jdkName(), BagFixture.HELLO) + bag.line(algorithm.jdkName(), BagFixture.HANGUL);
            bag.write("manifest-" + algorithm.bagName() + ".txt", lines);
        }

        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().payloadManifests()).hasSize(15);
    }

    @Test
    void finds_a_tag_manifest_that_lists_too_little_and_too_much() {
        bag.write("tagmanifest-sha512.txt", bag.line("bagit.txt"));
        only(FindingCode.TAG_MANIFEST_INCOMPLETE, "tagmanifest-sha512.txt");

        bag.write("tagmanifest-sha512.txt", bag.line("manifest-sha512.txt"));
        bag.append("tagmanifest-sha512.txt", bag.line("tagmanifest-sha512.txt"));
        only(FindingCode.TAG_MANIFEST_LISTS_TAG_MANIFEST, "tagmanifest-sha512.txt line 2");
    }

    @Test
    void finds_files_that_fetch_txt_leaves_to_be_fetched_without_fetching_them() {
        bag.delete(BagFixture.HELLO).write("bag-info.txt", "");
        bag.write("fetch.txt", "http://127.0.0.1:1/hello 6 " + BagFixture.HELLO + "\n");

        only(FindingCode.FILE_NOT_FETCHED, BagFixture.HELLO);
        assertThat(bag.verify().fetch()).hasSize(1);
    }

    @Test
    void finds_a_fetch_txt_that_leaves_the_bag_or_is_malformed() {
        bag.write("fetch.txt", "http://127.0.0.1:1/x - ../x\n");
        only(FindingCode.FETCH_PATH_UNSAFE, "fetch.txt line 1");

        bag.write("fetch.txt", "nonsense\n");
        only(FindingCode.FETCH_LINE_MALFORMED, "fetch.txt line 1");
    }

    @Test
    void reads_continued_lines_of_metadata_and_finds_malformed_ones() {
        bag.write("bag-info.txt", "External-Description: one\r\n  two\r\n\tthree\r\nkey: a\r\nKEY: b\r\n");
        assertThat(bag.verify().findings()).isEmpty();
        assertThat(bag.verify().info().first("External-Description")).contains("one two three");
        assertThat(bag.verify().info().values("Key")).containsExactly("a", "b");

        bag.write("bag-info.txt", "no colon here\n");
        only(FindingCode.BAG_INFO_LINE_MALFORMED, "bag-info.txt line 1");
    }

    @Test
    void finds_tag_files_that_are_not_in_the_declared_encoding() {
        bag.write("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: no-such\n");
        only(FindingCode.TAG_ENCODING_UNKNOWN, "bagit.txt");

        bag.write("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n");
        assertThat(codes(bag.verify())).contains(FindingCode.TAG_FILE_NOT_IN_ENCODING);
    }

    @Test
    void keeps_both_normal_forms_of_a_name_side_by_side_and_warns() {
        bag.write("data/\uAC00", "a").write("data/\u1100\u1161", "b").write("bag-info.txt", "");
        bag.append("manifest-sha512.txt", bag.line("data/\uAC00") + bag.line("data/\u1100\u1161"));

        BagReport report = bag.verify();
        assertThat(report.errors()).isEmpty();
        assertThat(report.has(FindingCode.NAME_CLASH_NORMALIZATION)).isTrue();
        assertThat(report.payload().count()).isEqualTo(4);
    }

    @Test
    void does_not_take_one_normal_form_for_the_other() {
        bag.write("data/\uAC00", "a").write("bag-info.txt", "");
        bag.append("manifest-sha512.txt", bag.line("data/\uAC00").replace("\uAC00", "\u1100\u1161"));

        assertThat(codes(bag.verify()))
                .containsExactlyInAnyOrder(FindingCode.FILE_MISSING, FindingCode.FILE_NOT_IN_MANIFEST);
    }

    @Test
    void warns_of_names_that_differ_only_in_case() {
        bag.write("data/HELLO.txt", "a").write("bag-info.txt", "");
        bag.append("manifest-sha512.txt", bag.line("data/HELLO.txt"));

        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().has(FindingCode.NAME_CLASH_CASE)).isTrue();
    }

    @Test
    void reports_every_finding_of_a_bag_with_many_defects() {
        bag.write(BagFixture.HELLO, "HELLO\n").write("data/extra", "").delete(BagFixture.HANGUL);
        bag.write("bagit.txt", "BagIt-Version: 3.0\nTag-File-Character-Encoding: UTF-8\n");

        assertThat(codes(bag.verify()))
                .contains(
                        FindingCode.DIGEST_MISMATCH,
                        FindingCode.FILE_MISSING,
                        FindingCode.FILE_NOT_IN_MANIFEST,
                        FindingCode.OXUM_MISMATCH,
                        FindingCode.BAGIT_VERSION_UNSUPPORTED);
    }

    @Test
    void says_how_many_findings_it_left_out() {
        for (int i = 0; i < 20; i++) {
            bag.append("manifest-sha512.txt", "x\n");
        }

        BagReport report = BagVerifier.builder().maxFindings(5).build().verify(BagSource.folder(bag.folder));

        assertThat(report.findings()).hasSize(6);
        assertThat(report.findings().getLast().code()).isEqualTo(FindingCode.TOO_MANY_FINDINGS);
        assertThat(report.findings().getLast().message()).startsWith("15 more");
    }

    @Test
    void reads_metadata_in_other_encodings() {
        bag.write("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: EUC-KR\n");
        bag.write("bag-info.txt", "Contact-Name: 기록관리과\n".getBytes(Charset.forName("EUC-KR")));
        bag.write("manifest-sha512.txt", bag.read("manifest-sha512.txt").getBytes(Charset.forName("EUC-KR")));

        assertThat(bag.verify().errors()).isEmpty();
        assertThat(bag.verify().info().first("Contact-Name")).contains("기록관리과");
        assertThat(bag.verify().encoding()).isNotEqualTo(StandardCharsets.UTF_8);
    }

    private void only(FindingCode code, String where) {
        List<Finding> errors = bag.verify().errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().code()).isEqualTo(code);
        assertThat(errors.getFirst().where()).isEqualTo(where);
    }

    private static List<FindingCode> codes(BagReport report) {
        return report.errors().stream().map(Finding::code).toList();
    }
}
