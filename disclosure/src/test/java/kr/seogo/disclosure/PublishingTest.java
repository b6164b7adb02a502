package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.KindTerms.CountsFrom;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.MissingEdition;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.disclosure.api.PublishingOutcome;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a body announced is due on the day it said, is published from open records only, and nothing of it is forgotten. */
class PublishingTest extends CaseRoomFixture {

    private final Shelf shelf = new Shelf(BODY);

    @SuppressWarnings("NullAway.Init") // by join_the_shelf
    private Publishing publishing;

    @BeforeEach
    void join_the_shelf() {
        publishing = CaseRoom.open(database, law, KEYS, shelf.joined(), () -> now)
                .publishing()
                .editions();
    }

    @Test
    void an_edition_is_overdue_from_the_day_after_its_last_day_until_it_is_published() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-03-01"));
        // Ten days after the end of March; the eleventh and twelfth are a weekend, so the tenth itself, a Friday, is
        // last.
        now = at("2026-04-10");
        assertThat(publishing.overdue(DESK)).isEmpty();
        assertThat(publishing.toCome(DESK))
                .singleElement()
                .extracting(MissingEdition::due)
                .isEqualTo(LocalDate.of(2026, 4, 10));

        now = at("2026-04-11");
        assertThat(publishing.overdue(DESK))
                .singleElement()
                .extracting(one -> one.period().code(), MissingEdition::late)
                .containsExactly("2026-03", 1L);

        assertDone(publishing.publish(kind, edition("2026-03", shelf.open("s1open1")), OFFICER));

