package kr.seogo.disclosure.internal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.internal.cases.EveryLetter;
import kr.seogo.disclosure.internal.notices.forms.Notices;
import kr.seogo.disclosure.internal.notices.forms.Told;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;
import kr.seogo.disclosure.internal.notices.hwpx.NoticeHwpx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the law wants stands on the notices, and HTML and HWPX say what the notice says. */
class WrittenNoticesTest {

    private static final String HOSTILE = "</p><script>alert('1')</script> &amp; <!-- ]]> \"'";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void a_refusal_names_item_reason_and_every_remedy_with_its_last_day() {
        String text = joined(Notices.of(EveryLetter.refusal("민원인 성명", "사생활의 비밀")));

        assertThat(text)
                .contains("별지 제7호서식")
                .contains("비공개")
                .contains("민원인 성명")
                .contains("법 제9조제1항제6호")
                .contains("사생활의 비밀")
                .contains("이의신청|한빛시에 문서로|2026. 4. 8.까지")
                .contains("행정심판|행정심판위원회에 청구|2026. 6. 8.까지")
                .contains("행정소송|관할 법원에 제기|2026. 6. 8.까지");
    }

    @Test
    void a_refusal_for_a_review_under_way_names_its_stage_and_expected_end() {
        String text = EveryLetter.all().stream()
                .map(Notices::of)
                .map(WrittenNoticesTest::joined)
                .filter(one -> one.contains("내부검토 과정") && one.contains("제5호의 사유"))
                .findFirst()
                .orElseThrow();

        assertThat(text).contains("과정의 단계|Stage|시장 결재 전").contains("종료 예정일|Expected to end|2026. 6. 30.");
    }

    @Test
    void a_quote_shows_lines_rates_reduction_rounding_table_and_what_it_takes_the_place_of() {
        String text = EveryLetter.all().stream()
                .filter(told -> told.letter().form() == LetterForm.FEES)
                .map(Notices::of)
                .map(WrittenNoticesTest::joined)
                .filter(one -> one.contains("3,200원"))
                .findFirst()
                .orElseThrow();

        assertThat(text)
                .contains("합계|Total|3,200원", "납부할 금액|To be paid|3,200원")
                .contains("앞서 알려 드린 금액|Quoted before|1,500원")
                .contains("신청하신 감면|Reduction asked for|학술 연구")
                .contains("감면|Reduction|비영리 학술단체 50%, -775원 (소명: 정관 사본)")
                .contains("단수처리|Rounding|10원 단위 버림, -5원")
                .contains("수수료 표|Table|한빛시 정보공개 수수료 조례 제1234호 (2026. 1. 1.부터 적용)")
                .contains("사본|31쪽|1쪽마다 50원|1,550원", "우편요금|2,430원|1원마다 1원|2,430원")
                .contains("일부만 납부하시면 그 기간은 시작되지 않습니다");
    }

    @Test
    void a_decision_to_disclose_names_day_place_form_and_fee() {
        String text = EveryLetter.all().stream()
                .filter(told -> told.letter().form() == LetterForm.DECISION)
                .map(Notices::of)
                .map(WrittenNoticesTest::joined)
                .filter(one -> one.contains("1,500원"))
                .findFirst()
                .orElseThrow();

        assertThat(text)
                .contains("공개 일시|Day|2026. 3. 19.")
                .contains("공개 장소|Place|정보공개포털")
                .contains("공개 방법|Form|전자파일")
                .contains("공개 기한|Disclosed by|1,500원을 전부 납부하신 뒤")
                .contains("수수료|Fee|1,500원 (사본 30쪽 1,500원 = 1,500원. 근거: 한빛시 정보공개 수수료 조례 제1234호)");
    }

