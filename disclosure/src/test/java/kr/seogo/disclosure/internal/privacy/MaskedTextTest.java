package kr.seogo.disclosure.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.disclosure.Requester;
import org.junit.jupiter.api.Test;

/** Who asks and who was heard stay out of what is shown of a case. */
class MaskedTextTest {

    private static final Requester HONG =
            new Requester("홍길동", "주식회사 은모래", "", "", "", "hong@example.kr", "010-0000-0000");

    @Test
    void masks_a_name_however_it_is_spaced() {
        MaskedText masked = MaskedText.of(Optional.of(HONG), Map.of());

        assertThat(masked.mask("홍 길동의 청구")).endsWith("의 청구").doesNotContain("길동");
        assertThat(masked.mask("홍길\n동의 청구")).doesNotContain("동의");
    }

    @Test
    void masks_a_company_without_saying_what_kind_of_company_it_is() {
        MaskedText masked = MaskedText.of(Optional.of(HONG), Map.of());

        assertThat(masked.mask("은모래의 준설 계획, (주)은모래, 주식회사은모래")).contains("준설 계획").doesNotContain("은모래");
    }

    @Test
    void masks_third_parties_and_how_they_are_reached() {
        MaskedText masked = MaskedText.of(Optional.of(HONG), Map.of("달빛건설(주)", "대표 최달빛, 달빛로 12"));

        assertThat(masked.mask("달빛건설의 도면, 달빛로12, 대표최달빛")).contains("도면").doesNotContain("달빛건설", "달빛로", "최달빛");
    }

    @Test
    void masks_what_looks_like_personal_data_however_little_speaks_for_it() {
        MaskedText masked = MaskedText.of(Optional.of(HONG), Map.of());
        String little = "번호 0315550123 참고";
        assertThat(PersonalDataDetector.korean().find(little))
                .isNotEmpty()
                .noneMatch(hit -> hit.atLeast(PersonalDataHit.Confidence.MEDIUM));

        assertThat(masked.mask(little)).isEqualTo("번호 03******** 참고");
    }

    @Test
    void shows_nothing_where_it_is_no_longer_known_whom_to_mask() {
        MaskedText masked = MaskedText.of(Optional.empty(), Map.of());

        assertThat(masked.blind()).isTrue();
        assertThat(masked.mask("홍길동의 청구")).isEqualTo("***");
        assertThat(masked.mask("")).isEmpty();
    }
}
