package kr.seogo.disclosure.internal.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CaseLine;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.internal.desk.CaseList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The cases behind a figure. */
record CellList(Handle handle, FigureCell cell, Actor actor, LocalDate today) {

    CasePage page(Optional<CaseNumber> after, int size) {
        String where = cell.figure().ofObjections()
                ? " where number in (select number from disclosure.objection_row where " + chosen() + ")"
                : " where " + chosen();
        long total = bound("select count(*) from disclosure.case_row" + where)
                .mapTo(Long.class)
                .one();
        Query lines = bound("select * from disclosure.case_row" + where
                        + (after.isPresent() ? " and number > :after" : "") + " order by number limit :limit")
                .bind("limit", size + 1);
        after.ifPresent(number -> lines.bind("after", number.value()));
        List<CaseLine> found = lines.map((row, context) -> CaseList.line(row)).list();
        boolean more = found.size() > size;
        List<CaseLine> page = more ? List.copyOf(found.subList(0, size)) : found;
        return new CasePage(total, page, more ? Optional.of(page.getLast().number()) : Optional.empty());
    }

    private String chosen() {
        String condition = CellSql.base(cell.figure(), actor) + " and " + CellSql.counts(cell.figure());
        return group().map(group -> condition
                        + (group == FigureGroup.GROUND
                                ? " and :key = any(settled_items::text[])"
                                : " and " + CellSql.key(group) + " = :key"))
                .orElse(condition);
    }

    /** Objections are told apart by nothing. */
    private Optional<FigureGroup> group() {
        return cell.figure().ofObjections() ? Optional.empty() : cell.group();
    }

    private Query bound(String sql) {
        Query query = CellSql.bind(handle.createQuery(sql), cell.period(), actor, today);
        group().ifPresent(group -> query.bind("key", cell.key()));
        return query;
    }
}
