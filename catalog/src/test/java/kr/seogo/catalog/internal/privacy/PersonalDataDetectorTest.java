package kr.seogo.catalog.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataDetectorTest {

    private static final int MEGABYTE = 1 << 20;

    private final PersonalDataDetector detector = PersonalDataDetector.korean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-1234567",
                "900101 - 1234567",
                "900101-\n1234567",
                "９００１０１－１２３４５６７",
                "900101\u20131234567",
                "9001\u200b01-12\u00ad34567",
                "9 0 0 1 0 1 - 1 2 3 4 5 6 7",
                "٩٠٠١٠١-١٢٣٤٥٦٧"
            })
    void no_way_of_writing_hides_a_resident_number(String written) {
        List<PersonalDataHit> hits = detector.find("신청인 홍길동 " + written + " 귀하");

        assertThat(hits).extracting(PersonalDataHit::kind).containsExactly(PersonalDataKind.RESIDENT_NUMBER);
        assertThat(hits.getFirst().start()).isEqualTo(8);
        assertThat(hits.getFirst().end()).isEqualTo(8 + written.length());
    }

    @Test
    void a_check_digit_raises_the_confidence_and_its_lack_drops_nothing() {
        assertThat(only("번호 900101-1234568 확인").confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only("번호 900101-1234567 확인").confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(only("번호 9001011234567 확인").confidence()).isEqualTo(Confidence.LOW);
        assertThat(only("4111-1111-1111-1111").confidence()).isEqualTo(Confidence.HIGH);
        assertThat(only("4111-1111-1111-1112").confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void a_number_whose_date_does_not_exist_is_none() {
        assertThat(detector.find("901301-1234567 900230-1234567")).isEmpty();
    }

    @Test
    void a_row_of_digits_is_an_account_only_near_a_word_for_a_bank() {
        assertThat(only("가온은행 110-234-567890").kind()).isEqualTo(PersonalDataKind.ACCOUNT);
        assertThat(detector.find("품목 110-234-567890")).isEmpty();
    }

    @Test
    void what_is_shown_is_masked_by_one_rule() {
        assertThat(only("900101-1234567").masked()).isEqualTo("90****-*******");
        assertThat(Mask.of("홍길동")).isEqualTo("홍**");
        assertThat(Mask.of("hong@example.com")).isEqualTo("ho**@*******.***");
        assertThat(Mask.of("한")).isEqualTo("*");
    }

    @Test
    void ten_megabytes_of_nasty_text_are_read_in_bounded_time() {
        List<String> nasty = List.of(
                "1".repeat(MEGABYTE),
                "1 ".repeat(MEGABYTE / 2),
                "1-".repeat(MEGABYTE / 2),
                "010-".repeat(MEGABYTE / 4),
                "a".repeat(MEGABYTE),
                "@".repeat(MEGABYTE),
                "a@a.".repeat(MEGABYTE / 4),
                "가".repeat(MEGABYTE),
                "시 구 동 로 ".repeat(MEGABYTE / 8),
                noise());

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(3),
                () -> assertThatCode(() -> nasty.forEach(detector::find)).doesNotThrowAnyException());
    }

    @Test
    void twice_the_text_takes_about_twice_the_time() {
        String some = "서울시 종로구 한빛로 1 ".repeat(20_000) + "은행 계좌 1-1-1-1-1 ".repeat(20_000);
        detector.find(some);

        long once = nanos(some);
        long fourfold = nanos(some.repeat(4));

        // a square would be 16; much room for a busy machine
        assertThat(fourfold / (double) once).isLessThan(12);
    }

    private long nanos(String text) {
        long start = System.nanoTime();
        assertThat(detector.find(text)).isNotEmpty();
        return System.nanoTime() - start;
    }

    private static String noise() {
        Random random = new Random(7);
        String signs = "0123456789-- .@aM가시구로은행생\n\u200b";
        StringBuilder noise = new StringBuilder(MEGABYTE);
        for (int i = 0; i < MEGABYTE; i++) {
            noise.append(signs.charAt(random.nextInt(signs.length())));
        }
        return noise.toString();
    }

    private PersonalDataHit only(String text) {
        List<PersonalDataHit> hits = detector.find(text);
        assertThat(hits).as(text).hasSize(1);
        return hits.getFirst();
    }
}
