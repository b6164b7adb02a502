package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.FILE_OPEN;
import static kr.seogo.ingest.TransferRule.GROUNDS_MISSING;
import static kr.seogo.ingest.TransferRule.GROUNDS_ON_OPEN;
import static kr.seogo.ingest.TransferRule.LIST_WITHOUT_DISCLOSURE;
import static kr.seogo.ingest.TransferRule.REASON_MISSING;
import static kr.seogo.ingest.TransferRule.RETENTION_DIFFERS;

import kr.seogo.catalog.Level;
import kr.seogo.catalog.Retention;

/** The rules on a record once it has inherited what it leaves empty. */
final class DraftRules {

    private final Findings findings;
    private final Lineage lineage;

    DraftRules(Findings findings, Lineage lineage) {
        this.findings = findings;
        this.lineage = lineage;
    }

    void check(RecordDraft draft) {
        access(draft);
        open(draft);
        retention(draft);
        PersonalData.check(draft, lineage, findings);
    }

    private void access(RecordDraft draft) {
        TableRow row = draft.row();
        Access access = draft.access();
        if (access.restricts() && statesAccess(row)) {
            if (access.grounds().isEmpty() && row.text(Column.GROUNDS).isEmpty()) {
                findings.cell(
                        GROUNDS_MISSING,
                        row,
                        Column.GROUNDS,
                        "",
                        "공개가 아닌 기록에는 비공개호(1~8)가 있어야 합니다. 적어 주세요.",
                        "a record that is not open names its grounds (1 to 8); write them down");
            }
            if (access.reason().isEmpty()) {
                findings.cell(
                        REASON_MISSING,
                        row,
                        Column.REASON,
                        "",
                        "공개가 아닌 기록에는 비공개사유가 있어야 합니다. 적어 주세요.",
                        "a record that is not open gives the reason; write it down");
            }
        }
        if (!access.restricts()
                && access.disclosure().isPresent()
                && !access.grounds().isEmpty()) {
            findings.cell(
                    GROUNDS_ON_OPEN,
                    row,
                    Column.GROUNDS,
                    row.text(Column.GROUNDS),
                    "공개 기록에는 비공개호를 쓰지 않습니다. 비공개호를 지우거나 공개구분을 고쳐 주세요.",
                    "an open record has no ground for closing; take it out or change the disclosure class");
        }
        if (access.disclosure().isEmpty() && Words.listed(row.text(Column.LIST)).orElse(false)) {
            findings.cell(
                    LIST_WITHOUT_DISCLOSURE,
                    row,
                    Column.LIST,
                    row.text(Column.LIST),
                    "공개구분이 어디에도 없어 비공개로 봅니다. 목록에는 보이고 파일은 닫혀 있습니다. 공개할 기록이면 공개구분을 적어 주세요.",
                    "no disclosure class is stated anywhere: the record counts as closed, with its entry to be seen; state one if it is open");
        }
    }

    /** A child that says nothing of its own does not repeat its parent's finding. */
    private static boolean statesAccess(TableRow row) {
        return !row.text(Column.DISCLOSURE).isEmpty()
                || !row.text(Column.GROUNDS).isEmpty()
                || !row.text(Column.REASON).isEmpty();
    }

    private void open(RecordDraft draft) {
        if (draft.level() == Level.FILE && draft.row().text(Column.CLOSED).isEmpty()) {
            findings.cell(
                    FILE_OPEN,
                    draft.row(),
                    Column.CLOSED,
                    "",
                    "종결일자가 없어 아직 끝나지 않은 철로 봅니다. 보존기간을 셈하지 않습니다. 끝난 철이면 종결일자를 적어 주세요.",
                    "without a closing day the file counts as still open; its retention period does not run; give the day if the matter is closed");
        }
    }

    private void retention(RecordDraft draft) {
        Retention own = Words.retention(draft.row().text(Column.RETENTION)).orElse(null);
        if (draft.level() != Level.ITEM || own == null) {
            return;
        }
        lineage.retentionAbove(draft)
                .filter(above -> above != own)
                .ifPresent(above -> findings.cell(
                        RETENTION_DIFFERS,
                        draft.row(),
                        Column.RETENTION,
                        draft.row().text(Column.RETENTION),
                        "철의 보존기간 " + above.label().ko() + "과(와) 다릅니다. 건의 보존기간을 비우거나 철과 같게 적어 주세요.",
                        "the retention of the file is '" + above.label().ko() + "' ("
                                + above.label().en() + "); leave it empty at the item or write the same"));
    }
}