    @Test
    void what_ends_without_a_decision_names_appeal_and_suit_with_their_last_days_and_no_objection() {
        assertThat(EveryLetter.all().stream()
                        .filter(told -> Set.of(LetterForm.NOT_HELD_OR_CLOSED, LetterForm.PETITION)
                                .contains(told.letter().form()))
                        .map(told -> joined(Notices.of(told))))
                .hasSize(4)
                .allSatisfy(text -> assertThat(text)
                        .contains("행정심판|행정심판위원회에 청구|2026. 6. 8.까지")
                        .contains("행정소송|관할 법원에 제기|2026. 6. 8.까지")
                        .doesNotContain("이의신청|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REVIEW_ENDED|1|의사결정 과정 및 내부검토 과정 종료 통지서",
                "EXTENSION|3|공개 여부 결정기간 연장 통지서",
                "TRANSFER|3의2|정보공개 청구서 기관이송 통지서",
                "NOT_HELD_OR_CLOSED|4의2|정보공개 청구외(부존재, 진정·질의, 종결 등) 통지서",
                "PETITION|4의2|정보공개 청구외(부존재, 진정·질의, 종결 등) 통지서",
                "THIRD_PARTY_NOTICE|4의3|정보공개 청구사실 통지서",
                "DECISION|7|정보(공개, 부분 공개, 비공개)결정 통지서",
                "OBJECTION_DECISION|9의2|이의신청(인용, 부분 인용, 기각, 각하)결정 통지서",
                "OBJECTION_EXTENSION|10|이의신청 결정기간 연장 통지서",
                "THIRD_PARTY_DECISION|11의2|제3자에 대한 정보공개 결정 통지서",
            })
    void carries_title_and_number_of_its_statutory_form(LetterForm form, String number, String title) {
        assertThat(joined(of(form)))
                .contains("별지 제" + number.replace("의", "호의") + (number.contains("의") ? "" : "호"))
                .contains(title);
    }

    @Test
    void what_is_not_held_tells_what_came_of_it_as_a_petition() {
        assertThat(EveryLetter.all().stream()
                        .filter(told -> told.letter().form() == LetterForm.NOT_HELD_OR_CLOSED)
                        .map(told -> joined(Notices.of(told))))
                .anySatisfy(text -> assertThat(text).contains("민원 처리 결과", "작성하는 부서를 안내함"));
    }

    @Test
    void a_third_party_is_told_why_and_on_which_day_and_not_who_asked() {
        String text = joined(of(LetterForm.THIRD_PARTY_DECISION));

        assertThat(text)
                .contains("별지 제11호의2서식")
                .contains("공개 결정 이유")
                .contains("공개 실시일|Day of disclosure|2026. 4. 20.")
                .contains("이의신청|한빛시에 문서로|2026. 3. 23.까지")
                .contains("행정심판|행정심판위원회에 청구|2026. 6. 15.까지")
                .contains("행정소송|관할 법원에 제기|2026. 6. 15.까지");
    }

    @Test
    void everybody_is_told_of_their_own_dates_that_moved() {
        List<Told> told = EveryLetter.all().stream()
                .filter(one -> one.letter().form() == LetterForm.DATES_MOVED)
                .toList();
        String requester = moved(told, LetterTo.Addressee.REQUESTER);
        String party = moved(told, LetterTo.Addressee.THIRD_PARTY);

        assertThat(requester)
                .contains("공개 여부 결정|2026. 3. 20.|2026. 3. 23.", "담당자의 메모")
                .doesNotContain("제3자 의견");
        assertThat(party).contains("제3자 의견|2026. 3. 12.|2026. 3. 13.").doesNotContain("공개 여부 결정|", "담당자의 메모");
    }

    private static String moved(List<Told> told, LetterTo.Addressee addressee) {
        return told.stream()
                .filter(one -> one.letter().addressee() == addressee)
                .map(one -> joined(Notices.of(one)))
                .collect(Collectors.joining());
    }

    @Test
    void what_staff_wrote_of_a_ruling_or_a_stay_is_for_the_requester_alone() {
        String requester = of(LetterTo.Addressee.REQUESTER);
        String party = of(LetterTo.Addressee.THIRD_PARTY);

        assertThat(requester).contains("2026아1234", "중앙행심 2026-1");
        assertThat(party).contains("서울행정법원", "다시 결정합니다").doesNotContain("2026아1234", "중앙행심 2026-1");
    }

    private static String of(LetterTo.Addressee addressee) {
        return EveryLetter.all().stream()
                .filter(told -> Set.of(LetterForm.RULING, LetterForm.STAY)
                        .contains(told.letter().form()))
                .filter(told -> told.letter().addressee() == addressee)
                .map(told -> joined(Notices.of(told)))
                .collect(Collectors.joining());
    }

    @Test
    void an_objection_that_is_rejected_leaves_appeal_and_suit_and_says_why_it_departs_from_the_committee() {
        String text = joined(of(LetterForm.OBJECTION_DECISION));

        assertThat(text)
                .contains("기각")
                .contains("국가의 이익을 해칠 우려")
                .contains("심의회 뒤에 새 사정이 생김")
                .contains("2026년 제3차, 2026. 10. 6. 심의: 부분인용")
                .contains("행정심판|행정심판위원회에 청구|2027. 1. 5.까지")
                .doesNotContain("이의신청|한빛시에 문서로");
    }

    @Test
    void every_letter_says_as_html_what_the_notice_says() {
        assertThat(EveryLetter.all()).allSatisfy(told -> {
            Notice notice = Notices.of(told);

            Document page = parsed(NoticeHtml.page(notice));

            assertThat(squeezed(page.getElementsByTagName("main").item(0).getTextContent()))
                    .isEqualTo(squeezed(notice.texts().collect(Collectors.joining())));
        });
    }

    @Test
    void tags_that_people_write_stay_text_in_html() throws Exception {
        Document page = parsed(NoticeHtml.page(Notices.of(EveryLetter.refusal(HOSTILE, HOSTILE))));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("main").item(0).getTextContent()).contains(HOSTILE);
    }

    @Test
    void every_letter_says_as_hwpx_what_the_notice_says() {
        assertThat(Stream.concat(
                        EveryLetter.all().stream().map(Notices::of),
                        Stream.of(Notices.of(EveryLetter.refusal(HOSTILE, "洪吉童\n둘째 줄 😀")))))
                .allSatisfy(notice -> {
                    byte[] bytes = NoticeHwpx.of(notice);

                    assertThat(first(bytes)).isEqualTo("mimetype");
                    assertThat(squeezed(text(bytes)).replace("|", "").replace(":", ""))
                            .isEqualTo(squeezed(notice.texts().collect(Collectors.joining()))
                                    .replace("|", "")
                                    .replace(":", ""));
                });
    }

    @Test
    void signs_that_turn_the_direction_of_writing_or_print_nothing_are_left_out_and_letters_joined() {
        assertThat(NoticeText.clean("가\u202E나\u200B다\uFEFF라\u00A0마\t바\u0007 한 "))
                .isEqualTo("가나다라 마 바 한");
    }

    private String text(byte[] hwpx) throws Exception {
        Path file = Files.write(folder.resolve("notice.hwpx"), hwpx);
        HWPXFile read = HWPXReader.fromFilepath(file.toString());
        return TextExtractor.extract(
                read, TextExtractMethod.InsertControlTextBetweenParagraphText, false, new TextMarks());
    }

    private static String first(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = Objects.requireNonNull(in.getNextEntry());
            return entry.getName();
        }
    }

    private static Notice of(LetterForm form) {
        return Notices.of(Objects.requireNonNull(EveryLetter.ofEachForm().get(form)));
    }

    private static String joined(Notice notice) {
        return notice.texts().collect(Collectors.joining("|"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }
}
