package kr.seogo.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Retention;
import kr.seogo.ingest.TransferFinding;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    private static final String HEADING =
            "id,level,parent,title,agency,created,closed,retention,disclosure,grounds,reason,list,type,description,path\n";
    private static final String SERIES = "S,series,,시리즈,한빛시,,,30년,공개,,,,,,\n";
    private static final String FILE = "F,file,S,철,,2020,2021-12-31,,,,,,,,\n";
    private static final String ITEM = "I,item,F,건,,2020-02-29,,,,,,,결재문서,,a.txt\n";

    private final Findings findings = new Findings();

    @Test
    void finds_nothing_in_a_good_table() {
        List<RecordDraft> drafts = check(HEADING + SERIES + FILE + ITEM, "a.txt");

        assertThat(codes()).isEmpty();
        assertThat(drafts).hasSize(3);
        assertThat(drafts.getLast().provenance().agency()).isEqualTo("한빛시");
        assertThat(drafts.getLast().retention()).contains(Retention.YEARS_30);
        assertThat(drafts.getLast().access().disclosure()).contains(DisclosureClass.OPEN);
        assertThat(drafts.getLast().access().listed()).isTrue();
    }

    @Test
    void reads_korean_headings_behind_a_byte_order_mark() {
        List<RecordDraft> drafts = check("\uFEFF등록번호,계층,제목,생산기관,파일,비고\nI,건,제목,한빛시,a.txt,메모\n", "a.txt");

        assertThat(codes()).containsExactly("column-unknown");
        assertThat(drafts.getFirst().row().extra()).isEqualTo(Map.of("비고", "메모"));
    }

    @Test
    void refuses_cp949_and_says_how_to_save_as_utf8() {
        byte[] bytes = "등록번호,계층,제목\n".getBytes(Charset.forName("x-windows-949"));

        assertThat(new TableReader(findings).read(new ByteArrayInputStream(bytes)))
                .isEmpty();

        assertThat(codes()).containsExactly("table-not-utf8");
        assertThat(findings.all().getFirst().message()).contains("CSV UTF-8(쉼표로 분리)");
    }

    @Test
    void refuses_a_quote_that_is_never_closed() {
        assertThat(check(HEADING + "I,item,,\"제목,한빛시\n")).isEmpty();

        assertThat(codes()).containsExactly("table-not-csv");
    }

    @Test
    void refuses_a_row_of_more_cells_than_any_table_has_before_it_is_held() {
        assertThat(check(HEADING + "I,item" + ",".repeat(20_000_000))).isEmpty();

        assertThat(codes()).containsExactly("table-not-csv");
        assertThat(findings.all().getFirst().message()).contains("more than 10000 cells");
    }

    @Test
    void names_a_missing_column_and_one_that_stands_twice() {
        check("id,등록번호,title\nI,J,제목\n");

        assertThat(codes()).contains("column-twice", "column-missing", "level-unknown");
    }

    @Test
    void names_row_column_value_and_rule() {
        check(HEADING + SERIES + "X,folder,S,철,,,,,,,,,,,\n");

        TransferFinding finding = findings.all().getFirst();
        assertThat(finding.code()).isEqualTo("level-unknown");
        assertThat(finding.where()).isEqualTo("metadata/records.csv:3:level");
        assertThat(finding.message()).contains("3행", "계층(level)", "'folder'", "series, file, item");
    }

    @Test
    void reports_every_wrong_cell_of_a_row_at_once() {
        check(HEADING + "I,item,,,한빛시,2021-02-29,x,40년,열람,9,,보임,사진,,\n");

        assertThat(codes())
                .contains(
                        "title-missing",
                        "date-invalid",
                        "closed-invalid",
                        "retention-unknown",
                        "disclosure-unknown",
                        "grounds-invalid",
                        "list-unknown",
                        "type-unknown",
                        "item-without-file");
    }

    @Test
    void refuses_a_parent_that_is_nowhere() {
        check(HEADING + "I,item,NO,건,한빛시,,,,공개,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("parent-unknown");
    }

    @Test
    void refuses_a_parent_of_the_wrong_level() {
        check(HEADING + SERIES + FILE + "G,file,F,철 속의 철,,,2021-01-01,,,,,,,,\n");

        assertThat(codes()).containsExactly("parent-level");
    }

    @Test
    void refuses_parents_in_a_circle() {
        check(HEADING + "A,file,B,가,한빛시,,2021-01-01,,공개,,,,,,\nB,file,A,나,한빛시,,2021-01-01,,공개,,,,,,\n");

        assertThat(codes()).containsExactlyInAnyOrder("parent-cycle", "parent-level", "parent-level");
    }

    @Test
    void refuses_an_id_that_stands_twice() {
        check(HEADING + SERIES + SERIES);

        assertThat(codes()).containsExactly("id-duplicate");
    }

    @Test
    void refuses_a_record_without_any_agency_once() {
        check(HEADING + "S,series,,시리즈,,,,,공개,,,,,,\n" + FILE + ITEM, "a.txt");

        assertThat(codes()).containsExactly("agency-missing");
    }

    @Test
    void wants_grounds_and_reason_where_a_record_is_not_open() {
        check(HEADING + "I,item,,건,한빛시,,,,비공개,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("grounds-missing", "reason-missing");
    }

    @Test
    void wants_no_grounds_where_a_record_is_open() {
        check(HEADING + "I,item,,건,한빛시,,,,공개,6,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("grounds-on-open");
    }

    @Test
    void an_item_inherits_a_closing_with_its_grounds_and_reason() {
        List<RecordDraft> drafts =
                check(HEADING + "F,file,,철,한빛시,,2021-01-01,5년,비공개,5;6,검토 중,비공개,,,\n" + ITEM, "a.txt");

        assertThat(codes()).isEmpty();
        assertThat(drafts.getLast().access().grounds()).containsExactly(5, 6);
        assertThat(drafts.getLast().access().reason()).isEqualTo("검토 중");
        assertThat(drafts.getLast().access().listed()).isFalse();
    }

    @Test
    void an_open_item_of_a_closed_file_inherits_no_grounds() {
        List<RecordDraft> drafts = check(
                HEADING + "F,file,,철,한빛시,,2021-01-01,5년,비공개,5,검토 중,공개,,,\nI,item,F,건,,,,,공개,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).isEmpty();
        assertThat(drafts.getLast().access().grounds()).isEmpty();
    }

    @Test
    void nothing_stated_anywhere_means_closed_and_hidden() {
        List<RecordDraft> drafts = check(HEADING + "I,item,,건,한빛시,,,,,,,,,,a.txt\n", "a.txt");

        assertThat(drafts.getFirst().access().disclosure()).isEmpty();
        assertThat(drafts.getFirst().access().listed()).isFalse();
    }

    @Test
    void warns_of_an_open_file_and_of_an_item_kept_otherwise_than_its_file() {
        check(HEADING + "F,file,,철,한빛시,,,5년,공개,,,,,,\nI,item,F,건,,,,3년,,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("file-open", "retention-differs");
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void refuses_paths_outside_absent_or_listed_twice_and_files_nobody_lists() {
        check(
                HEADING + "I,item,,건,한빛시,,,,공개,,,,,,../x|none.txt|a.txt\nJ,item,,건,한빛시,,,,공개,,,,,,a.txt\n",
                "a.txt",
                "b.txt");

        assertThat(codes()).containsExactly("path-unsafe", "path-absent", "path-twice", "file-unlisted");
    }

    @Test
    void refuses_files_at_a_level_that_has_none() {
        check(HEADING + "S,series,,시리즈,한빛시,,,,공개,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("path-not-item");
    }

    @Test
    void a_doubled_bar_is_a_bar_in_a_name_and_nfc_is_not_nfd() {
        check(
                HEADING + "I,item,,건,한빛시,,,,공개,,,,,,가||나.txt|\u1100\u1161.txt|가.txt\n",
                "가|나.txt",
                "\u1100\u1161.txt",
                "가.txt");

        assertThat(codes()).isEmpty();
    }

    @Test
    void says_when_only_the_normalisation_form_of_a_name_differs() {
        check(HEADING + "I,item,,건,한빛시,,,,공개,,,,,,가.txt\n", "\u1100\u1161.txt");

        assertThat(codes()).containsExactly("path-absent", "file-unlisted");
        assertThat(findings.all().getFirst().message()).contains("NFC/NFD");
    }

    @Test
    void warns_of_personal_numbers_in_what_the_public_may_see() {
        check(
                HEADING
                        + "I,item,,홍길동 900101-1234567 민원,한빛시,,,,공개,,,,,\"카드 4111-1111-1111-1111, 010-1234-5678\",a.txt\n",
                "a.txt");

        assertThat(codes()).containsExactly("entry-personal-data", "entry-personal-data", "entry-personal-data");
    }

    @Test
    void no_way_of_writing_hides_a_personal_number_and_none_is_shown_in_full() {
        check(
                HEADING + "I,item,,홍길동 ９００１０１－１２３４５６７ 민원,한빛시,,,,공개,,,,,생년월일 1990. 1. 1. 계좌 농협 352-0000-1111-23,a.txt\n",
                "a.txt");

        assertThat(codes()).containsExactly("entry-personal-data", "entry-personal-data", "entry-personal-data");
        assertThat(findings.all().getFirst().message()).contains("９０****").doesNotContain("２３４５６７");
    }

    @Test
    void does_not_take_dates_document_numbers_or_hidden_entries_for_personal_data() {
        check(
                HEADING + "I,item,,2023-10-15 총무과-12345 1234-5678-9012-3456,한빛시,,,,공개,,,,,,a.txt\n"
                        + "J,item,,900101-1234567,한빛시,,,,비공개,6,개인정보,비공개,,,b.txt\n",
                "a.txt",
                "b.txt");

        assertThat(codes()).isEmpty();
    }

    @Test
    void refuses_control_characters_but_not_in_names_of_files() {
        check(HEADING + "I,item,,제\u0000목,한빛시,,,,공개,,,,,줄\u0001,a\u0001.txt\n", "a\u0001.txt");

        assertThat(codes()).containsExactly("character-forbidden", "character-forbidden");
    }

    @Test
    void an_empty_table_is_a_finding() {
        check(HEADING);

        assertThat(codes()).containsExactly("table-empty");
    }

    @Test
    void a_file_of_no_bytes_is_a_warning() {
        Optional<TransferTable> table = read(HEADING + "I,item,,건,한빛시,,,,공개,,,,,,a.txt\n");
        new TableCheck(HeldRecords.none(), findings).check(table.orElseThrow(), new Files(Map.of("a.txt", 0L)));

        assertThat(codes()).containsExactly("file-empty");
    }

    @Test
    void a_closing_day_stands_at_files_only() {
        check(HEADING + "I,item,,건,한빛시,,2021-01-01,,공개,,,,,,a.txt\n", "a.txt");

        assertThat(codes()).containsExactly("closed-not-file");
    }

    private List<RecordDraft> check(String csv, String... files) {
        Map<String, Long> sizes = new TreeMap<>();
        Set.of(files).forEach(file -> sizes.put(file, 1L));
        return read(csv)
                .map(table -> new TableCheck(HeldRecords.none(), findings).check(table, new Files(sizes)))
                .orElse(List.of());
    }

    private Optional<TransferTable> read(String csv) {
        return new TableReader(findings).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> codes() {
        return findings.all().stream().map(TransferFinding::code).toList();
    }

    private record Files(Map<String, Long> sizes) implements Payload {
        @Override
        public boolean holds(String path) {
            return sizes.containsKey(path);
        }

        @Override
        public void each(ObjLongConsumer<String> visitor) {
            sizes.forEach(visitor::accept);
        }
    }
}
