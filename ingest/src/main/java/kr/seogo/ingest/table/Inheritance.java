package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.AGENCY_MISSING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.Retention;

/** Fills in from above what rows leave empty: series first, then files, then items. */
final class Inheritance {

    private final Findings findings;
    private final Hierarchy hierarchy;
    private final Map<String, RecordDraft> drafts = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();

    Inheritance(Findings findings, Hierarchy hierarchy) {
        this.findings = findings;
        this.hierarchy = hierarchy;
    }

    /** What a child takes from above. */
    private record Above(
            String agency,
            Optional<String> unit,
            Optional<String> activity,
            Optional<Retention> retention,
            Access access) {

        static final Above NOTHING =
                new Above("", Optional.empty(), Optional.empty(), Optional.empty(), Access.UNSTATED);

        static Above of(RecordDraft parent) {
            Provenance from = parent.provenance();
            return new Above(from.agency(), from.unit(), from.activity(), parent.retention(), parent.access());
        }

        static Above of(HeldRecord parent) {
            Provenance from = parent.description().provenance();
            return new Above(
                    from.agency(),
                    from.unit(),
                    from.activity(),
                    parent.description().retention(),
                    parent.decision().map(Access::of).orElse(Access.UNSTATED));
        }
    }

    /** The drafts in the table's order; rows without a level are left out, as the findings say why. */
    List<RecordDraft> resolve(List<StatedRow> rows) {
        Map<String, Integer> siblings = new HashMap<>();
        rows.forEach(row -> ranks.put(row.row().number(), siblings.merge(row.parent(), 1, Integer::sum)));
        List<RecordDraft> resolved = new ArrayList<>();
        for (Level level : List.of(Level.SERIES, Level.FILE, Level.ITEM)) {
            rows.stream().filter(row -> row.is(level)).forEach(row -> {
                RecordDraft draft = resolve(row, level);
                drafts.putIfAbsent(draft.number(), draft);
                resolved.add(draft);
            });
        }
        resolved.sort(Comparator.comparingInt(draft -> draft.row().number()));
        return resolved;
    }

    /** The draft of a number of this transfer. */
    Optional<RecordDraft> draft(String number) {
        return Optional.ofNullable(drafts.get(number));
    }

    private RecordDraft resolve(StatedRow stated, Level level) {
        TableRow row = stated.row();
        Above above = above(stated);
        String agency = row.text(Column.AGENCY).isEmpty() ? above.agency() : row.text(Column.AGENCY);
        if (agency.isEmpty() && stated.parent().isEmpty()) {
            findings.cell(
                    AGENCY_MISSING,
                    row,
                    Column.AGENCY,
                    "",
                    "생산기관이 비어 있고 물려받을 상위도 없습니다. 생산기관을 적어 주세요.",
                    "the agency is empty and there is no parent to inherit it from; write it down");
        }
        return new RecordDraft(
                row,
                level,
                Optional.of(stated.parent()).filter(parent -> !parent.isEmpty()),
                ranks.getOrDefault(row.number(), 1),
                new Provenance(
                        agency,
                        own(row, Column.UNIT).or(above::unit),
                        own(row, Column.ACTIVITY).or(above::activity)),
                stated.created(),
                stated.closed(),
                stated.retention().or(above::retention),
                stated.type(),
                above.access().with(stated, row.text(Column.REASON)));
    }

    private Above above(StatedRow row) {
        return hierarchy
                .parentOf(row)
                .flatMap(parent -> draft(parent.id()))
                .map(Above::of)
                .or(() -> hierarchy.heldParentOf(row).map(Above::of))
                .orElse(Above.NOTHING);
    }

    private static Optional<String> own(TableRow row, Column column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }
}
