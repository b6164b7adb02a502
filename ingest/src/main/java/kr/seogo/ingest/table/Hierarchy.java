package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.ID_DUPLICATE;
import static kr.seogo.ingest.TransferRule.ID_HELD;
import static kr.seogo.ingest.TransferRule.PARENT_CYCLE;
import static kr.seogo.ingest.TransferRule.PARENT_LEVEL;
import static kr.seogo.ingest.TransferRule.PARENT_UNKNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import org.jspecify.annotations.Nullable;

/** The rules on numbers and parents: unique, known, of the level above, never in a circle. */
final class Hierarchy {

    private final Findings findings;
    private final HeldRecords held;
    private final Map<String, StatedRow> byId = new HashMap<>();

    Hierarchy(Findings findings, HeldRecords held) {
        this.findings = findings;
        this.held = held;
    }

    void check(List<StatedRow> rows) {
        rows.forEach(this::number);
        alreadyHeld(rows);
        rows.stream().filter(row -> !row.parent().isEmpty()).forEach(this::parent);
        circles(rows);
    }

    /** The parent in this transfer, where it is one of the level above. */
    Optional<StatedRow> parentOf(StatedRow row) {
        return Optional.ofNullable(byId.get(row.parent())).filter(parent -> allowed(row, parent.level()));
    }

    /** The parent held from an earlier transfer. */
    Optional<HeldRecord> heldParentOf(StatedRow row) {
        return row.parent().isEmpty() || byId.containsKey(row.parent()) ? Optional.empty() : held.find(row.parent());
    }

    private void number(StatedRow row) {
        if (row.id().isEmpty()) {
            return;
        }
        StatedRow first = byId.putIfAbsent(row.id(), row);
        if (first != null) {
            findings.cell(
                    ID_DUPLICATE,
                    row.row(),
                    Column.ID,
                    row.id(),
                    "등록번호가 " + first.row().number() + "행과 같습니다. 등록번호는 이관마다, 그리고 영구히 하나뿐이어야 합니다. 다른 번호를 적어 주세요.",
                    "the id stands in row " + first.row().number()
                            + " already; an id is used once and never again; give another");
        }
    }

    private void alreadyHeld(List<StatedRow> rows) {
        Set<String> known = held.heldOf(byId.keySet());
        rows.stream()
                .filter(row -> known.contains(row.id()))
                .forEach(row -> findings.cell(
                        ID_HELD,
                        row.row(),
                        Column.ID,
                        row.id(),
                        "같은 기관이 이 등록번호로 이미 이관한 기록이 있습니다. 새 기록이면 다른 번호를 쓰고, 이미 보낸 기록이면 이 행을 빼 주세요.",
                        "a record of this sender is held under this id already; use another id or leave the row out"));
    }

    private void parent(StatedRow row) {
        StatedRow inTransfer = byId.get(row.parent());
        Optional<Level> level = inTransfer != null
                ? inTransfer.level()
                : held.find(row.parent()).map(record -> record.description().level());
        if (inTransfer == null && level.isEmpty()) {
            findings.cell(
                    PARENT_UNKNOWN,
                    row.row(),
                    Column.PARENT,
                    row.parent(),
                    "이 상위 기록은 이번 이관에도, 같은 기관이 이미 이관한 기록에도 없습니다. 상위를 고치거나 상위 기록의 행을 더해 주세요.",
                    "no such id in this transfer, nor held from the same sender; correct it or add a row for the parent");
        } else if (row.level().isPresent() && level.isPresent() && !allowed(row, level)) {
            findings.cell(
                    PARENT_LEVEL,
                    row.row(),
                    Column.PARENT,
                    row.parent(),
                    "상위 기록의 계층이 " + level.get().label().ko() + "입니다. "
                            + expected(row.level().get()).ko(),
                    "the parent is of level " + level.get().code() + "; "
                            + expected(row.level().get()).en());
        }
    }

    private static boolean allowed(StatedRow row, Optional<Level> parent) {
        return row.level().isPresent()
                && parent.isPresent()
                && switch (row.level().get()) {
                    case FONDS, SERIES -> false;
                    case FILE -> parent.get() == Level.SERIES;
                    case ITEM -> parent.get() == Level.FILE || parent.get() == Level.SERIES;
                };
    }

    private static Label expected(Level level) {
        return switch (level) {
            case FONDS, SERIES -> new Label("시리즈는 상위를 비워 주세요.", "a series has no parent in the table: leave it empty");
            case FILE ->
                new Label("철은 시리즈 아래 두거나 상위를 비워 주세요.", "put the file under a series or leave the parent empty");
            case ITEM ->
                new Label(
                        "건은 철이나 시리즈 아래 두거나 상위를 비워 주세요.",
                        "put the item under a file or a series or leave the parent empty");
        };
    }

    private void circles(List<StatedRow> rows) {
        Set<String> done = new HashSet<>();
        for (StatedRow start : rows) {
            Set<String> way = new LinkedHashSet<>();
            @Nullable StatedRow at = byId.get(start.id());
            while (at != null && !done.contains(at.id()) && way.add(at.id())) {
                at = byId.get(at.parent());
            }
            if (at != null && way.contains(at.id())) {
                circle(at, way);
            }
            done.addAll(way);
        }
    }

    private void circle(StatedRow row, Set<String> way) {
        String circle = String.join(
                " → ", way.stream().dropWhile(id -> !id.equals(row.id())).toList());
        findings.cell(
                PARENT_CYCLE,
                row.row(),
                Column.PARENT,
                row.parent(),
                "상위를 따라가면 제자리로 돌아옵니다: '" + circle + " → " + row.id() + "'. 이 가운데 하나의 상위를 고쳐 주세요.",
                "the parents run in a circle: '" + circle + " → " + row.id() + "'; correct the parent of one of them");
    }
}
