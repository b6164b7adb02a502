package kr.seogo.app.internal.archive;

import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.disclosure.api.CasePapers;

/**
 * The table of a transfer that is a closed case: the case a record file, each paper an item. No entry is shown to the public,
 * for that somebody asked for something is theirs; what names persons is closed (Disclosure Act, Article 9 (1) item 6).
 */
final class CaseTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "parent",
            "title",
            "agency",
            "unit",
            "activity",
            "created",
            "closed",
            "retention",
            "disclosure",
            "grounds",
            "reason",
            "list",
            "type",
            "path");

    private static final String REASON = "청구인과 제3자 등 개인에 관한 사항";

    private CaseTable() {}

    static String of(CasePapers papers) {
        StringBuilder table = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        if (!papers.held()) {
            row(table, file(papers));
        }
        papers.papers().forEach(paper -> row(table, item(papers, paper)));
        return table.toString();
    }

    private static List<String> file(CasePapers papers) {
        return List.of(
                papers.id(),
                "file",
                "",
                "정보공개 청구 " + papers.number(),
                papers.body(),
                papers.unit().orElse(""),
                papers.activity(),
                period(papers),
                papers.closed().toString(),
                papers.retention() + "년",
                "부분공개",
                "6",
                REASON,
                "비공개",
                "기타",
                "");
    }

    /** What comes on a day off is received the next working day, and may be closed before. */
    private static String period(CasePapers papers) {
        return papers.received().isBefore(papers.closed())
                ? papers.received() + "/" + papers.closed()
                : papers.closed().toString();
    }

    private static List<String> item(CasePapers papers, CasePapers.Paper paper) {
        return List.of(
                paper.id(),
                "item",
                papers.id(),
                paper.title(),
                "",
                "",
                "",
                paper.day().toString(),
                "",
                "",
                paper.sealed() ? "비공개" : "부분공개",
                "6",
                REASON,
                "비공개",
                "기타",
                paper.files().stream().map(CasePapers.File::path).collect(Collectors.joining("|")));
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append(cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n');
    }
}
