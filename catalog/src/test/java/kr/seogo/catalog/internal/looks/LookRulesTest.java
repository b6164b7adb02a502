package kr.seogo.catalog.internal.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.LookKind;
import kr.seogo.catalog.internal.looks.LookRules.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a closed record is looked at again: the worked examples, and what stands between them. */
class LookRulesTest {

    private static final String HEAD = "kind,years,start,waits,article_ko,article_en,valid_from,valid_to\n";

    private final LookRules rules = LookRules.shipped();

    @Test
    void kept_closed_in_2021_is_looked_at_by_the_end_of_2026() {
        Look look = next(DisclosureClass.CLOSED, Set.of(5), "2021-03-02", 2015).orElseThrow();

        assertThat(look).isEqualTo(new Look(LookKind.FIVE_YEARS, 2026));
        assertThat(look.by()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(rules.article(LookKind.FIVE_YEARS, Instant.parse("2021-03-02T00:00:00Z"))
                        .ko())
                .contains("제35조제2항");
    }

    @Test
    void item_6_produced_in_2010_needs_no_look_before_2041() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(6), "2012-05-05", 2010))
                .contains(new Look(LookKind.THIRTY_YEARS, 2041));
        assertThat(next(DisclosureClass.PARTIAL, Set.of(6), "2026-05-05", 2010))
                .contains(new Look(LookKind.THIRTY_YEARS, 2041));
    }

    @Test
    void item_6_beside_another_item_does_not_wait() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(5, 6), "2021-05-05", 2010))
                .contains(new Look(LookKind.FIVE_YEARS, 2026));
    }

    @Test
    void produced_in_1995_is_open_in_principle_from_the_first_day_of_2026() {
        Look look = next(DisclosureClass.CLOSED, Set.of(6), "2020-01-01", 1995).orElseThrow();

        assertThat(look).isEqualTo(new Look(LookKind.THIRTY_YEARS, 2026));
        assertThat(look.by()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void the_earlier_of_the_two_comes_next_and_of_one_year_the_thirty() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(5), "2018-01-01", 1995))
                .contains(new Look(LookKind.FIVE_YEARS, 2023));
        assertThat(next(DisclosureClass.CLOSED, Set.of(5), "2023-01-01", 1995))
                .contains(new Look(LookKind.THIRTY_YEARS, 2026));
        assertThat(next(DisclosureClass.CLOSED, Set.of(5), "2021-01-01", 1995))
                .contains(new Look(LookKind.THIRTY_YEARS, 2026));
    }

    @Test
    void kept_closed_after_thirty_years_it_is_looked_at_every_five_whatever_the_item() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(6), "2026-02-01", 1995))
                .contains(new Look(LookKind.FIVE_YEARS, 2031));
    }

    @Test
    void the_day_of_a_decision_is_the_day_in_seoul() {
        assertThat(rules.next(new Basis(
                        DisclosureClass.CLOSED,
                        Set.of(5),
                        Optional.of(Instant.parse("2020-12-31T15:00:00Z")),
                        OptionalInt.empty())))
                .contains(new Look(LookKind.FIVE_YEARS, 2026));
    }

    @Test
    void without_a_date_of_production_item_6_does_not_wait_for_years_nobody_can_count() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(6), "2021-05-05", null))
                .contains(new Look(LookKind.FIVE_YEARS, 2026));
    }

    @Test
    void what_nobody_decided_on_has_the_look_after_thirty_years_alone() {
        assertThat(next(DisclosureClass.CLOSED, Set.of(), null, 1995)).contains(new Look(LookKind.THIRTY_YEARS, 2026));
        assertThat(next(DisclosureClass.CLOSED, Set.of(), null, null)).isEmpty();
    }

    @Test
    void what_is_open_is_not_looked_at() {
        assertThat(next(DisclosureClass.OPEN, Set.of(), "2021-05-05", 1995)).isEmpty();
    }

    @Test
    void a_wrong_line_is_named() throws IOException {
        assertThatThrownBy(() -> read("five-years,0,year-after-decision,6,가,a,2020-06-04,"))
                .hasMessageContaining("law/looks.csv, line 1")
                .hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> read("five-years,5,year-after-production,6,가,a,2020-06-04,"))
                .hasMessageContaining("expected year-after-decision");
        assertThatThrownBy(() -> read("ten-years,5,year-after-decision,6,가,a,2020-06-04,"))
                .hasMessageContaining("ten-years");
        List<LookRule> five = read("five-years,5,year-after-decision,6,가,a,2020-06-04,");
        assertThatThrownBy(() -> new LookRules(five)).hasMessageContaining("no line for thirty-years");
    }

    @Test
    void a_later_line_holds_for_later_decisions() throws IOException {
        LookRules later = new LookRules(read("""
                five-years,5,year-after-decision,6,가,a,2020-06-04,2029-12-31
                five-years,3,year-after-decision,,나,b,2030-01-01,
                thirty-years,30,year-after-production,,다,c,2020-06-04,
                """));

        assertThat(later.next(basis(DisclosureClass.CLOSED, Set.of(5), "2029-05-05", 2015)))
                .contains(new Look(LookKind.FIVE_YEARS, 2034));
        assertThat(later.next(basis(DisclosureClass.CLOSED, Set.of(6), "2030-05-05", 2015)))
                .contains(new Look(LookKind.FIVE_YEARS, 2033));
    }

    private static List<LookRule> read(String lines) throws IOException {
        return LookFile.read(new StringReader(HEAD + lines));
    }

    private Optional<Look> next(
            DisclosureClass disclosure, Set<Integer> grounds, @Nullable String decided, @Nullable Integer produced) {
        return rules.next(basis(disclosure, grounds, decided, produced));
    }

    private static Basis basis(
            DisclosureClass disclosure, Set<Integer> grounds, @Nullable String decided, @Nullable Integer produced) {
        return new Basis(
                disclosure,
                grounds,
                Optional.ofNullable(decided).map(day -> Instant.parse(day + "T03:00:00Z")),
                produced == null ? OptionalInt.empty() : OptionalInt.of(produced));
    }
}
