package kr.seogo.disclosure.internal.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.internal.cases.EveryLetter;
import kr.seogo.disclosure.internal.notices.forms.Notices;
import kr.seogo.disclosure.internal.notices.papers.PaperSheets;
import kr.seogo.disclosure.internal.notices.pdf.NoticePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every form as PDF: valid by two standards, and its text is the notice's text. */
class PrintedNoticesTest {

    private static final NoticePdf PRINTER = new NoticePdf();

    @BeforeAll
    static void found_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void there_is_a_story_for_every_form() {
        assertThat(EveryLetter.ofEachForm()).containsOnlyKeys(LetterForm.values());
    }

    @ParameterizedTest
    @EnumSource
    void every_form_is_archivable_and_accessible(LetterForm form) throws Exception {
        byte[] pdf = PRINTER.of(notice(form));

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_paper_is_archivable_and_accessible_and_says_in_print_what_it_holds(PaperForm form) throws Exception {
        Paper paper = PaperSheets.of(
                form,
                EveryLetter.refusal("洪吉童 <b>전부</b>", "이유").state(),
                Optional.of(new Requester("홍길동", "", "", "1980-01-02", "서울 어딘가", "hong@example.kr", "")),
                LocalDate.of(2026, 3, 9));

        byte[] pdf = PRINTER.of(paper);

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(text(pdf)).isEqualTo(squeezed(paper.texts()));
        assertThat(text(pdf).contains("홍길동")).isEqualTo(form.named());
    }

    @Test
    void every_letter_says_in_print_what_the_notice_says() {
        assertThat(EveryLetter.all()).allSatisfy(told -> {
            Notice notice = Notices.of(told);

            assertThat(text(PRINTER.of(notice))).isEqualTo(squeezed(notice.texts()));
        });
    }

    @Test
    void hanja_are_printed() throws IOException {
        Notice notice = Notices.of(EveryLetter.refusal("洪吉童 崔致遠 鄭若鏞의 주소", "私生活의 祕密, 樂(U+F914), e\u0301"));

        assertThat(text(PRINTER.of(notice)))
                .contains("洪吉童崔致遠鄭若鏞의주소")
                .contains("樂(U+F914)")
                .doesNotContain("#");
    }

    @Test
    void letters_beyond_the_first_plane_are_printed() throws IOException {
        Notice notice = Notices.of(EveryLetter.refusal("\uD83C\uDD10의 주소", "이유 <!-- -> fi ffl"));

        assertThat(text(PRINTER.of(notice))).isEqualTo(squeezed(notice.texts())).contains("\uD83C\uDD10");
    }

    @Test
    void a_character_without_a_glyph_is_an_error_that_names_it_and_never_a_sign_in_its_place() {
        Notice notice = Notices.of(EveryLetter.refusal("이모지 😀", "표의 문자 \uD869\uDED6"));

        assertThatThrownBy(() -> PRINTER.of(notice))
                .isInstanceOf(MissingGlyphsException.class)
                .hasMessageContaining("2026-0000001-")
                .hasMessageContaining("😀 (U+1F600)");
    }

    @Test
    void tags_stay_text() throws IOException {
        String hostile = "</p><script>alert('1')</script><img src=\"file:///etc/passwd\"/> &amp; &#x41; <!-- ]]>";
        Notice notice = Notices.of(EveryLetter.refusal(hostile, hostile));

        assertThat(text(PRINTER.of(notice))).isEqualTo(squeezed(notice.texts()));
    }

    @Test
    void a_reason_of_three_hundred_lines_goes_on_over_pages_and_loses_nothing() throws Exception {
        String reason = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> i + "번째 이유: 사생활의 비밀 또는 자유를 침해할 우려가 있다고 인정되는 정보입니다.")
                .collect(Collectors.joining("\n"));
        Notice notice = Notices.of(EveryLetter.refusal("전부", reason));

        byte[] pdf = PRINTER.of(notice);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
        assertThat(text(pdf)).isEqualTo(squeezed(notice.texts()));
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_text_of_twenty_thousand_letters_without_a_space_is_broken_into_lines() throws IOException {
        Notice notice = Notices.of(EveryLetter.refusal("가".repeat(20_000), "W".repeat(19_999)));

        byte[] pdf = PRINTER.of(notice);

        assertThat(text(pdf)).isEqualTo(squeezed(notice.texts()));
        assertThat(outside(pdf)).isZero();
    }

    private static Notice notice(LetterForm form) {
        return Notices.of(Objects.requireNonNull(EveryLetter.ofEachForm().get(form)));
    }

    /** The text of a PDF without white space and page numbers. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setAddMoreFormatting(false);
            int pages = document.getNumberOfPages();
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String number = "(?m)^" + page + " / " + pages + "$";
                String text = stripper.getText(document);
                assertThat(text).containsPattern(number);
                all.append(text.replaceFirst(number, ""));
            }
            return squeezed(Stream.of(all.toString()));
        }
    }

    /** How many letters lie outside the paper. */
    private static long outside(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long[] outside = {0};
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                    outside[0] += positions.stream()
                            .filter(one -> one.getXDirAdj() + one.getWidthDirAdj() > one.getPageWidth()
                                    || one.getYDirAdj() > one.getPageHeight())
                            .count();
                }
            }.getText(document);
            return outside[0];
        }
    }

    private static String squeezed(Stream<String> texts) {
        return texts.collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
