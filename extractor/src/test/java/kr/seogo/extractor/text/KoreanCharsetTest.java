package kr.seogo.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KoreanCharsetTest {

    private static final String KOREAN = "가람시 상수도과 2026년 3월 회의록, 안건: 예산";

    @Test
    void tells_cp949_and_euc_kr_as_the_one_that_holds_both() {
        assertThat(detect(KOREAN.getBytes(KoreanCharset.CP949))).contains(KoreanCharset.CP949);
        assertThat(detect(KOREAN.getBytes(Charset.forName("EUC-KR")))).contains(KoreanCharset.CP949);
        assertThat(detect("大韓民國은 民主共和國이다".getBytes(KoreanCharset.CP949))).contains(KoreanCharset.CP949);
    }

    @Test
    void a_sample_cut_inside_a_character_is_still_told() {
        byte[] utf8 = "기록물 관리".repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] cp949 = "기록물 관리".repeat(3).getBytes(KoreanCharset.CP949);

        assertThat(detect(Arrays.copyOf(utf8, utf8.length - 1))).contains(StandardCharsets.UTF_8);
        assertThat(detect(Arrays.copyOf(utf8, utf8.length - 2))).contains(StandardCharsets.UTF_8);
        assertThat(detect(Arrays.copyOf(cp949, cp949.length - 1))).contains(KoreanCharset.CP949);
    }

    @Test
    void tells_unicode_by_its_mark_and_by_its_form() {
        assertThat(detect(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_8))).contains(StandardCharsets.UTF_8);
        assertThat(detect(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE)))
                .contains(StandardCharsets.UTF_16LE);
        assertThat(detect(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16BE)))
                .contains(StandardCharsets.UTF_16BE);
        assertThat(detect(KOREAN.getBytes(StandardCharsets.UTF_16LE))).contains(StandardCharsets.UTF_16LE);
        assertThat(detect(KOREAN.getBytes(StandardCharsets.UTF_16BE))).contains(StandardCharsets.UTF_16BE);
        assertThat(detect("plain ASCII".getBytes(StandardCharsets.US_ASCII))).contains(StandardCharsets.UTF_8);
    }

    @Test
    void tells_iso_2022_kr_of_old_mail() {
        assertThat(detect(KOREAN.getBytes(Charset.forName("ISO-2022-KR")))).contains(Charset.forName("ISO-2022-KR"));
    }

    @Test
    void does_not_take_western_or_japanese_text_for_korean() {
        Charset western = Charset.forName("windows-1252");

        assertThat(detect("“Smart quotes” and café, Übermaß, naïve".getBytes(western)))
                .isEmpty();
        assertThat(detect("Årsrapport for Ålesund, Økonomi".getBytes(western))).isEmpty();
        assertThat(detect("これはひらがなのぶんしょうです".getBytes(Charset.forName("EUC-JP"))))
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_have_no_charset() {
        assertThat(detect(new byte[] {0, 1, 2, 0, (byte) 0xFF, 0, 0, (byte) 0x80, 9, 0}))
                .isEmpty();
    }

    private static Optional<Charset> detect(byte[] bytes) {
        return KoreanCharset.detect(bytes, bytes.length);
    }
}
