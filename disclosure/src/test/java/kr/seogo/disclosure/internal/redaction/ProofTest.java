package kr.seogo.disclosure.internal.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk.Kept;
import kr.seogo.disclosure.api.RedactionOutcome.Problem;
import kr.seogo.disclosure.api.RedactionTool;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final RedactionTool.Looked CLEAN = new RedactionTool.Findings(List.of());
    private static final RedactionMark NAME = new RedactionMark.Text(6, "홍길동");

    private final Proof proof = new Proof();

    @Test
    void says_nothing_against_a_copy_that_is_clean() {
        assertThat(problems(copy(1, "■■■ 회의록"), "■■■ 회의록", CLEAN)).isEmpty();
    }

    @Test
    void finds_a_marked_text_in_either_reading_of_the_copy_however_it_is_written() {
        assertThat(problems(copy(1, "홍 길\n동"), "", CLEAN)).containsExactly("mark-still-there");
        assertThat(problems(copy(1, ""), "홍\u200b길동", CLEAN)).containsExactly("mark-still-there");
    }

    @Test
    void takes_a_mark_that_meets_nothing_for_a_mistake() {
        assertThat(problems(copy(0, "회의록"), "회의록", CLEAN)).containsExactly("mark-without-match");
    }

    @Test
    void finds_personal_data_nobody_marked_unless_it_is_said_why_it_stays() {
        RedactionTool.Copy copy = copy(1, "담당자 02-123-4567, 신청인 900101-1234567");
        List<Kept> kept = List.of(new Kept("02-123-4567", "부서 대표 전화"));

        List<Problem> problems = proof.against(List.of(NAME), kept, copy, "", CLEAN);

        assertThat(problems).extracting(Problem::code).containsExactly("personal-data");
        assertThat(problems.getFirst().sentence().ko()).contains("90****").doesNotContain("1234567");
    }

    @Test
    void takes_anything_carried_along_or_not_looked_into_for_a_problem() {
        RedactionTool.Looked author = new RedactionTool.Findings(
                List.of(new RedactionTool.FileFinding("person", "Author", "홍길동", "이름이 있습니다", "names a person")));

        assertThat(problems(copy(1, ""), "", author)).containsExactly("file-finding");
        assertThat(problems(copy(1, ""), "", new RedactionTool.NotLooked("crashed", "")))
                .containsExactly("not-looked");
    }

    private List<String> problems(RedactionTool.Copy copy, String text, RedactionTool.Looked looked) {
        return proof.against(List.of(NAME), List.of(), copy, text, looked).stream()
                .map(Problem::code)
                .toList();
    }

    private static RedactionTool.Copy copy(int matches, String remaining) {
        return new RedactionTool.Copy("application/pdf", 1, List.of(matches), remaining, List.of());
    }
}
