package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.internal.notices.Paper;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.papers.PaperSheets;
import org.junit.jupiter.api.Test;

/** Which papers a case has use for, and what they rest on. */
class PapersOfferedTest {

    @Test
    void an_objection_is_offered_against_what_was_kept_closed_and_against_silence_alone() {
        Story silent = Story.underWay("2026-03-09").on("2026-04-03");

        assertThat(offered(silent)).doesNotContain(PaperForm.OBJECTION);
        assertThat(offered(silent.on("2026-04-04"))).contains(PaperForm.OBJECTION);
        assertThat(text(PaperForm.OBJECTION, silent)).contains("정보공개를 청구한 날|2026. 3. 9.", "20일이 지난 날|2026. 4. 3.");

        Story closed = Story.underWay("2026-03-09").officer(Story.closed(2));

        assertThat(offered(closed)).contains(PaperForm.OBJECTION);
        assertThat(text(PaperForm.OBJECTION, closed)).contains("결정 통지를 받은 날|____");
        assertThat(offered(Story.underWay("2026-03-09").officer(Story.open("2026-03-12"))))
                .doesNotContain(PaperForm.OBJECTION);
        assertThat(offered(Story.underWay("2026-03-09")
                        .officer(new IntakeMove.Petition(PetitionBasis.NOT_A_REQUEST, "답함", "질의"))
                        .on("2026-05-08")))
                .doesNotContain(PaperForm.OBJECTION);
    }

    @Test
    void a_third_party_that_was_overridden_has_one_of_its_own() {
        Story story = Story.underWay("2026-03-09").officer(Story.notice("갑 회사")).officer(Story.opposes("갑 회사"));

        assertThat(offered(story)).doesNotContain(PaperForm.THIRD_PARTY_OBJECTION);

        story.officer(Story.partial("2026-04-20", "갑 회사"));

        assertThat(offered(story)).contains(PaperForm.THIRD_PARTY_OBJECTION);
        assertThat(PaperForm.THIRD_PARTY_OBJECTION.requesters()).isFalse();
        assertThat(basis(PaperForm.THIRD_PARTY_OBJECTION, story)).containsExactly("법 제21조제2항", "영 제18조제1항");
    }

    @Test
    void a_member_can_be_challenged_wherever_the_committee_may_sit() {
        Story story = Story.underWay("2026-03-09");

        assertThat(offered(story)).as("hard to decide").contains(PaperForm.RECUSAL);
        assertThat(basis(PaperForm.RECUSAL, story)).containsExactly("법 제12조의2제2항");
        assertThat(offered(story.officer(Story.closed(2)))).doesNotContain(PaperForm.RECUSAL);
        assertThat(offered(story.requester(Story.objection()))).contains(PaperForm.RECUSAL);
    }

    @Test
    void what_a_third_party_says_rests_on_the_articles_that_hear_it() {
        Story story = Story.underWay("2026-03-09").officer(Story.notice("갑 회사"));

        assertThat(basis(PaperForm.HEARING, story)).containsExactly("법 제11조제3항, 영 제8조");
        assertThat(basis(PaperForm.THIRD_PARTY_OPINION, story)).containsExactly("법 제11조제3항", "법 제21조제1항");
    }

    private static List<PaperForm> offered(Story story) {
        return PaperForm.of(story.state(), story.today());
    }

    private static Paper paper(PaperForm form, Story story) {
        return PaperSheets.of(form, story.state(), Optional.empty(), story.today());
    }

    private static List<String> basis(PaperForm form, Story story) {
        return paper(form, story).basis().stream().map(label -> label.ko()).toList();
    }

    private static String text(PaperForm form, Story story) {
        return paper(form, story).sections().stream()
                .map(Section::fields)
                .flatMap(fields -> fields.stream())
                .flatMap(field -> Stream.of(field.label().ko(), field.value()))
                .collect(Collectors.joining("|"));
    }
}
