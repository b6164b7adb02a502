package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.FILE_EMPTY;
import static kr.seogo.ingest.TransferRule.FILE_UNLISTED;
import static kr.seogo.ingest.TransferRule.ITEM_WITHOUT_FILE;
import static kr.seogo.ingest.TransferRule.PATH_ABSENT;
import static kr.seogo.ingest.TransferRule.PATH_NOT_ITEM;
import static kr.seogo.ingest.TransferRule.PATH_TWICE;
import static kr.seogo.ingest.TransferRule.PATH_UNSAFE;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.bagit.BagPath;
import kr.seogo.catalog.Level;

/** The rules on rows and payload: every payload file belongs to exactly one item, and every listed one is there. */
final class PayloadRules {

    private final Findings findings;
    private final Payload payload;
    private final Map<String, Integer> absent = new HashMap<>();
    private int[] rowOf = new int[64]; // by the file's place in the payload; 0: of no row

    PayloadRules(Findings findings, Payload payload) {
        this.findings = findings;
        this.payload = payload;
    }

    void check(List<StatedRow> rows) {
        rows.forEach(this::row);
        int[] at = {0};
        payload.each((path, bytes) -> {
            int index = at[0]++;
            if (index >= rowOf.length || rowOf[index] == 0) {
                findings.file(
                        FILE_UNLISTED,
                        path,
                        "표의 어느 건에도 적혀 있지 않습니다. 건에 적거나 파일을 빼 주세요.",
                        "no item of the table lists it; list it or take it out");
            }
            if (bytes == 0) {
                findings.file(FILE_EMPTY, path, "크기가 0바이트입니다. 원본을 확인해 주세요.", "it has 0 bytes; look at the original");
            }
        });
    }

    private void row(StatedRow stated) {
        TableRow row = stated.row();
        List<String> paths = row.paths();
        if (stated.level().isPresent() && !stated.is(Level.ITEM) && !paths.isEmpty()) {
            findings.cell(
                    PATH_NOT_ITEM,
                    row,
                    Column.PATH,
                    row.text(Column.PATH),
                    "파일은 건에만 적습니다. 그 파일의 건을 더해 거기에 적어 주세요.",
                    "only items have files; add an item for it");
        }
        if (stated.is(Level.ITEM) && paths.isEmpty()) {
            findings.cell(
                    ITEM_WITHOUT_FILE,
                    row,
                    Column.PATH,
                    "",
                    "건에 파일이 없습니다. 전자기록이면 파일을 적어 주세요.",
                    "the item has no file; list it if there is one");
        }
        paths.forEach(path -> path(row, path));
    }

    private void path(TableRow row, String path) {
        if (!BagPath.defectOf(path).isEmpty()) {
            findings.cell(
                    PATH_UNSAFE,
                    row,
                    Column.PATH,
                    path,
                    "경로는 data/ 아래의 상대 경로여야 하며 '..', '.'이나 빈 마디가 있으면 안 됩니다. 고쳐 주세요.",
                    "expected a path below data/ without '..', '.' or an empty part; correct it");
            return;
        }
        int index = payload.indexOf(path);
        int first = listed(path, index, row.number());
        if (first != 0) {
            findings.cell(
                    PATH_TWICE,
                    row,
                    Column.PATH,
                    path,
                    "이 파일은 " + first + "행에도 적혀 있습니다. 파일 하나는 건 하나에만 속합니다. 한쪽에서 빼 주세요.",
                    "the file is listed in row " + first
                            + " already; a file belongs to exactly one item; take it out of one");
        } else if (index < 0) {
            absent(row, path);
        }
    }

    /** The number of the row that listed a file before; 0 where none did. */
    private int listed(String path, int index, int row) {
        if (index < 0) {
            return Optional.ofNullable(absent.putIfAbsent(path, row)).orElse(0);
        }
        if (index >= rowOf.length) {
            rowOf = Arrays.copyOf(rowOf, Math.max(index + 1, rowOf.length * 2));
        }
        int first = rowOf[index];
        rowOf[index] = first == 0 ? row : first;
        return first;
    }

    private void absent(TableRow row, String path) {
        Optional<String> other = Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                .map(form -> Normalizer.normalize(path, form))
                .filter(name -> !name.equals(path) && payload.holds(name))
                .findFirst();
        findings.cell(
                PATH_ABSENT,
                row,
                Column.PATH,
                path,
                other.isPresent()
                        ? "이 파일이 없습니다. 글자는 같지만 유니코드 정규화(NFC/NFD)가 다른 이름의 파일은 있습니다. 표의 이름을 파일 이름과 똑같이 적어 주세요."
                        : "이 파일이 data/ 아래에 없습니다. 경로를 고치거나 파일을 넣어 주세요.",
                other.isPresent()
                        ? "no such file; one of the same letters in another Unicode normalisation form is there: write the"
                                + " name exactly as the file's"
                        : "no such file below data/; correct the path or add the file");
    }
}
