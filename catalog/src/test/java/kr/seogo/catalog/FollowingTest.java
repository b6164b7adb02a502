package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.seogo.catalog.api.Projections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription first = record(Level.ITEM, Optional.of(fonds.id()), "A1", 1, 1);
    private final RecordDescription second = record(Level.ITEM, Optional.of(fonds.id()), "A2", 2, 1);

    @Test
    void graphs_follow_what_comes_while_texts_are_brought_to_the_index(@TempDir Path data) {
        try (Archive archive = new Archive(data)) {
            take(archive, fonds);
            take(archive, first);
            archive.follow();
            assertThat(archive.room().projections().extract()).isOne();
            AtomicBoolean followed = new AtomicBoolean();
            archive.index.amongTexts = () -> {
                take(archive, second);
                followed.set(graphsFollow(archive));
            };

            archive.follow();

            assertThat(followed).isTrue();
            assertThat(archive.index.open(first.id()).texts()).hasSize(1);
        }
    }

    @Test
    void nothing_is_followed_while_an_intake_asks_for_it_and_all_of_it_afterwards(@TempDir Path data) {
        try (Archive archive = new Archive(data)) {
            Projections projections = archive.room().projections();
            Projections.Pause pause = projections.standBack();
            try (pause) {
                take(archive, fonds);
                assertThat(projections.follow()).isZero();
                assertThat(projections.lag()).containsEntry("graphs", 1L);
            }

            archive.follow();

            assertThat(projections.lag()).containsEntry("graphs", 0L).containsEntry("index", 0L);
        }
    }

    private static void take(Archive archive, RecordDescription record) {
        archive.take(List.of(record), List.of(decision(record.id(), DisclosureClass.OPEN, true)));
    }

    private static boolean graphsFollow(Archive archive) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            if (archive.room().projections().lag().getOrDefault("graphs", 0L) == 0) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
