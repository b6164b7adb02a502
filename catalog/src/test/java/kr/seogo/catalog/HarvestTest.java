package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.NAMES;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPart;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What harvesters are told of the public's records, and of what was public once. */
class HarvestTest {

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription file = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
    private final RecordDescription open = record(Level.ITEM, Optional.of(file.id()), "A1", 1, 3);
    private final RecordDescription hidden = record(Level.ITEM, Optional.of(file.id()), "A2", 2, 1);

    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        archive.take(
                List.of(file, open, hidden),
                List.of(
                        decision(file.id(), DisclosureClass.OPEN, true),
                        decision(open.id(), DisclosureClass.OPEN, true),
                        decision(hidden.id(), DisclosureClass.CLOSED, false)));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void tells_of_a_record_once_it_can_be_read_and_never_of_one_that_was_always_hidden() {
        assertThat(all()).isEmpty();
        assertThat(harvest().earliest()).isEmpty();

        archive.follow();

        assertThat(all()).extracting(HarvestChange::id).containsExactlyInAnyOrder(fonds.id(), file.id(), open.id());
        assertThat(all()).noneMatch(HarvestChange::deleted);
        assertThat(harvest().change(hidden.id())).isEmpty();
        assertThat(harvest().record(hidden.id())).isEmpty();
        assertThat(harvest().change(NAMES.record("nobody", "nothing"))).isEmpty();
    }

    @Test
    void gives_with_a_record_what_the_public_may_know_of_it_now() {
        archive.follow();
        decide(open, DisclosureClass.PARTIAL, true);

        HarvestedRecord.Shown shown = shown(open);

        assertThat(shown.access().disclosure()).isEqualTo(DisclosureClass.PARTIAL);
        assertThat(shown.access().decidedBy()).isEmpty();
        assertThat(shown.description().files()).extracting(FileDescription::n).containsExactly(3);
        assertThat(shown.description().extra()).isEmpty();
        assertThat(harvest().rdfXml(shown)).contains("titleA1").doesNotContain("filenameA1-1", "extraA1");
    }

    @Test
    void tells_of_a_closing_at_once_and_of_all_that_it_hides() {
        archive.follow();
        Instant before = harvest().newest().orElseThrow();
        archive.clock.go(Duration.ofMinutes(1));

        decide(file, DisclosureClass.OPEN, false);

        assertThat(harvest().change(file.id()).orElseThrow().deleted()).isTrue();
        HarvestedRecord gone = harvest().record(open.id()).orElseThrow();
        assertThat(gone.shown()).isEmpty();
        assertThat(gone.change().deleted()).isTrue();
        assertThat(gone.change().changed()).isAfter(before).isEqualTo(archive.clock.instant());
        assertThat(harvest().change(fonds.id()).orElseThrow().deleted()).isFalse();
        assertThat(harvest().latest(10)).extracting(one -> one.change().id()).containsExactly(fonds.id());
    }

    @Test
    void tells_at_once_that_less_may_be_known_of_a_record_and_again_when_that_can_be_read() {
        archive.follow();
        archive.clock.go(Duration.ofMinutes(1));

        decide(open, DisclosureClass.CLOSED, true);

        assertThat(changedSince(archive.clock.instant())).containsExactly(open.id());
        assertThat(shown(open).description().files()).isEmpty();
        archive.clock.go(Duration.ofMinutes(1));
        archive.follow();
        assertThat(changedSince(archive.clock.instant())).containsExactly(open.id());
    }

    @Test
    void tells_of_a_record_that_is_opened_again_when_it_can_be_read() {
        archive.follow();
        decide(file, DisclosureClass.OPEN, false);
        archive.follow();
        archive.clock.go(Duration.ofMinutes(1));

        decide(file, DisclosureClass.OPEN, true);

        assertThat(harvest().change(open.id()).orElseThrow().deleted()).isTrue();
        archive.follow();
        assertThat(harvest().change(open.id()).orElseThrow().deleted()).isFalse();
        assertThat(changedSince(archive.clock.instant())).containsExactlyInAnyOrder(file.id(), open.id());
    }

    @Test
    void says_nothing_new_where_the_same_is_projected_again() {
        archive.follow();
        Optional<Instant> newest = harvest().newest();
        archive.clock.go(Duration.ofMinutes(1));

        archive.room().rebuild().run(true, true, true);

        assertThat(harvest().newest()).isEqualTo(newest);
    }

