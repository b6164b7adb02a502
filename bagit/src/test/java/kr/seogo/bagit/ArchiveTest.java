package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags as archives: what is good is read as the folder would be, what is bad is a finding and unpacks to nothing. */
class ArchiveTest {

    Path temp;
    BagFixture bag;

    @BeforeEach
    void make(@TempDir Path folder) {
        temp = folder;
        bag = BagFixture.valid(temp.resolve("bag"));
    }

    @Test
    void reads_and_unpacks_every_packaging_alike() throws IOException {
        byte[] tar = Archives.tar(bag.folder, "bag/", out -> {});
        Path zip = Archives.zip(bag.folder, "bag/", temp.resolve("b.zip"), out -> {});
        Path plain = Files.write(temp.resolve("b.tar"), tar);
        Path gzip = Files.write(temp.resolve("b.tar.gz"), Archives.gzip(tar));
        List<BagFile> expected = bag.verify().payload().stream().toList();

        for (Path archive : List.of(zip, plain, gzip)) {
            BagSource source = BagSource.detect(archive);
            BagReport report = BagVerifier.standard().verify(source);
            assertThat(report.findings()).as(archive.toString()).isEmpty();
            assertThat(report.payload().stream()).containsExactlyElementsOf(expected);

            Path unpacked = temp.resolve("out-" + archive.getFileName());
            assertThat(unpack(source, unpacked)).isInstanceOf(UnpackOutcome.Unpacked.class);
            assertThat(BagVerifier.standard().verify(BagSource.folder(unpacked)).valid())
                    .isTrue();
            try (BagReader reader = BagReader.open(source)) {
                assertThat(reader.open(BagPath.of(BagFixture.HANGUL))).hasContent("결재\n");
            }
        }
    }

    @Test
    void takes_a_bag_at_the_archive_s_root_with_a_warning() throws IOException {
        Path zip = Archives.zip(bag.folder, "", temp.resolve("b.zip"), out -> {});

        BagReport report = BagVerifier.standard().verify(BagSource.zip(zip));

        assertThat(report.valid()).isTrue();
        assertThat(report.has(FindingCode.ARCHIVE_WITHOUT_TOP_FOLDER)).isTrue();
    }

    @Test
    void finds_entries_beside_the_bag() throws IOException {
        zipped(FindingCode.ENTRY_OUTSIDE_BAG, out -> Archives.add(out, "__MACOSX/x", new byte[0]));
    }

    @Test
    void finds_zip_entries_that_escape_by_any_spelling() throws IOException {
        for (String name : List.of("bag/../../evil", "bag/data/..\\..\\evil", "bag/C:/evil", "bag//evil")) {
            zipped(FindingCode.ENTRY_ESCAPES, out -> Archives.add(out, name, new byte[0]));
        }
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void finds_duplicate_entries() throws IOException {
        zipped(
                FindingCode.ENTRY_DUPLICATE,
                out -> Archives.add(out, "bag/" + BagFixture.HELLO, Archives.bytes("other")));
        zipped(FindingCode.ENTRY_DUPLICATE, out -> Archives.add(out, "bag/bagit.txt/x", new byte[0]));
    }

    @Test
    void finds_links_in_zip_and_tar() throws IOException {
        zipped(FindingCode.ENTRY_IS_LINK, out -> {
            ZipArchiveEntry link = new ZipArchiveEntry("bag/data/link");
            link.setUnixMode(0120777);
            out.putArchiveEntry(link);
            out.write(Archives.bytes("/etc/passwd"));
            out.closeArchiveEntry();
        });
        for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
            tarred(FindingCode.ENTRY_IS_LINK, entry("bag/data/link", kind));
        }
    }

    @Test
    void finds_devices_and_pipes_in_tar() throws IOException {
        for (byte kind : new byte[] {TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO}) {
            tarred(FindingCode.ENTRY_IS_SPECIAL, entry("bag/data/special", kind));
        }
    }

