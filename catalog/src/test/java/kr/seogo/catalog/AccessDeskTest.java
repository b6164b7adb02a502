package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.PublicStanding;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.preservation.StoreException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessDeskTest {

    private static final SortedSet<Integer> GROUND_5 = new TreeSet<>(Set.of(5));

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription file = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
    private final RecordDescription item = record(Level.ITEM, Optional.of(file.id()), "A1", 1, 1);
    private final RecordDescription later = record(Level.ITEM, Optional.of(file.id()), "A2", 2, 1);
    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        archive.take(
                List.of(file, item),
                List.of(
                        decision(file.id(), DisclosureClass.OPEN, true),
                        decision(item.id(), DisclosureClass.OPEN, true)));
        archive.take(List.of(later), List.of(decision(later.id(), DisclosureClass.OPEN, true)));
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void closes_a_record_at_once_with_every_projection_standing_still() {
        archive.index.stopped = true;

        decide(item.id(), DisclosureClass.CLOSED, true);

        assertThat(archive.room().catalogue().file(item.id(), 1, Caller.PUBLIC)).isInstanceOf(FileAnswer.Closed.class);
        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC))
                .hasValueSatisfying(
                        view -> assertThat(view.description().files()).isEmpty());
        assertThat(pending()).containsExactly(item.id());
    }

    @Test
    void hides_a_folder_and_all_in_it_at_once_in_other_objects_too() {
        decide(file.id(), DisclosureClass.OPEN, false);

        for (RecordId id : List.of(file.id(), item.id(), later.id())) {
            assertThat(archive.room().catalogue().view(id, Caller.PUBLIC)).isEmpty();
            assertThat(archive.room().catalogue().file(id, 1, Caller.PUBLIC)).isInstanceOf(FileAnswer.Unknown.class);
        }
        assertThat(archive.room().catalogue().view(fonds.id(), Caller.PUBLIC))
                .hasValueSatisfying(view -> assertThat(view.children()).isZero());

        archive.follow();

        assertThat(archive.index.open).containsOnlyKeys(fonds.id());
        assertThat(archive.index.staff).hasSize(4);
        assertThat(pending()).isEmpty();
    }

    @Test
    void shows_the_decision_to_its_author_at_once_and_the_opening_to_the_public_when_followed() {
        decide(item.id(), DisclosureClass.CLOSED, false);
        archive.follow();
        decide(item.id(), DisclosureClass.OPEN, true);

        assertThat(archive.room().catalogue().view(item.id(), ARCHIVIST))
                .hasValueSatisfying(
                        view -> assertThat(view.access().disclosure()).isEqualTo(DisclosureClass.OPEN));
        assertThat(pending()).isEmpty();
        archive.follow();
        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
        assertThat(archive.room().desk().history(item.id(), ARCHIVIST)).hasSize(3);
    }

    @Test
    void keeps_a_restriction_filtered_until_the_index_has_followed_it() {
        archive.index.stopped = true;
        decide(item.id(), DisclosureClass.CLOSED, false);
        archive.follow();
        assertThat(pending()).containsExactly(item.id());
        assertThat(archive.room().projections().lag())
                .containsEntry("index", 1L)
                .containsEntry("graphs", 0L);

        archive.index.stopped = false;
        archive.follow();

        assertThat(pending()).isEmpty();
        assertThat(archive.index.open).doesNotContainKey(item.id());
    }

    @Test
    void completes_on_start_a_decision_that_was_stored_before_the_kill() {
        archive.store.failNextWriteAfterStoring(new StoreException("killed"));
        assertThatThrownBy(() -> decide(item.id(), DisclosureClass.CLOSED, false))
                .isInstanceOf(StoreException.class);
        archive.restart();

        assertThat(archive.room().settleIntents()).isEqualTo(1);

        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isEmpty();
        assertThat(archive.room().settleIntents()).isZero();
    }

    @Test
    void drops_on_start_a_decision_that_never_reached_the_store() {
        archive.store.failNextWrite(new StoreException("killed"));
        assertThatThrownBy(() -> decide(item.id(), DisclosureClass.CLOSED, false))
                .isInstanceOf(StoreException.class);
        archive.restart();

        assertThat(archive.room().settleIntents()).isEqualTo(1);

        assertThat(archive.room().catalogue().view(item.id(), Caller.PUBLIC)).isPresent();
        assertThat(archive.room().desk().history(item.id(), ARCHIVIST)).hasSize(1);
    }

    @Test
    void takes_a_registration_again_without_changing_anything() {
        long first = archive.take(List.of(later), List.of());
        long end = archive.room()
                .holdings()
                .register(new kr.seogo.preservation.PreservedVersion(
                        later.id().asObject(),
                        new kr.seogo.preservation.ObjectVersion(2),
                        new kr.seogo.preservation.IntentKey(new java.util.UUID(0, 1)),
                        1,
                        1));

        assertThat(end).isEqualTo(first);
    }

    @Test
    void lets_only_archivists_decide_and_only_on_what_is_held() {
        AccessDesk desk = archive.room().desk();

        assertThatThrownBy(
                        () -> desk.decide(item.id(), DisclosureClass.OPEN, new TreeSet<>(), "", true, Archive.OPERATOR))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
        assertThatThrownBy(() -> decide(Archive.NAMES.fonds("없음"), DisclosureClass.CLOSED, true))
                .isInstanceOf(AccessDesk.NotHeldException.class);
        assertThatThrownBy(() -> desk.decide(
                        item.id(), DisclosureClass.CLOSED, new TreeSet<>(), AccessDecision.UNSTATED, true, ARCHIVIST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_reason_that_store_or_database_cannot_keep_and_changes_nothing() {
        for (String reason : List.of("사유\0", "사유\u0007", "사유\ud800", "가".repeat(4_001))) {
            assertThatThrownBy(() -> archive.room()
                            .desk()
                            .decide(item.id(), DisclosureClass.CLOSED, GROUND_5, reason, true, ARCHIVIST))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(archive.store.history(file.id().asObject())).hasSize(1);
        assertThat(archive.room().desk().history(item.id(), ARCHIVIST)).hasSize(1);
        assertThat(archive.room().settleIntents()).isZero();
    }

    @Test
    void decides_nothing_when_somebody_else_decided_since_the_decider_looked() {
        AccessDesk desk = archive.room().desk();
        AccessProposal closed = new AccessProposal(DisclosureClass.CLOSED, GROUND_5, "사유", true);
        int seen = desk.history(item.id(), ARCHIVIST).size();
        desk.decide(item.id(), closed, OptionalInt.of(seen), ARCHIVIST);

        assertThatThrownBy(() -> desk.decide(item.id(), closed, OptionalInt.of(seen), ARCHIVIST))
                .isInstanceOf(AccessDesk.StaleDecisionException.class)
                .hasMessageContaining("version 1 was expected, 2 is there");

        assertThat(desk.history(item.id(), ARCHIVIST)).hasSize(2);
        assertThat(archive.room().settleIntents()).isZero();
    }

    @Test
    void says_what_a_decision_would_change_and_changes_nothing() {
        AccessDesk desk = archive.room().desk();
        AccessProposal closed = new AccessProposal(DisclosureClass.CLOSED, GROUND_5, "사유", true);
        AccessProposal hidden = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", false);

        AccessEffect ofClosing = desk.effect(item.id(), closed, ARCHIVIST);
        AccessEffect ofHiding = desk.effect(file.id(), hidden, ARCHIVIST);

        assertThat(ofClosing)
                .isEqualTo(new AccessEffect(
                        new AccessEffect.Reach(true, 1, 0), new AccessEffect.Reach(true, 0, 0), false, 1, 0));
        assertThat(ofHiding)
                .isEqualTo(new AccessEffect(
                        new AccessEffect.Reach(true, 0, 2), new AccessEffect.Reach(false, 0, 0), false, 0, 0));
        assertThat(desk.history(item.id(), ARCHIVIST)).hasSize(1);
        assertThat(desk.history(file.id(), ARCHIVIST)).hasSize(1);
    }

    @Test
    void says_that_a_record_stays_hidden_below_a_hidden_one_whatever_is_decided_on_it() {
        decide(file.id(), DisclosureClass.OPEN, false);
        AccessProposal open = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true);

        AccessEffect effect = archive.room().desk().effect(item.id(), open, ARCHIVIST);

        assertThat(effect.hiddenAbove()).isTrue();
        assertThat(effect.after()).isEqualTo(new AccessEffect.Reach(false, 0, 0));
    }

    @Test
    void reads_title_and_description_together_so_that_a_number_is_known_by_the_bank_named_in_the_other() {
        RecordDescription plain = record(Level.FILE, Optional.of(fonds.id()), "C 110-234-567890", 2, 0);
        RecordDescription account = described(plain, "한빛은행 계좌");
        archive.take(List.of(account), List.of(decision(account.id(), DisclosureClass.CLOSED, false)));
        AccessProposal unseen = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true);

        assertThatThrownBy(() -> archive.room().desk().decide(account.id(), unseen, OptionalInt.empty(), ARCHIVIST))
                .isInstanceOfSatisfying(AccessDesk.PersonalTitleException.class, no -> assertThat(no.found())
                        .contains("계좌"));
    }

    private static RecordDescription described(RecordDescription one, String description) {
        return new RecordDescription(
                one.id(),
                one.level(),
                one.parent(),
                one.rank(),
                one.origin(),
                one.title(),
                one.provenance(),
                one.created(),
                one.closed(),
                one.retention(),
                one.type(),
                one.creators(),
                one.approvers(),
                one.places(),
                one.subjects(),
                one.languages(),
                Optional.of(description),
                one.extra(),
                one.files());
    }

    @Test
    void lists_a_file_whose_items_hold_what_looks_like_personal_data_only_once_they_were_looked_at() {
        RecordDescription hidden = record(Level.FILE, Optional.of(fonds.id()), "통화 기록", 2, 0);
        RecordDescription named = record(Level.ITEM, Optional.of(hidden.id()), "C 010-1234-5678", 1, 0);
        archive.take(
                List.of(hidden, named),
                List.of(
                        decision(hidden.id(), DisclosureClass.CLOSED, false),
                        decision(named.id(), DisclosureClass.OPEN, true)));
        AccessDesk desk = archive.room().desk();
        AccessProposal unseen = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true);

        assertThatThrownBy(() -> desk.decide(hidden.id(), unseen, OptionalInt.empty(), ARCHIVIST))
                .isInstanceOfSatisfying(
                        AccessDesk.PersonalTitleException.class,
                        no -> assertThat(no.found()).startsWith("전화번호 01").doesNotContain("5678"));
        desk.decide(
                hidden.id(),
                new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true, true),
                OptionalInt.empty(),
                ARCHIVIST);

        assertThat(desk.history(hidden.id(), ARCHIVIST)).hasSize(2);
    }

    @Test
    void shows_a_title_with_what_looks_like_personal_data_only_once_it_was_looked_at() {
        RecordDescription named = record(Level.FILE, Optional.of(fonds.id()), "B 010-1234-5678", 2, 0);
        archive.take(List.of(named), List.of(decision(named.id(), DisclosureClass.CLOSED, false)));
        AccessDesk desk = archive.room().desk();
        AccessProposal unseen = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true);
        AccessProposal seen = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true, true);

        assertThatThrownBy(() -> desk.decide(named.id(), unseen, OptionalInt.empty(), ARCHIVIST))
                .isInstanceOfSatisfying(
                        AccessDesk.PersonalTitleException.class,
                        no -> assertThat(no.found()).startsWith("전화번호 01").doesNotContain("5678"));
        assertThatThrownBy(() -> desk.effect(named.id(), unseen, ARCHIVIST))
                .isInstanceOf(AccessDesk.PersonalTitleException.class);
        assertThat(desk.history(named.id(), ARCHIVIST)).hasSize(1);
        desk.decide(named.id(), seen, OptionalInt.empty(), ARCHIVIST);
        // What was shown may be closed again, and what closes is never held up.
        decide(named.id(), DisclosureClass.CLOSED, true);

        assertThat(desk.history(named.id(), ARCHIVIST)).hasSize(3);
        assertThat(archive.store.history(named.id().asObject()).toString())
                .contains("looked at and is shown: 전화번호 01")
                .doesNotContain("5678");
    }

    @Test
    void says_how_records_stand_to_those_only_who_read_everything() {
        decide(file.id(), DisclosureClass.OPEN, false);
        AccessDesk desk = archive.room().desk();

        assertThat(desk.standing(List.of(fonds.id(), file.id(), item.id()), ARCHIVIST))
                .isEqualTo(Map.of(
                        fonds.id(), new PublicStanding(true, true, DisclosureClass.OPEN),
                        file.id(), new PublicStanding(false, false, DisclosureClass.OPEN),
                        item.id(), new PublicStanding(false, true, DisclosureClass.OPEN)));
        assertThatThrownBy(() -> desk.standing(List.of(file.id()), Archive.OPERATOR))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
        assertThatThrownBy(() -> desk.effect(
                        file.id(),
                        new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true),
                        Archive.OPERATOR))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
    }

    @Test
    void never_alters_the_history_of_decisions() {
        Jdbi jdbi = Jdbi.create(archive.database);

        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("update catalog.decision set reason = 'x'")))
                .hasMessageContaining("never altered");
        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("delete from catalog.decision")))
                .hasMessageContaining("never altered");
    }

    private Set<RecordId> pending() {
        Jdbi jdbi = Jdbi.create(archive.database).installPlugin(new PostgresPlugin());
        return new Register(jdbi).notYetFollowed(PendingRestrictions.INDEX);
    }

    private void decide(RecordId id, DisclosureClass disclosure, boolean listed) {
        SortedSet<Integer> grounds = disclosure == DisclosureClass.OPEN ? new TreeSet<>() : GROUND_5;
        AccessDecision made = archive.room().desk().decide(id, disclosure, grounds, "사유", listed, ARCHIVIST);
        assertThat(made.listed()).isEqualTo(listed);
    }
}
