package kr.seogo.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static final Judged JUDGED = Judged.of("title,무엇,A A-1,A-?,B-*");

    @Test
    void a_record_has_the_best_grade_it_earns() {
        assertThat(List.of("A", "A-1", "A-2", "B-", "B-12", "A-12", "C"))
                .extracting(JUDGED::grade)
                .containsExactly(3, 3, 2, 1, 1, 0, 0);
    }

    @Test
    void the_best_order_is_worth_one_and_nothing_found_is_worth_nothing() {
        List<String> all = List.of("C", "B-1", "A-2", "A-1", "A");

        assertThat(JUDGED.ndcg(List.of("A", "A-1", "A-2", "B-1", "C"), all)).isEqualTo(1);
        assertThat(JUDGED.ndcg(List.of(), all)).isZero();
        assertThat(JUDGED.ndcg(List.of("C"), all)).isZero();
    }

    @Test
    void what_stands_lower_is_worth_less() {
        List<String> all = List.of("A", "B-1");

        // (1 / log2(2) + 7 / log2(3)) / (7 / log2(2) + 1 / log2(3))
        assertThat(JUDGED.ndcg(List.of("B-1", "A"), all)).isCloseTo(0.7098, within(0.0001));
    }

    @Test
    void there_are_sixty_questions_or_more_each_with_something_that_was_wanted() throws IOException {
        List<Judged> all = Judged.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).extracting(Judged::query).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> assertThat(each.grades().getFirst()).isNotEmpty());
    }
}
