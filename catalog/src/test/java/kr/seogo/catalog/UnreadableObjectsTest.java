package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.UnreadableObject;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One object of the store cannot be read; every other goes on, and it does so too once it is repaired. */
class UnreadableObjectsTest {

    private static final byte[] NO_TURTLE = "this is no Turtle <".getBytes(StandardCharsets.UTF_8);

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription ruin = record(Level.ITEM, Optional.of(fonds.id()), "R", 1, 1);
    private final RecordDescription whole = record(Level.ITEM, Optional.of(fonds.id()), "W", 2, 1);
    private final ObjectId damaged = ruin.id().asObject();
    private Archive archive;

    @BeforeEach
    void open(@TempDir Path data) {
        archive = new Archive(data);
        for (RecordDescription each : List.of(fonds, ruin, whole)) {
            archive.take(List.of(each), List.of(decision(each.id(), DisclosureClass.OPEN, true)));
        }
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void the_feed_goes_on_past_a_damaged_inventory() {
        archive.restart();
        archive.store.unreadable(damaged);

        archive.follow();

        onlyTheRuinIsMissing("Could not read");
    }

    @Test
    void the_feed_goes_on_past_a_description_that_is_not_there() {
        archive.restart();
        archive.store.lose(damaged, ObjectReader.DESCRIPTION);

        archive.follow();

        onlyTheRuinIsMissing("has no file metadata/description.ttl");
    }

    @Test
    void the_feed_goes_on_past_a_description_that_is_no_turtle() {
        archive.restart();
        archive.store.replace(damaged, ObjectReader.DESCRIPTION, NO_TURTLE);

        archive.follow();

        onlyTheRuinIsMissing("not well-formed Turtle");
    }

    @Test
    void the_feed_waits_where_the_whole_store_does_not_answer() {
        archive.restart();
        for (RecordDescription each : List.of(fonds, ruin, whole)) {
            archive.store.lose(each.id().asObject());
        }

        assertThatThrownBy(() -> archive.room().projections().follow()).isInstanceOf(StoreException.class);

        assertThat(archive.room().projections().unreadable()).isEmpty();
        assertThat(archive.room().projections().lag()).containsEntry("graphs", 3L);
    }

    @Test
    void a_rebuild_goes_on_past_a_damaged_inventory() {
        rebuildWith(() -> archive.store.unreadable(damaged), "Could not read");
    }

    @Test
    void a_rebuild_goes_on_past_a_description_that_is_not_there() {
        rebuildWith(() -> archive.store.lose(damaged, ObjectReader.DESCRIPTION), "has no file");
    }

    @Test
    void a_rebuild_goes_on_past_a_description_that_is_no_turtle() {
        rebuildWith(() -> archive.store.replace(damaged, ObjectReader.DESCRIPTION, NO_TURTLE), "not well-formed");
    }

    @Test
    void a_rebuild_goes_on_past_an_object_that_has_gone() {
        rebuildWith(() -> archive.store.lose(damaged), "does not hold it any more");
    }

    private void rebuildWith(Runnable damage, String reason) {
        archive.follow();
        Object before = standing();
        archive.restart();
        damage.run();

        Rebuild.Report report = archive.room().rebuild().run(true, true, true);

        assertThat(report.unreadable()).extracting(UnreadableObject::object).containsExactly(damaged);
        assertThat(report.records()).isEqualTo(3);
        onlyTheRuinIsMissing(reason);
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void a_rebuild_goes_on_past_decisions_that_cannot_be_read_and_opens_nothing() {
        IntentKey key = new IntentKey(UUID.randomUUID());
        RecordDescription closed = record(Level.ITEM, Optional.of(fonds.id()), "C", 3, 1);
        archive.room()
                .holdings()
                .register(archive.deposit(
                        List.of(closed), List.of(decision(closed.id(), DisclosureClass.CLOSED, false)), key));
        archive.restart();
        archive.store.replace(
                closed.id().asObject(),
                kr.seogo.catalog.internal.store.DecisionLines.path(key),
                "{\"record\":".getBytes(StandardCharsets.UTF_8));

        Rebuild.Report report = archive.room().rebuild().run(true, true, true);

        assertThat(report.unreadable()).hasSize(1);
        assertThat(archive.room().holdings().decision(closed.id()).orElseThrow().listed())
                .isFalse();
        assertThat(archive.index.open).doesNotContainKey(closed.id()).containsKey(whole.id());
    }

    @Test
    void what_was_restricted_is_not_shown_when_its_object_cannot_be_read() {
        archive.follow();
        AccessDecision decided = archive.room()
                .desk()
                .decide(ruin.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "사유", true, ARCHIVIST);
        archive.restart();
        archive.store.unreadable(damaged);

        archive.follow();

        assertThat(archive.index.open).doesNotContainKey(ruin.id());
        assertThat(archive.room().catalogue().view(ruin.id(), Caller.PUBLIC)).isEmpty();
        assertThat(archive.room().holdings().decision(ruin.id())).contains(decided);
    }

    @Test
    void an_object_that_was_repaired_is_taken_up_by_itself_after_a_pause() {
        archive.restart();
        archive.store.unreadable(damaged);
        archive.follow();
        archive.clock.go(Duration.ofSeconds(61));
        archive.follow();
        assertThat(archive.room().projections().unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.attempts()).isEqualTo(2));
        archive.store.readable(damaged);

        archive.clock.go(Duration.ofSeconds(90));
        archive.follow();
        assertThat(archive.index.open).doesNotContainKey(ruin.id());
        archive.clock.go(Duration.ofSeconds(31));
        archive.follow();

        assertThat(archive.room().projections().unreadable()).isEmpty();
        assertThat(archive.index.open).containsKey(ruin.id());
        assertThat(archive.room().catalogue().view(ruin.id(), Caller.PUBLIC)).isPresent();
    }

    @Test
    void an_object_no_register_knew_is_registered_when_it_can_be_read() {
        archive.store.unreadable(damaged);
        Jdbi.create(archive.database).useHandle(h -> {
            h.execute("delete from catalog.object");
            h.execute("delete from catalog.record");
        });
        assertThat(archive.room().rebuild().run(true, true, true).records()).isEqualTo(2);
        archive.store.readable(damaged);

        archive.clock.go(Duration.ofSeconds(61));
        archive.follow();

        assertThat(archive.index.open).containsKey(ruin.id());
    }

    @Test
    void a_start_goes_on_where_an_open_decision_concerns_an_object_that_cannot_be_read() {
        archive.store.failNextWriteAfterStoring(new StoreException("killed"));
        assertThatThrownBy(() -> archive.room()
                        .desk()
                        .decide(ruin.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "사유", false, ARCHIVIST))
                .isInstanceOf(StoreException.class);
        archive.restart();
        archive.store.unreadable(damaged);

        assertThat(archive.room().settleIntents()).isEqualTo(1);
        assertThat(archive.room().projections().unreadable()).hasSize(1);
        archive.store.readable(damaged);

        assertThat(archive.room().settleIntents()).isEqualTo(1);
        assertThat(archive.room().settleIntents()).isZero();
        assertThat(archive.room().holdings().decision(ruin.id()).orElseThrow().listed())
                .isFalse();
    }

    private void onlyTheRuinIsMissing(String reason) {
        assertThat(archive.index.open).containsOnlyKeys(fonds.id(), whole.id());
        assertThat(archive.room().catalogue().view(whole.id(), Caller.PUBLIC)).isPresent();
        assertThat(archive.room().catalogue().view(ruin.id(), Caller.PUBLIC)).isEmpty();
        assertThat(archive.room().catalogue().view(ruin.id(), ARCHIVIST)).isEmpty();
        assertThat(archive.room().projections().lag().values()).allMatch(behind -> behind == 0);
        assertThat(archive.room().projections().unreadable()).singleElement().satisfies(one -> {
            assertThat(one.object()).isEqualTo(damaged);
            assertThat(one.reason()).contains(reason);
            assertThat(one.since()).isEqualTo(Archive.NOW);
        });
    }

    private Object standing() {
        return Jdbi.create(archive.database).withHandle(h -> h.createQuery(
                        "select r.id, r.visible, r.disclosure, r.title, r.ancestors::text, o.version,"
                                + " f.path, d.line from catalog.record r join catalog.object o on o.id = r.object"
                                + " left join catalog.rendition f on f.record = r.id"
                                + " left join catalog.decision d on d.id = r.decision order by r.id")
                .mapToMap()
                .list());
    }
}
