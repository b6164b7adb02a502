package kr.seogo.ingest.table;

import java.util.List;

/** Checks a table against the transfer profile and resolves it; every rule is looked at, whatever the others say. */
public final class TableCheck {

    private final HeldRecords held;
    private final Findings findings;

    public TableCheck(HeldRecords held, Findings findings) {
        this.held = held;
        this.findings = findings;
    }

    /** The records of the table in its order, with what they inherit; of use only where there are no errors. */
    public List<RecordDraft> check(TransferTable table, Payload payload) {
        RowReader reader = new RowReader(findings);
        List<StatedRow> rows = table.rows().stream().map(reader::read).toList();
        Hierarchy hierarchy = new Hierarchy(findings, held);
        hierarchy.check(rows);
        Inheritance inheritance = new Inheritance(findings, hierarchy);
        List<RecordDraft> drafts = inheritance.resolve(rows);
        DraftRules rules = new DraftRules(findings, new Lineage(inheritance, held));
        drafts.forEach(rules::check);
        new PayloadRules(findings, payload).check(rows);
        return drafts;
    }
}