    @Test
    void finds_names_that_are_not_utf8_in_zip_and_tar() throws IOException {
        byte[] cp949 = {(byte) 0xc7, (byte) 0xd1, (byte) 0xb1, (byte) 0xdb};
        byte[] ascii = Archives.bytes("NAME");

        Path zip = Archives.zip(
                bag.folder, "bag/", temp.resolve("n.zip"), out -> Archives.add(out, "bag/data/NAME", new byte[0]));
        Files.write(zip, replace(Files.readAllBytes(zip), ascii, cp949));
        expect(BagSource.zip(zip), FindingCode.NAME_NOT_UTF8, "한글");

        byte[] tar = Archives.tar(
                bag.folder, "bag/", out -> Archives.add(out, new TarArchiveEntry("bag/data/NAME"), new byte[0]));
        int at = indexOf(tar, Archives.bytes("bag/data/NAME"));
        System.arraycopy(cp949, 0, tar, at + 9, 4);
        fixChecksum(tar, at);
        expect(BagSource.tar(Files.write(temp.resolve("n.tar"), tar)), FindingCode.NAME_NOT_UTF8, "한글");
    }

    @Test
    void finds_that_the_headers_of_a_zip_entry_disagree() throws IOException {
        Path zip = Archives.zip(bag.folder, "bag/", temp.resolve("h.zip"), out -> {});
        byte[] bytes = Files.readAllBytes(zip);
        int local = indexOf(bytes, Archives.bytes("bag/bagit.txt"));
        bytes[local] = 'B';
        Files.write(zip, bytes);

        expect(BagSource.zip(zip), FindingCode.ENTRY_HEADERS_DISAGREE, "Bag/bagit.txt");
    }

    @Test
    void finds_encrypted_entries() throws IOException {
        Path zip = Archives.zip(bag.folder, "bag/", temp.resolve("e.zip"), out -> {});
        byte[] bytes = Files.readAllBytes(zip);
        int central = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[central + 8] |= 1;
        Files.write(zip, bytes);

        expect(BagSource.zip(zip), FindingCode.ENTRY_ENCRYPTED, "encrypted");
    }

    @Test
    void finds_archives_cut_off_at_any_place() throws IOException {
        byte[] tar = Archives.tar(bag.folder, "bag/", out -> {});
        byte[] zip = Files.readAllBytes(Archives.zip(bag.folder, "bag/", temp.resolve("z"), out -> {}));
        byte[] gzip = Archives.gzip(tar);
        int end = tarEnd(tar);
        for (int tenth = 1; tenth < 10; tenth++) {
            cutOff(BagSource.zip(temp.resolve("c.zip")), zip, zip.length * tenth / 10);
            cutOff(BagSource.tar(temp.resolve("c.tar")), tar, end * tenth / 10);
            cutOff(BagSource.tarGz(temp.resolve("c.tgz")), gzip, gzip.length * tenth / 10);
        }
    }