        assertThat(publishing.overdue(DESK)).isEmpty();
        Edition published = publishing
                .history(kind, Optional.empty(), DESK)
                .orElseThrow()
                .editions()
                .getFirst();
        assertThat(published.late()).isTrue();
        assertThat(published.who()).isEqualTo(OFFICER.name());
    }

    @Test
    void a_last_day_off_rolls_to_the_next_working_day_and_moves_with_a_declared_one() {
        // 2026-05-01 is a holiday, a Friday; the weekend and no substitute follow.
        announce(terms(PublicationCycle.QUARTERLY, CountsFrom.PERIOD_END, 31, "2026-01-01"));
        assertThat(due("2026-04-30")).isEqualTo(LocalDate.of(2026, 5, 4));

        law.holidays()
                .enter(new HolidayEntry(
                        HolidayCorrection.Change.ADD,
                        LocalDate.of(2026, 5, 4),
                        new Label("임시공휴일", "declared holiday"),
                        "대통령령 제1호",
                        "김"));

        assertThat(due("2026-04-30")).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void a_period_that_begins_at_midnight_counts_its_first_day() {
        announce(terms(PublicationCycle.YEARLY, CountsFrom.PERIOD_START, 30, "2026-01-01"));

        assertThat(due("2026-01-02")).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void a_period_under_way_when_the_kind_is_announced_is_not_due() {
        announce(terms(PublicationCycle.HALF_YEARLY, CountsFrom.PERIOD_END, 10, "2026-03-09"));

        now = at("2026-12-31");
        assertThat(publishing.overdue(DESK)).isEmpty();
        now = at("2027-03-01");
        assertThat(publishing.overdue(DESK))
                .extracting(one -> one.period().code())
                .containsExactly("2026-H2");
    }

    @Test
    void what_is_published_as_it_happens_is_never_missing_but_may_be_late() {
        long kind = announce(terms(PublicationCycle.AT_ONCE, CountsFrom.PERIOD_END, 5, "2026-03-01"));
        now = at("2026-04-01");
        assertThat(publishing.overdue(DESK)).isEmpty();

        assertDone(publishing.publish(kind, edition("2026-03-02", shelf.open("s1open1")), DESK));

        Edition made = publishing.editions(kind, Optional.empty()).editions().getFirst();
        assertThat(made.due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(made.late()).isTrue();
    }

    @Test
    void a_record_that_is_closed_later_is_gone_from_the_public_s_editions_at_once() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        RecordId first = shelf.open("s1open1");
        RecordId second = shelf.open("s1open2");
        assertDone(publishing.publish(kind, edition("2026-02", first, second), OFFICER));
        assertThat(shown(kind)).containsExactly(first, second);

        shelf.hold("s1open1", "닫힌 기록", "2026-03-05", DisclosureClass.CLOSED, true);
        assertThat(shown(kind)).containsExactly(second);
        shelf.hold("s1open2", "숨긴 기록", "2026-03-05", DisclosureClass.CLOSED, false);

        assertThat(publishing.editions(kind, Optional.empty()).editions()).isEmpty();
        Edition kept = publishing
                .history(kind, Optional.empty(), DESK)
                .orElseThrow()
                .editions()
                .getFirst();
        assertThat(kept.named()).containsExactly(first, second);
        assertThat(kept.open()).isEmpty();
    }

    @Test
    void a_record_that_is_not_open_is_refused_like_one_that_does_not_exist() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        RecordId partly = shelf.hold("s1part", "일부", "2026-03-05", DisclosureClass.PARTIAL, true);
        RecordId hidden = shelf.hold("s1hidden", "숨김", "2026-03-05", DisclosureClass.CLOSED, false);

        for (RecordId one : List.of(partly, hidden, new RecordId("s1nothing"))) {
            assertThatThrownBy(() -> publishing.publish(kind, edition("2026-02", shelf.open("s1open1"), one), DESK))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("누구나 볼 수 있는 공개 기록이 아닙니다: " + one);
        }
        assertThat(column("select count(*) from disclosure.edition")).containsExactly("0");
    }

    @Test
    void a_second_edition_of_a_period_takes_the_place_of_the_first_only_where_it_says_so() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        RecordId record = shelf.open("s1open1");
        RecordId corrected = shelf.open("s1open2");
        long first = assertDone(publishing.publish(kind, edition("2026-02", record), OFFICER));

        assertThat(publishing.publish(kind, edition("2026-02", corrected), OFFICER))
                .isInstanceOfSatisfying(PublishingOutcome.Refused.class, no -> assertThat(no.code())
                        .isEqualTo("already-published"));
        NewEdition replacing = new NewEdition("2026-02", "고친 내역", List.of(corrected), Optional.of(first));
        assertDone(publishing.publish(kind, replacing, OFFICER));
        assertThat(publishing.publish(kind, replacing, OFFICER)).isInstanceOf(PublishingOutcome.Refused.class);

        assertThat(shown(kind)).containsExactly(corrected);
        assertThat(publishing
                        .history(kind, Optional.empty(), DESK)
                        .orElseThrow()
                        .editions())
                .extracting(Edition::number, Edition::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true), org.assertj.core.groups.Tuple.tuple(1, false));
    }

    @Test
    void the_desk_alone_announces_and_ends_and_only_its_department_publishes_beside_it() {
        KindTerms terms = terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01");
        assertThat(publishing.announce(terms, OFFICER)).isInstanceOf(PublishingOutcome.NotPermitted.class);
        long kind = announce(terms);
        NewEdition edition = edition("2026-02", shelf.open("s1open1"));
        Actor elsewhere = Actor.desk("총괄 최", "달빛구");

        assertThat(publishing.publish(kind, edition, OTHER)).isInstanceOf(PublishingOutcome.NotPermitted.class);
        assertThat(publishing.publish(kind, edition, elsewhere)).isInstanceOf(PublishingOutcome.NotFound.class);
        assertThat(publishing.end(kind, LocalDate.of(2026, 3, 31), "폐지", OFFICER))
                .isInstanceOf(PublishingOutcome.NotPermitted.class);
        assertThat(publishing.history(kind, Optional.empty(), OTHER)).isEmpty();
        assertThat(publishing.history(kind, Optional.empty(), elsewhere)).isEmpty();
        now = at("2026-03-20");
        assertThat(publishing.overdue(OFFICER)).hasSize(2);
        assertThat(publishing.overdue(OTHER)).isEmpty();
        assertThat(publishing.overdue(elsewhere)).isEmpty();
        assertThat(publishing.overdue(Actor.requester(BODY))).isEmpty();
    }

    @Test
    void what_ended_is_due_no_more_stays_readable_and_takes_no_later_edition() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        assertDone(publishing.end(kind, LocalDate.of(2026, 1, 31), "다른 항목에 합침", DESK));
        now = at("2026-06-01");

        assertThat(publishing.overdue(DESK))
                .extracting(one -> one.period().code())
                .containsExactly("2026-01");
        assertThat(publishing.publish(kind, edition("2026-02", shelf.open("s1open1")), DESK))
                .isInstanceOf(PublishingOutcome.Refused.class);
        assertThat(publishing.end(kind, LocalDate.of(2026, 3, 31), "또", DESK))
                .isInstanceOf(PublishingOutcome.Refused.class);
        AnnouncedKind ended = publishing.kinds(BODY).getFirst();
        assertThat(ended.end().orElseThrow().why()).isEqualTo("다른 항목에 합침");
        assertThat(ended.end().orElseThrow().who()).isEqualTo(DESK.name());
    }

    @Test
    void what_makes_no_sense_is_refused_by_its_field_and_changes_nothing() {
        assertField("days", () -> terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, -1, "2026-01-01"));
        assertField("days", () -> terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 400, "2026-01-01"));
        assertField("since", () -> announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 1, "1800-01-01")));
        assertField("department", () -> publishing.announce(named("없는과", List.of()), DESK));
        assertField("kept", () -> publishing.announce(named("하천과", List.of(new RecordId("s1nothing"))), DESK));
        long kind = announce(terms(PublicationCycle.QUARTERLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        RecordId open = shelf.open("s1open1");
        for (String period : List.of("2026-03", "2026-Q5", "2026-Q2", "x", "999999999-Q1", "2026-H1")) {
            assertField("period", () -> publishing.publish(kind, edition(period, open), DESK));
        }
        assertField("records", () -> edition("2026-Q1"));
        assertField("title", () -> new NewEdition("2026-Q1", " ", List.of(open), Optional.empty()));
        assertField("why", () -> publishing.end(kind, LocalDate.of(2026, 3, 31), " ", DESK));
        assertField("last", () -> publishing.end(kind, LocalDate.of(2020, 3, 31), "폐지", DESK));

        assertThat(column("select count(*) from disclosure.announced_kind")).containsExactly("1");
        assertThat(column("select count(*) from disclosure.edition")).containsExactly("0");
    }

    @Test
    void what_everybody_will_read_holds_nobodys_data() {
        KindTerms sound = terms(PublicationCycle.QUARTERLY, CountsFrom.PERIOD_END, 10, "2026-01-01");
        long kind = announce(sound);
        RecordId open = shelf.open("s1open1");

        assertField("name", () -> publishing.announce(written("업무추진비 010-1234-5678", "범위"), DESK));
        assertField("scope", () -> publishing.announce(written("이름", "홍길동 900101-1234568 관련"), DESK));
        assertField(
                "title",
                () -> publishing.publish(
                        kind, new NewEdition("2026-Q1", "내역 hong@example.kr", List.of(open), Optional.empty()), DESK));
        assertDone(publishing.announce(written("부서 연락처", "문의: 02-120-1234"), DESK));
    }

    private static KindTerms written(String name, String scope) {
        return new KindTerms(
                PublicationSubject.OTHER,
                name,
                scope,
                PublicationCycle.MONTHLY,
                CountsFrom.PERIOD_END,
                1,
                LocalDate.of(2026, 1, 1),
                "하천과",
                List.of());
    }

    @Test
    void a_kind_that_runs_is_not_announced_twice_but_again_when_it_has_ended() {
        KindTerms terms = terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01");
        long first = announce(terms);
        assertThat(publishing.announce(terms, DESK))
                .isInstanceOfSatisfying(PublishingOutcome.Refused.class, no -> assertThat(no.code())
                        .isEqualTo("already-announced"));

        assertDone(publishing.end(first, LocalDate.of(2026, 2, 28), "주기를 바꿈", DESK));
        long second = announce(terms(PublicationCycle.QUARTERLY, CountsFrom.PERIOD_END, 10, "2026-04-01"));

        assertThat(publishing.kinds(BODY)).extracting(AnnouncedKind::id).containsExactly(second, first);
    }

    @Test
    void no_line_can_be_changed_or_taken_out_in_the_database() {
        long kind = announce(terms(PublicationCycle.MONTHLY, CountsFrom.PERIOD_END, 10, "2026-01-01"));
        assertDone(publishing.publish(kind, edition("2026-02", shelf.open("s1open1")), DESK));

        for (String sql : List.of(
                "update disclosure.announced_kind set name = 'x'",
                "delete from disclosure.announced_kind_end",
                "delete from disclosure.edition")) {
            assertThatThrownBy(() -> Jdbi.create(database).useHandle(handle -> handle.execute(sql)))
                    .as(sql)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void pages_of_editions_do_not_overlap() {
        long kind = announce(terms(PublicationCycle.AT_ONCE, CountsFrom.PERIOD_END, 5, "2026-01-01"));
        RecordId open = shelf.open("s1open1");
        for (int day = 1; day <= 25; day++) {
            assertDone(
                    publishing.publish(kind, edition(LocalDate.of(2026, 1, day).toString(), open), DESK));
        }

        int seen = 0;
        Optional<Long> next = Optional.empty();
        do {
            var page = publishing.editions(kind, next);
            seen += page.editions().size();
            next = page.next();
        } while (next.isPresent());
        assertThat(seen).isEqualTo(25);
    }

    private List<RecordId> shown(long kind) {
        return publishing.editions(kind, Optional.empty()).editions().stream()
                .flatMap(one -> one.open().stream())
                .map(RecordEntry::id)
                .toList();
    }

    /** When the first edition that is to come is due. */
    private LocalDate due(String today) {
        now = at(today);
        return publishing.toCome(DESK).getFirst().due();
    }

    private long announce(KindTerms terms) {
        return assertDone(publishing.announce(terms, DESK));
    }

    private static long assertDone(PublishingOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublishingOutcome.Done.class);
        return ((PublishingOutcome.Done) outcome).id();
    }

    private static void assertField(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BadInputException.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }

    private static NewEdition edition(String period, RecordId... records) {
        return new NewEdition(period, "업무추진비 내역", List.of(records), Optional.empty());
    }

    private static KindTerms terms(PublicationCycle cycle, CountsFrom from, int days, String since) {
        return new KindTerms(
                PublicationSubject.HEAD_OF_BODY,
                "시장 업무추진비",
                "집행 내역 전부를 이 누리집에",
                cycle,
                from,
                days,
                LocalDate.parse(since),
                "하천과",
                List.of());
    }

    private static KindTerms named(String department, List<RecordId> kept) {
        return new KindTerms(
                PublicationSubject.OTHER,
                "이름",
                "범위",
                PublicationCycle.MONTHLY,
                CountsFrom.PERIOD_END,
                1,
                LocalDate.of(2026, 1, 1),
                department,
                kept);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }
}
