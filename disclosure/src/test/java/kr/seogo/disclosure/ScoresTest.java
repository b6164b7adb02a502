package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.Report.Row;
import kr.seogo.disclosure.api.Report.Table;
import kr.seogo.disclosure.api.ReportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half of a score is what share of the approved documents is open: counted by the archive, its formula beside it. */
class ScoresTest extends CaseRoomFixture {

    private final Shelf shelf = new Shelf(BODY);

    @SuppressWarnings("NullAway.Init") // by join_the_shelf
    private CaseRoom joined;

    @BeforeEach
    void join_the_shelf() {
        joined = CaseRoom.open(database, law, KEYS, shelf.joined(), () -> now);
        for (int n = 1; n <= 3; n++) {
            shelf.hold("s1open" + n, "공개 " + n, "2026-08-0" + n, DisclosureClass.OPEN, true);
        }
        shelf.hold("s1part1", "부분공개", "2026-12-31", DisclosureClass.PARTIAL, true);
        shelf.hold("s1shut1", "숨긴 것", "2026-07-01", DisclosureClass.CLOSED, false);
        shelf.hold("s1open9", "지난 반기", "2026-06-30", DisclosureClass.OPEN, true);
    }

    private Table table(CaseRoom room, String code, int half) {
        return room.reports()
                .report(ReportKind.SCORES, FigurePeriod.ofHalf(2026, half), DESK)
                .orElseThrow()
                .table(code)
                .orElseThrow();
    }

    private static List<String> cells(Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.head().ko().equals(name))
                .findFirst()
                .map(Row::cells)
                .orElseThrow()
                .stream()
                .map(cell -> cell.plain())
                .toList();
    }

    @Test
    void the_share_of_open_documents_of_the_half_year_is_scored() {
        Table bodies = table(joined, "bodies", 2);

        // received, decided, late, held, open; shares: documents, in time, rate, objections; points
        assertThat(cells(bodies, BODY)).containsExactly("0", "0", "0", "5", "3", "60.0", "", "", "", "60.0");
        assertThat(cells(bodies, "달빛구")).containsExactly("0", "0", "0", "0", "0", "", "", "", "", "");
        assertThat(bodies.note().ko()).contains("공개 결재문서 ÷ 보존 결재문서", "원문(결재문서) 공개율 50");
        assertThat(cells(table(joined, "departments", 2), "하천과")).contains("60.0");
        assertThat(cells(table(joined, "departments", 2), "공원과")).doesNotContain("60.0");
    }

    @Test
    void a_half_year_before_the_weights_is_scored_as_it_was_and_shows_the_share() {
        assertThat(cells(table(joined, "bodies", 1), BODY))
                .containsExactly("0", "0", "0", "1", "1", "100.0", "", "", "", "");
    }

    @Test
    void without_an_archive_the_others_have_its_weight() {
        move(underWay().number(), closed(), OFFICER);

        // 2026-03: in the first half year
        assertThat(cells(table(room, "bodies", 1), BODY))
                .containsExactly("1", "1", "0", "0", "0", "", "100.0", "0.0", "", "62.5");
    }
}