    @Test
    void brings_back_from_the_store_alone_what_was_public_once() {
        archive.follow();
        archive.clock.go(Duration.ofMinutes(1));
        decide(open, DisclosureClass.OPEN, false);
        archive.follow();
        Jdbi.create(archive.database).useHandle(h -> h.execute("delete from catalog.harvest"));
        archive.clock.go(Duration.ofMinutes(1));

        archive.room().rebuild().run(true, true, true);

        assertThat(harvest().change(open.id())).get().satisfies(change -> {
            assertThat(change.deleted()).isTrue();
            assertThat(change.changed()).isEqualTo(archive.clock.instant());
            assertThat(change.level()).isEqualTo(Level.ITEM);
        });
        assertThat(harvest().change(file.id()).orElseThrow().deleted()).isFalse();
        assertThat(harvest().change(hidden.id())).isEmpty();
    }

    @Test
    void never_brings_back_what_was_listed_below_what_was_not() {
        RecordDescription folder = record(Level.FILE, Optional.of(fonds.id()), "B", 2, 0);
        RecordDescription below = record(Level.ITEM, Optional.of(folder.id()), "B1", 1, 1);
        archive.take(
                List.of(folder, below),
                List.of(
                        decision(folder.id(), DisclosureClass.OPEN, false),
                        decision(below.id(), DisclosureClass.OPEN, true)));
        archive.clock.go(Duration.ofMinutes(1));
        decide(below, DisclosureClass.OPEN, false);
        archive.clock.go(Duration.ofMinutes(1));
        // Listed now, but when its item was, it was not.
        decide(folder, DisclosureClass.OPEN, true);
        archive.follow();
        Jdbi.create(archive.database).useHandle(h -> h.execute("delete from catalog.harvest"));

        archive.room().rebuild().run(true, true, true);

        assertThat(harvest().change(folder.id())).isPresent();
        assertThat(harvest().change(below.id())).isEmpty();
    }

    @Test
    void leaves_out_what_cannot_be_read_and_tells_of_it_again_when_it_can() {
        archive.follow();
        archive.restart();
        archive.store.unreadable(file.id().asObject());
        archive.room().rebuild().run(false, true, false);

        assertThat(harvest().records(HarvestWish.ALL, Optional.empty(), 1).entries())
                .extracting(one -> one.change().id())
                .containsExactly(fonds.id());
        assertThat(harvest().record(open.id()).orElseThrow().shown()).isEmpty();
        assertThat(harvest().change(open.id()).orElseThrow().deleted()).isFalse();

        archive.store.readable(file.id().asObject());
        archive.clock.go(Duration.ofHours(7));
        archive.follow();

        assertThat(changedSince(archive.clock.instant())).containsExactlyInAnyOrder(file.id(), open.id());
        assertThat(shown(open).description().title()).isEqualTo("titleA1");
    }

    @Test
    void goes_through_lists_of_a_level_an_agency_and_a_time() {
        archive.follow();
        HarvestAgency agency = harvest().agencies("", 10).getFirst();

        assertThat(agency).isEqualTo(new HarvestAgency(NAMES.fonds("도시기반본부"), "도시기반본부"));
        assertThat(harvest().agencies(agency.name(), 10)).isEmpty();
        assertThat(harvest().agency(agency.fonds())).contains(agency);
        assertThat(harvest().agency(hidden.id())).isEmpty();
        assertThat(ids(wish(Optional.of(Level.ITEM), Optional.empty()))).containsExactly(open.id());
        assertThat(ids(wish(Optional.of(Level.SERIES), Optional.empty()))).isEmpty();
        assertThat(ids(wish(Optional.empty(), Optional.of(agency.name())))).hasSize(3);
        assertThat(ids(wish(Optional.empty(), Optional.of("한빛시")))).isEmpty();
        Instant now = archive.clock.instant();
        assertThat(ids(between(now.minusSeconds(1), now))).isEmpty();
        assertThat(ids(between(now, now.plusSeconds(1)))).hasSize(3);
    }

    @Test
    void divides_what_is_public_into_parts_that_hold_all_of_it_once() {
        for (int n = 0; n < 60; n++) {
            RecordDescription one = record(Level.FILE, Optional.of(fonds.id()), "P" + n, 10 + n, 0);
            archive.take(List.of(one), List.of(decision(one.id(), DisclosureClass.OPEN, true)));
        }
        archive.follow();
        decide(open, DisclosureClass.OPEN, false);

        assertThat(harvest().parts(1_000)).singleElement().satisfies(part -> assertThat(part.records())
                .isEqualTo(62));
        List<RecordId> found = new ArrayList<>();
        for (HarvestPart part : harvest().parts(10)) {
            assertThat(part.records()).isLessThanOrEqualTo(10);
            assertThat(harvest().partChanged(part.prefix())).isPresent();
            int before = found.size();
            String after = "";
            List<HarvestChange> some = harvest().part(part.prefix(), after, 3);
            while (!some.isEmpty()) {
                some.forEach(one -> found.add(one.id()));
                some = harvest().part(part.prefix(), some.getLast().id().name(), 3);
            }
            assertThat(found.size() - before).isEqualTo((int) part.records());
        }
        assertThat(found).doesNotHaveDuplicates().hasSize(62).doesNotContain(open.id(), hidden.id());
        assertThat(harvest().partChanged("x")).isEmpty();
    }

