package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.Looks.DueLook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The looks of a register: moved by decisions, the same after a rebuild, given page by page. */
class LooksTest {

    private static final String CASE = "2026-0000001-5";

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription kept =
            produced("2015-06-30", record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0));
    private final RecordDescription persons =
            produced("2008/2010-03", record(Level.FILE, Optional.of(fonds.id()), "B", 2, 0));
    private final RecordDescription old = produced("1995", record(Level.FILE, Optional.of(fonds.id()), "C", 3, 0));
    private final RecordDescription open = produced("1995", record(Level.FILE, Optional.of(fonds.id()), "D", 4, 0));
    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        take(kept, DisclosureClass.CLOSED, 5);
        take(persons, DisclosureClass.PARTIAL, 6);
        take(old, DisclosureClass.CLOSED, 6);
        archive.take(List.of(open), List.of(decision(open.id(), DisclosureClass.OPEN, true)));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void are_those_of_records_that_are_not_open_in_the_order_of_years() {
        assertThat(looks(2100))
                .extracting(
                        DueLook::record,
                        due -> due.look().kind(),
                        due -> due.look().year(),
                        DueLook::produced)
                .containsExactlyInAnyOrder(
                        tuple(old.id(), LookKind.THIRTY_YEARS, 2026, OptionalInt.of(1995)),
                        tuple(kept.id(), LookKind.FIVE_YEARS, 2026, OptionalInt.of(2015)),
                        tuple(persons.id(), LookKind.THIRTY_YEARS, 2041, OptionalInt.of(2010)));
        assertThat(looks(2100).getLast().record()).isEqualTo(persons.id());
        assertThat(looks(2040)).hasSize(2);
        assertThat(looks(2025)).isEmpty();
        DueLook first = looks(2026).stream()
                .filter(due -> due.record().equals(kept.id()))
                .findFirst()
                .orElseThrow();
        assertThat(first.agency()).isEqualTo("도시기반본부");
        assertThat(first.decision().grounds()).containsExactly(5);
        assertThat(first.decision().forCase()).isEmpty();
        assertThat(first.article().en()).isEqualTo("Records Act 35(2)");
    }

    @Test
    void a_decision_for_a_case_begins_the_five_years_anew_and_is_shown_as_such() {
        for (DisclosureClass disclosure : List.of(DisclosureClass.CLOSED, DisclosureClass.PARTIAL)) {
            decide(kept, disclosure, Optional.of(CASE));

            DueLook due = of(kept).orElseThrow();
            assertThat(due.look()).isEqualTo(new Look(LookKind.FIVE_YEARS, 2031));
            assertThat(due.decision().forCase()).contains(CASE);
            assertThat(due.decision().disclosure()).isEqualTo(disclosure);
        }
        assertThat(archive.room().desk().history(kept.id(), ARCHIVIST))
                .extracting(AccessDecision::forCase)
                .containsExactly(Optional.empty(), Optional.of(CASE), Optional.of(CASE));

        decide(kept, DisclosureClass.OPEN, Optional.of(CASE));

        assertThat(of(kept)).isEmpty();
    }

    @Test
    void an_archivists_decision_that_only_sounds_like_a_case_is_none() {
        archive.room()
                .desk()
                .decide(
                        kept.id(),
                        new AccessProposal(
                                DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "정보공개 청구 " + CASE + "의 결정", true),
                        OptionalInt.empty(),
                        ARCHIVIST);

        assertThat(of(kept).orElseThrow().decision().forCase()).isEmpty();
    }

    @Test
    void a_decision_from_before_the_number_was_kept_says_it_in_its_reason() {
        assertThat(AccessDecision.caseOf(null, "정보공개 청구 " + CASE + "의 결정 (제2차)"))
                .contains(CASE);
        assertThat(AccessDecision.caseOf(null, "정보공개 청구 " + CASE + "의 결정에 따른 것"))
                .isEmpty();
        assertThat(AccessDecision.caseOf("", "정보공개 청구 " + CASE + "의 결정")).isEmpty();
    }

    @Test
    void are_the_same_after_a_rebuild_from_the_store_alone() {
        decide(kept, DisclosureClass.PARTIAL, Optional.of(CASE));
        List<DueLook> before = looks(2100);
        Jdbi.create(archive.database).useHandle(h -> {
            h.execute("delete from catalog.object");
            h.execute("delete from catalog.record");
        });

        assertThat(archive.room().rebuild().run(true, true, true).records()).isEqualTo(5);

        assertThat(looks(2100)).isEqualTo(before);
        assertThat(before).hasSize(3);
    }

    @Test
    void rows_from_before_there_were_looks_get_theirs_in_the_background() {
        List<DueLook> before = looks(2100);
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute("update catalog.record set shape = 1, produced = null, look_kind = null,"
                        + " look_year = null"));
        assertThat(page(2100, Optional.empty(), 50).unreckoned()).isEqualTo(5);
        assertThat(looks(2100)).isEmpty();

        archive.follow();

        assertThat(looks(2100)).isEqualTo(before);
        assertThat(page(2100, Optional.empty(), 50).unreckoned()).isZero();
    }

    @Test
    void rows_from_before_wait_while_there_is_something_to_follow() {
        archive.follow();
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute("update catalog.record set shape = 1, look_kind = null, look_year = null"));
        decide(open, DisclosureClass.OPEN, Optional.of(CASE));

        assertThat(archive.room().projections().follow()).isPositive();
        assertThat(page(2100, Optional.empty(), 50).unreckoned()).isEqualTo(5);

        assertThat(archive.room().projections().follow()).isPositive();
        assertThat(page(2100, Optional.empty(), 50).unreckoned()).isZero();
    }

    @Test
    void are_given_page_by_page_without_gap_or_double() {
        List<DueLook> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Looks.Page page = page(2100, cursor, 1);
            assertThat(page.looks()).hasSize(1);
            all.addAll(page.looks());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(all).isEqualTo(looks(2100));
    }

    @Test
    void are_for_archivists_and_for_cursors_that_were_given() {
        Looks looks = archive.room().looks();
        Caller.Staff officer = new Caller.Staff("담당", Set.of(Caller.Role.DISCLOSURE_OFFICER), "도시기반본부");

        assertThatThrownBy(() -> looks.due(2100, Optional.empty(), 10, officer))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
        for (String made : List.of("x", "%%%", "MjAyNi9B", "OTk5OTk5OTk5OTk5L2E")) {
            assertThatThrownBy(() -> looks.due(2100, Optional.of(made), 10, ARCHIVIST))
                    .isInstanceOf(BadRequestException.class);
        }
        assertThatThrownBy(() -> looks.due(2100, Optional.empty(), 101, ARCHIVIST))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void a_page_is_read_from_the_index() {
        String plan = Jdbi.create(archive.database).withHandle(h -> {
            h.execute("insert into catalog.record (id, object, level, organization, number, rank, title, look_kind,"
                    + " look_year) select 'r' || n, 'o', 3, 's', 'n' || n, 1, 't', 0, 2000 + n % 60"
                    + " from generate_series(1, 20000) n");
            h.execute("analyze catalog.record");
            return String.join(
                    "\n",
                    h.createQuery("explain select id from catalog.record r where r.look_year <= 2026"
                                    + " and (r.look_year, r.id) > (2020, 'a') order by r.look_year, r.id limit 50")
                            .mapTo(String.class)
                            .list());
        });

        assertThat(plan).contains("record_look").doesNotContain("Sort");
    }

    private void take(RecordDescription record, DisclosureClass disclosure, int ground) {
        archive.take(
                List.of(record),
                List.of(new AccessDecision(
                        record.id(),
                        disclosure,
                        new TreeSet<>(Set.of(ground)),
                        "사유",
                        true,
                        Instant.parse("2021-03-02T00:00:00Z"),
                        "이관",
                        "2021-1")));
    }

    private void decide(RecordDescription record, DisclosureClass disclosure, Optional<String> forCase) {
        Set<Integer> grounds = disclosure == DisclosureClass.OPEN ? Set.of() : Set.of(5);
        AccessDecision made = archive.room()
                .desk()
                .decide(
                        record.id(),
                        new AccessProposal(disclosure, new TreeSet<>(grounds), "청구", true, false, forCase),
                        OptionalInt.empty(),
                        ARCHIVIST);
        assertThat(made.forCase()).isEqualTo(forCase);
    }

    private Optional<DueLook> of(RecordDescription record) {
        return looks(2100).stream()
                .filter(due -> due.record().equals(record.id()))
                .findFirst();
    }

    private List<DueLook> looks(int until) {
        return page(until, Optional.empty(), 50).looks();
    }

    private Looks.Page page(int until, Optional<String> cursor, int size) {
        return archive.room().looks().due(until, cursor, size, ARCHIVIST);
    }

    private static RecordDescription produced(String date, RecordDescription d) {
        return new RecordDescription(
                d.id(),
                d.level(),
                d.parent(),
                d.rank(),
                d.origin(),
                d.title(),
                d.provenance(),
                Optional.of(new CatalogDate(date)),
                d.closed(),
                d.retention(),
                d.type(),
                d.creators(),
                d.approvers(),
                d.places(),
                d.subjects(),
                d.languages(),
                d.description(),
                d.extra(),
                d.files());
    }
}
