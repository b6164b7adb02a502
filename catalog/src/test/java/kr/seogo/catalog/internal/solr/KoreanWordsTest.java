package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What citizens type finds what archivists wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoreanWordsTest {

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(
                record("minutes").titled("제3차 스마트도시위원회 회의록").text("위원장은 회의를 시작하였다."),
                record("spaced").titled("제4차 스마트 도시 위원회의 회의 기록"),
                record("folder").titled("정보화사업 기록물철").described("기록물 생산현황과 관련된 철"),
                record("expenses").titled("2015년 6월 업무추진비 집행내역").numbered("디지털정책과-1234"),
                record("budget").titled("2020회계연도 재정 운용 계획").text("총액은 1,234,567천원이다."),
                record("report").titled("디지털도시국 주요업무보고").of("서울특별시", "디지털정책과"),
                record("theday").titled("시행문").described("시행일 2015. 6. 30. (화)"),
                record("dated").titled("계약 체결 알림").created("2015-06-30"),
                record("hanja").titled("大韓民國 官報").text("서울特別市 告示"),
                record("english").titled("Smart City Master Plan").text("Ｃａｆé GIS2 network"),
                record("closed").titled("비공개 심의 결과"),
                record("decomposed").titled(Normalizer.normalize("한강 수질 조사", Normalizer.Form.NFD)),
                record("named").titled("전보 발령").by("홍길동").about("인사 이동"));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // compounds, spaces, particles
                "스마트도시위원회 | minutes,spaced",
                "스마트 도시 위원회 | minutes,spaced",
                "스마트도시 위원회에서 | minutes,spaced",
                "기록물철 | folder",
                "기록물 철 | folder",
                "기록 | folder,spaced",
                "업무 추진비 | expenses",
                "업무추진비의 | expenses",
                "디지털도시국 | report",
                "디지털 도시국 업무보고 | report",
                // synonyms, both ways
                "회의록 | minutes,spaced",
                "회의 기록 | minutes,spaced",
                "의사록 | minutes,spaced",
                "예산 | budget",
                "서울시 디지털도시국 | report",
                "Seoul 디지털도시국 | report",
                "스마트시티 | english,minutes,spaced",
                // dates
                "2015년 6월 30일 | dated,theday",
                "2015-06-30 | dated,theday",
                "2015.6.30. | dated,theday",
                "20150630 | dated,theday",
                "6월 30일 | dated,theday",
                "2015년 6월 | dated,theday,expenses",
                "2015-06 | dated,theday,expenses",
                "2015년 | dated,theday,expenses",
                "2015 업무추진비 | expenses",
                // numbers
                "디지털정책과-1234 | expenses",
                // a part of a grouped number is found as well
                "1234 | budget,expenses",
                "디지털정책과 1234 | expenses",
                "1234567 | budget",
                "'1,234,567' | budget",
                "제3차 | minutes",
                "3차 회의록 | minutes",
                // hanja, Latin, width
                "대한민국 | hanja",
                "大韓民國 | hanja",
                "서울특별시 고시 | hanja",
                "smart CITY | english,minutes,spaced",
                "cafe | english",
                "gis2 | english",
                "ＧＩＳ２ | english",
                // prefixes are kept, names are found
                "비공개 | closed",
                "홍길동 | named",
                "인사이동 | named",
                "한강 | decomposed",
                // the words of a title with a connective
                "정보화사업 및 기록물철 | folder",
                // what joins words stands for nothing; a number with its unit
                "생산현황과 관련된 기록물철 및 기록물 | folder",
                "디지털도시국에 있는 업무보고 | report",
                "1234567천원 | budget",
                // nothing
                "없는낱말 | ''",
                "회의록 없는낱말 | ''",
            })
    void finds(String words, String expected) {
        assertThat(index.found(words))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(",", -1));
    }

    @Test
    void finds_decomposed_and_composed_spellings_alike_and_gives_back_the_title_as_it_was_given() {
        String typed = Normalizer.normalize("한강 수질", Normalizer.Form.NFD);

        assertThat(index.found(typed)).containsExactly("decomposed");
        assertThat(index.search(typed).hits().getFirst().entry().title())
                .isEqualTo(Normalizer.normalize("한강 수질 조사", Normalizer.Form.NFD));
    }

    @Test
    void honours_phrases() {
        assertThat(index.found("\"스마트도시위원회 회의록\"")).containsExactly("minutes");
        assertThat(index.found("\"회의록 스마트도시위원회\"")).isEmpty();
        assertThat(index.found("“Master Plan” smart")).containsExactly("english");
        assertThat(index.found("\"Plan Master\" smart")).isEmpty();
    }

    @Test
    void finds_a_record_by_its_name_and_its_ark() {
        index.holding(
                record("s18fmndwsvn7wkf0d").titled("하나"),
                record("s1aaaaaaaaaaaaaa0").titled("둘"));
        try {
            assertThat(index.found("s18fmndwsvn7wkf0d")).containsExactly("s18fmndwsvn7wkf0d");
            assertThat(index.found("ark:/99999/s18fmndwsvn7wkf0d")).containsExactly("s18fmndwsvn7wkf0d");
            assertThat(index.found("ark:/99999/s18fmndwsvn7wkf0d/file-2")).containsExactly("s18fmndwsvn7wkf0d");
        } finally {
            fill();
        }
    }

    @Test
    void forgives_one_word_of_four_that_is_not_there_and_ranks_it_lower() {
        assertThat(index.found("제3차 스마트도시위원회 회의록 개최")).containsExactly("minutes");
        assertThat(index.found("디지털도시국 주요업무보고 아무것도 없음")).isEmpty();
    }

    @Test
    void ranks_titles_before_texts() {
        index.holding(
                record("text").titled("가").text("교통 교통 교통"), record("title").titled("교통"));
        try {
            assertThat(index.found("교통")).containsExactly("title", "text");
        } finally {
            fill();
        }
    }
}