    @Test
    void says_no_time_while_somebody_stamps_for_long() {
        Jdbi.create(archive.database).useTransaction(h -> {
            h.execute("select pg_advisory_xact_lock(?)", 0x5E090_0002L);

            assertThatThrownBy(() -> harvest().now()).isInstanceOf(BeingRebuiltException.class);
        });

        assertThat(harvest().now()).isEqualTo(archive.clock.instant());
    }

    @Test
    void stamps_later_and_later_whatever_the_clock_does() {
        archive.follow();
        Instant before = harvest().newest().orElseThrow();
        archive.clock.go(Duration.ofHours(-1));

        decide(open, DisclosureClass.OPEN, false);

        assertThat(harvest().change(open.id()).orElseThrow().changed()).isAfter(before);
    }

    @Test
    void tells_of_everything_an_older_archive_shows_and_showed() {
        try (TestDatabase kept = TestDatabase.empty()) {
            DataSource older = kept.source();
            Flyway.configure()
                    .dataSource(older)
                    .schemas("catalog")
                    .locations("classpath:db/catalog")
                    .target(MigrationVersion.fromVersion("7"))
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(older);
            older(jdbi, "s1shown", true, List.of(true));
            older(jdbi, "s1never", false, List.of(false));
            older(jdbi, "s1once", false, List.of(false, true, false));

            CatalogSchema.migrate(older);

            Map<String, Boolean> told =
                    jdbi.withHandle(h -> h.createQuery("select record, deleted from catalog.harvest")
                            .reduceRows(new java.util.TreeMap<>(), (all, row) -> {
                                all.put(row.getColumn("record", String.class), row.getColumn("deleted", Boolean.class));
                                return all;
                            }));
            assertThat(told).containsExactly(Map.entry("s1once", true), Map.entry("s1shown", false));
        }
    }

    private static void older(Jdbi jdbi, String id, boolean listed, List<Boolean> decisions) {
        jdbi.useHandle(h -> {
            h.execute(
                    "insert into catalog.record (id, object, level, organization, number, rank, title, listed, listed_above)"
                            + " values (?, ?, 0, '한빛시', ?, 1, 't', ?, true)",
                    id,
                    id,
                    id,
                    listed);
            for (int n = 0; n < decisions.size(); n++) {
                h.execute(
                        "insert into catalog.decision (record, object, version, line, disclosure, grounds, reason, listed,"
                                + " since, decided_by, cause)"
                                + " values (?, ?, ?, 1, 0, '{}', '', ?, timestamptz '2026-01-01' + ? * interval '1 day', '', '')",
                        id,
                        id,
                        n + 1,
                        decisions.get(n),
                        n);
            }
        });
    }

    private Harvest harvest() {
        return archive.room().harvest();
    }

    private List<HarvestChange> all() {
        List<HarvestChange> all = new ArrayList<>();
        HarvestPage<HarvestChange> page = harvest().changes(HarvestWish.ALL, Optional.empty(), 2);
        all.addAll(page.entries());
        while (page.next().isPresent()) {
            Optional<HarvestPlace> next = page.next();
            page = harvest().changes(HarvestWish.ALL, next, 2);
            all.addAll(page.entries());
        }
        assertThat(all).isSortedAccordingTo((a, b) -> a.changed().compareTo(b.changed()));
        return all;
    }

    private List<RecordId> changedSince(Instant from) {
        return ids(new HarvestWish(Optional.of(from), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<RecordId> ids(HarvestWish wish) {
        return harvest().changes(wish, Optional.empty(), 100).entries().stream()
                .map(HarvestChange::id)
                .toList();
    }

    private static HarvestWish wish(Optional<Level> level, Optional<String> agency) {
        return new HarvestWish(Optional.empty(), Optional.empty(), level, agency);
    }

    private static HarvestWish between(Instant from, Instant before) {
        return new HarvestWish(Optional.of(from), Optional.of(before), Optional.empty(), Optional.empty());
    }

    private HarvestedRecord.Shown shown(RecordDescription record) {
        return harvest().record(record.id()).flatMap(HarvestedRecord::shown).orElseThrow();
    }

    private void decide(RecordDescription record, DisclosureClass disclosure, boolean listed) {
        Set<Integer> grounds = disclosure == DisclosureClass.OPEN ? Set.of() : Set.of(5);
        AccessDecision made =
                archive.room().desk().decide(record.id(), disclosure, new TreeSet<>(grounds), "사유", listed, ARCHIVIST);
        assertThat(made.listed()).isEqualTo(listed);
    }
}
