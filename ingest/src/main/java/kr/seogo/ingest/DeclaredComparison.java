package kr.seogo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReader;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.ingest.DeclaredTransfer.DeclaredFile;

/**
 * Whether a bag is the transfer that was declared and checked: the same sender, number, table and files. It is asked before the
 * bag is taken in, or one body could send in another's name. Only what the bag says of itself is compared; that its bytes
 * are what its manifest says is for the check that follows.
 */
public final class DeclaredComparison {

    private static final BagPath TABLE = BagPath.of("metadata/records.csv");

    private DeclaredComparison() {}

    /**
     * Everything in which they differ; empty where it is what was declared.
     *
     * @param bag a bag folder that nobody changes until it is taken in
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<TransferFinding> of(Path bag, DeclaredTransfer declared) {
        List<TransferFinding> found = new ArrayList<>();
        try (BagReader reader = BagReader.open(BagSource.folder(bag))) {
            BagInfo info = reader.info();
            name(
                    info,
                    "Source-Organization",
                    declared.organization(),
                    TransferRule.SENDER_DIFFERS,
                    "보내는 기관",
                    "sender",
                    found);
            name(
                    info,
                    "External-Identifier",
                    declared.number(),
                    TransferRule.TRANSFER_NUMBER_DIFFERS,
                    "이관번호",
                    "transfer number",
                    found);
            if (!isTable(reader, declared.table())) {
                found.add(TransferFinding.of(
                        TransferRule.TABLE_DIFFERS,
                        TABLE.value(),
                        "보낸 백의 records.csv가 먼저 검사한 표와 다릅니다. 표를 다시 올려 검사를 받거나 같은 표로 백을 다시 만들어 주세요. / records.csv of the bag is"
                                + " not the table that was checked; have the table checked anew or make the bag with the same"
                                + " one"));
            }
            files(reader.manifest(DigestAlgorithm.SHA512), declared.files(), found);
        } catch (IOException e) {
            throw new UncheckedIOException("The bag in " + bag + " cannot be compared with what was declared", e);
        }
        return List.copyOf(found);
    }

    /** What was sent is no bag at all. */
    public static TransferFinding notABag() {
        return TransferFinding.of(
                TransferRule.NOT_A_BAG,
                "bag",
                "보낸 것이 백이 아닙니다. BagIt 폴더를 .zip, .tar, .tar.gz로 묶어 보내 주세요. / What was sent is not a bag: expected a BagIt folder"
                        + " packed as .zip, .tar or .tar.gz; send that");
    }

    private static void name(
            BagInfo info,
            String element,
            String declared,
            TransferRule rule,
            String korean,
            String english,
            List<TransferFinding> found) {
        String said = info.first(element).orElse("").strip();
        // Whoever reads the bag after this takes the first; a second one has no place there.
        if (!said.equals(declared) || info.values(element).size() > 1) {
            found.add(TransferFinding.of(
                    rule,
                    "bag-info.txt:" + element,
                    "백의 %s '%s'이(가) 먼저 알린 '%s'와(과) 다릅니다. bag-info.txt를 고쳐 주세요. / The bag's %s '%s' is not '%s', which was declared; correct bag-info.txt"
                            .formatted(korean, said, declared, english, said, declared)));
        }
    }

    private static boolean isTable(BagReader reader, byte[] declared) throws IOException {
        if (!reader.has(TABLE)) {
            return false;
        }
        try (InputStream in = reader.open(TABLE)) {
            // One byte more than was declared tells that there is more.
            return Arrays.equals(in.readNBytes(declared.length + 1), declared);
        }
    }

    private static void files(Map<String, Digest> manifest, List<DeclaredFile> declared, List<TransferFinding> found) {
        Map<String, Digest> left = new HashMap<>(manifest);
        for (DeclaredFile file : declared) {
            Digest sent = left.remove(BagPath.payload(file.path()).value());
            if (sent == null) {
                found.add(file(
                        TransferRule.FILE_NOT_SENT,
                        file.path(),
                        "알린 파일이 백에 없습니다. 파일을 넣거나 목록에서 빼 주세요.",
                        "it was declared and is not in the bag; add it or take it off the list"));
            } else if (!sent.hex().equals(file.sha512().hex())) {
                found.add(file(
                        TransferRule.FILE_DIFFERS,
                        file.path(),
                        "내용이 알린 SHA-512와 다릅니다. 맞는 파일을 보내 주세요.",
                        "it is not what the declared SHA-512 says; send the right one"));
            }
        }
        left.keySet().stream()
                .filter(path -> path.startsWith("data/"))
                .sorted()
                .forEach(path -> found.add(file(
                        TransferRule.FILE_UNDECLARED,
                        path.substring("data/".length()),
                        "알리지 않은 파일입니다. 표와 목록에 더하거나 빼 주세요.",
                        "it was not declared; add it to table and list or take it out")));
    }

    private static TransferFinding file(TransferRule rule, String path, String korean, String english) {
        return TransferFinding.of(
                rule, "data/" + path, "파일 '%s': %s / File '%s': %s".formatted(path, korean, path, english));
    }
}