    @Test
    void finds_every_flipped_byte_or_reads_the_same_bag() throws IOException {
        byte[] zip = Files.readAllBytes(Archives.zip(bag.folder, "bag/", temp.resolve("z"), out -> {}));
        List<BagFile> expected = bag.verify().payload().stream().toList();
        Path file = temp.resolve("f.zip");
        for (int i = 0; i < zip.length; i++) {
            byte[] flipped = zip.clone();
            flipped[i] ^= 0x41;
            Files.write(file, flipped);
            BagReport report = BagVerifier.standard().verify(BagSource.zip(file));
            if (report.valid()) {
                assertThat(report.payload().stream()).as("byte " + i).containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void finds_bombs_before_unpacking_them() throws IOException {
        Path zip = Archives.zip(bag.folder, "bag/", temp.resolve("bomb.zip"), out -> {
            out.putArchiveEntry(new ZipArchiveEntry("bag/data/zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        });
        expect(BagSource.zip(zip), FindingCode.ARCHIVE_BOMB, "zeros");

        Path gzip = Files.write(temp.resolve("bomb.tgz"), Archives.gzip(new byte[65 << 20]));
        expect(BagSource.tarGz(gzip), FindingCode.ARCHIVE_BOMB, "decompresses");
    }

    @Test
    void keeps_to_the_limits_on_entries_and_bytes() throws IOException {
        BagSource source = BagSource.zip(Archives.zip(bag.folder, "bag/", temp.resolve("l.zip"), out -> {}));
        ArchiveLimits limits = ArchiveLimits.defaults();
        for (ArchiveLimits tight : List.of(limits.withMaxEntries(4), limits.withMaxBytes(300))) {
            BagReport report = BagVerifier.builder().limits(tight).build().verify(source);
            assertThat(report.errors().getFirst().code()).isEqualTo(FindingCode.ARCHIVE_BOMB);
        }
    }

    @Test
    void reads_archives_made_by_other_tools() throws Exception {
        assertThat(Shell.run(temp, "tar cf t.tar bag && tar czf t.tgz ./bag && tar cf g.tar --format=gnu bag")
                        .exit())
                .isZero();
        for (String name : List.of("t.tar", "t.tgz", "g.tar")) {
            BagReport report = BagVerifier.standard().verify(BagSource.detect(temp.resolve(name)));
            assertThat(report.findings()).as(name).isEmpty();
        }
    }

    private void zipped(FindingCode code, Archives.More<ZipArchiveOutputStream> more) throws IOException {
        Path file = temp.resolve("defect.zip");
        Files.deleteIfExists(file);
        expect(BagSource.zip(Archives.zip(bag.folder, "bag/", file, more)), code, "");
    }

    private void tarred(FindingCode code, TarArchiveEntry entry) throws IOException {
        byte[] tar = Archives.tar(bag.folder, "bag/", out -> {
            out.putArchiveEntry(entry);
            out.closeArchiveEntry();
        });
        expect(BagSource.tar(Files.write(temp.resolve("defect.tar"), tar)), code, "");
    }

    private static TarArchiveEntry entry(String name, byte kind) {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName("/etc/passwd");
        return entry;
    }

    private void cutOff(BagSource source, byte[] bytes, int length) throws IOException {
        Files.write(source.location(), Arrays.copyOf(bytes, length));
        expect(source, FindingCode.ARCHIVE_DAMAGED, "");
    }

    private void expect(BagSource source, FindingCode code, String word) {
        BagReport report = BagVerifier.standard().verify(source);
        assertThat(report.errors())
                .anyMatch(it -> it.code() == code && it.toString().contains(word));

        Path unpacked = temp.resolve("unpacked");
        assertThat(unpack(source, unpacked)).isInstanceOf(UnpackOutcome.Refused.class);
        assertThat(unpacked).doesNotExist();
    }

    private static UnpackOutcome unpack(BagSource source, Path folder) {
        return BagArchive.unpack(source, folder, ArchiveLimits.defaults(), ProgressListener.none());
    }

    private static int tarEnd(byte[] tar) {
        int end = tar.length;
        while (tar[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not there: " + new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private static byte[] replace(byte[] bytes, byte[] from, byte[] to) {
        byte[] changed = bytes.clone();
        for (int i = 0; i <= bytes.length - from.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, changed, i, to.length);
            }
        }
        return changed;
    }

    private static void fixChecksum(byte[] tar, int header) {
        Arrays.fill(tar, header + 148, header + 156, (byte) ' ');
        int sum = 0;
        for (int i = header; i < header + 512; i++) {
            sum += tar[i] & 0xff;
        }
        byte[] octal = Archives.bytes(String.format("%06o\0 ", sum));
        System.arraycopy(octal, 0, tar, header + 148, 8);
    }
}
