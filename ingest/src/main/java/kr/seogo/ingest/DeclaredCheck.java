package kr.seogo.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.bagit.BagPath;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.ingest.DeclaredTransfer.DeclaredFile;
import kr.seogo.ingest.internal.check.DeclaredPayload;
import kr.seogo.ingest.internal.check.HeldOfSender;
import kr.seogo.ingest.internal.ledger.Ledger;
import kr.seogo.ingest.internal.ledger.StoredLedger;
import kr.seogo.ingest.table.Findings;
import kr.seogo.ingest.table.TableCheck;
import kr.seogo.ingest.table.TableReader;
import kr.seogo.ingest.table.TransferTable;

/**
 * Checks a transfer before any byte of it comes: everything that table, list of files and the names in the profile show, by
 * the rules a bag is checked by. What only the bytes show is found when they are there. Stores nothing; for use by many
 * threads.
 */
public final class DeclaredCheck {

    /** Of findings about files, so many of a kind are told. */
    private static final int MOST_OF_FILES = 1_000;

    /** File systems hold no longer names (NAME_MAX), and what lies above the bag counts against PATH_MAX. */
    private static final int LONGEST_PART = 255;

    private static final int LONGEST_PATH = 3_500;

    private final Holdings holdings;
    private final Ledger ledger;

    /** By the parts of an archive that is open. */
    public DeclaredCheck(IngestParts parts) {
        this.holdings = parts.holdings();
        this.ledger = new StoredLedger(parts.database());
    }

    /** Everything found: about the transfer, then the table row by row, then the files. */
    public List<TransferFinding> check(DeclaredTransfer declared) {
        List<TransferFinding> found = new ArrayList<>(names(declared));
        DeclaredPayload payload = DeclaredPayload.of(declared.files());
        payload.twice().stream().limit(MOST_OF_FILES).forEach(path -> found.add(twice(path)));
        declared.files().stream()
                .map(DeclaredFile::path)
                .filter(path -> !defect(path).isEmpty())
                .limit(MOST_OF_FILES)
                .forEach(path -> found.add(unsafe(path)));
        if (declared.files().isEmpty()) {
            found.add(
                    TransferFinding.of(
                            TransferRule.PAYLOAD_MISSING,
                            "data/",
                            "이관할 파일이 하나도 없습니다. 보낼 파일을 모두 적어 주세요. / No file is declared; list every file that is going to be sent"));
        }
        Findings findings = new Findings();
        Optional<TransferTable> table = new TableReader(findings).read(new ByteArrayInputStream(declared.table()));
        table.ifPresent(
                rows -> new TableCheck(new HeldOfSender(holdings, declared.organization(), accession -> true), findings)
                        .check(rows, payload));
        found.addAll(findings.all());
        return List.copyOf(found);
    }

    private List<TransferFinding> names(DeclaredTransfer declared) {
        List<TransferFinding> found = new ArrayList<>();
        if (declared.organization().isBlank()) {
            found.add(TransferFinding.of(
                    TransferRule.SENDER_MISSING,
                    "bag-info.txt:Source-Organization",
                    "보내는 기관이 없습니다. 기관명을 적어 주세요. / The sender is missing; name the organization"));
        }
        if (declared.number().isBlank()) {
            found.add(TransferFinding.of(
                    TransferRule.TRANSFER_NUMBER_MISSING,
                    "bag-info.txt:External-Identifier",
                    "이관번호가 없습니다. 이관번호를 적어 주세요. / The transfer number is missing; give one"));
        }
        ledger.taken(declared.organization(), declared.number(), "")
                .ifPresent(before -> found.add(TransferFinding.of(
                        TransferRule.TRANSFER_NUMBER_USED,
                        "bag-info.txt:External-Identifier",
                        "이관번호 '%s'은(는) 접수 %s에서 이미 쓰였습니다. 다른 번호를 써 주세요. / Transfer number '%s' was used by accession %s; use another number"
                                .formatted(before.number(), before.accession(), before.number(), before.accession()))));
        return found;
    }

    /** What no file system can hold is no path either. */
    private static String defect(String path) {
        int whole = path.getBytes(StandardCharsets.UTF_8).length;
        boolean partTooLong = Stream.of(path.split("/"))
                .anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART);
        if (partTooLong || whole > LONGEST_PATH) {
            return "a name has at most %d bytes in UTF-8, a path %d".formatted(LONGEST_PART, LONGEST_PATH);
        }
        return BagPath.defectOf(path);
    }

    private static TransferFinding twice(String path) {
        return TransferFinding.of(
                TransferRule.FILE_TWICE,
                "data/" + path,
                "파일 '%s'이(가) 파일 목록에 두 번 있습니다. 하나만 남겨 주세요. / File '%s' stands twice in the list of files; keep one"
                        .formatted(path, path));
    }

    private static TransferFinding unsafe(String path) {
        return TransferFinding.of(
                TransferRule.FILE_NAME_UNSAFE,
                "data/" + path,
                "파일 이름 '%s'은(는) data/ 아래의 상대 경로로 쓸 수 없습니다. 고쳐 주세요. / '%s' cannot be a path below data/: %s; correct it"
                        .formatted(path, path, defect(path)));
    }
}
