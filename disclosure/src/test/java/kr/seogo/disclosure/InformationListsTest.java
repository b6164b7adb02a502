package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.InformationLine;
import kr.seogo.disclosure.api.InformationLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month's list holds what the public may know of, and of what is closed the title and little else. */
class InformationListsTest extends CaseRoomFixture {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Shelf shelf = new Shelf(BODY);

    @SuppressWarnings("NullAway.Init") // by join_the_shelf
    private InformationLists lists;

    @BeforeEach
    void join_the_shelf() {
        lists = CaseRoom.open(database, law, KEYS, shelf.joined(), () -> now)
                .publishing()
                .lists();
    }

    @Test
    void of_a_closed_document_only_title_year_retention_and_class_are_told() {
        shelf.hold("s1open1", "공개 문서", "2026-03-05", DisclosureClass.OPEN, true);
        shelf.hold("s1shut1", "비공개 문서", "2026-03-06", DisclosureClass.CLOSED, true);

        List<InformationLine> lines =
                lists.page(BODY, MARCH, Optional.empty(), 50).lines();

        assertThat(lines.get(0).handledBy()).containsExactly("홍길동");
        assertThat(lines.get(0).unit()).contains("하천과");
        assertThat(lines.get(1).title()).isEqualTo("비공개 문서");
        assertThat(lines.get(1).years()).isEqualTo("2026");
        assertThat(lines.get(1).retention()).isPresent();
        assertThat(lines.get(1).disclosure()).isEqualTo(DisclosureClass.CLOSED);
        assertThat(lines.get(1).handledBy()).isEmpty();
        assertThat(lines.get(1).unit()).isEmpty();
        assertThat(lines.get(1).type()).isEmpty();
    }

    @Test
    void a_document_whose_entry_is_hidden_is_on_no_list_also_while_the_index_lags() throws IOException {
        shelf.hold("s1hide1", "숨긴 문서", "2026-03-05", DisclosureClass.CLOSED, false);
        shelf.lagging.add(new RecordId("s1hide1"));

        assertThat(lists.page(BODY, MARCH, Optional.empty(), 50).lines()).isEmpty();
        assertThat(csv()).doesNotContain("숨긴");
    }

    @Test
    void a_month_s_list_holds_that_month_and_what_is_dated_no_closer_than_its_year() {
        shelf.hold("s1feb01", "이월", "2026-02-28", DisclosureClass.OPEN, true);
        shelf.hold("s1mar01", "삼월", "2026-03-31", DisclosureClass.OPEN, true);
        shelf.hold("s1apr01", "사월", "2026-04-01", DisclosureClass.OPEN, true);
        shelf.hold("s1year1", "그해", "2026", DisclosureClass.OPEN, true);

        assertThat(lists.page(BODY, MARCH, Optional.empty(), 50).lines())
                .extracting(InformationLine::title)
                .containsExactly("삼월", "그해");
        assertThat(lists.page("달빛구", MARCH, Optional.empty(), 50).lines()).isEmpty();
    }

    @Test
    void the_file_says_what_it_is_and_no_cell_is_a_formula() throws IOException {
        shelf.hold("s1frm01", "=HYPERLINK(\"http://x\",\"y\")", "2026-03-05", DisclosureClass.OPEN, true);
        shelf.hold("s1frm02", " +1", "2026-03-05", DisclosureClass.OPEN, true);
        shelf.hold("s1frm03", "쉼표, \"인용\"\n줄", "2026-03-05", DisclosureClass.OPEN, true);

        String csv = csv();

        assertThat(csv)
                .startsWith("\uFEFF문서제목,생산연도,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"", "' +1", "\"쉼표, \"\"인용\"\"\n줄\"");
        assertThat(csv).contains("2026,2026-03-05,하천과,홍길동,10년,결재문서,공개,ark:/99999/s1frm01\r\n");
    }

    @Test
    void a_long_list_is_written_whole_a_page_at_a_time() throws IOException {
        for (int i = 0; i < 250; i++) {
            shelf.open("s1many" + i);
        }
        shelf.searches = 0;

        String csv = csv();

        assertThat(csv.lines()).hasSize(251);
        assertThat(csv.lines().distinct()).hasSize(251);
        assertThat(shelf.searches).isEqualTo(3);
    }

    @Test
    void without_an_archive_there_is_nothing_to_list() {
        assertThat(room.publishing()
                        .lists()
                        .page(BODY, MARCH, Optional.empty(), 50)
                        .total())
                .isZero();
    }

    private String csv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lists.csv(BODY, MARCH).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
