package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPruningTest {

    @Test
    void forgets_what_all_have_followed_but_a_margin_and_nothing_that_waits(@TempDir Path data) {
        Archive archive = new Archive(data);
        RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        for (int i = 1; i <= 5; i++) {
            RecordDescription item = record(Level.ITEM, Optional.of(fonds.id()), "I" + i, i, 1);
            archive.take(List.of(item), List.of(decision(item.id(), DisclosureClass.OPEN, true)));
        }

        assertThat(archive.room().pruneFeed(2)).as("nobody has followed yet").isZero();
        archive.follow();
        archive.room().projections().extract();
        assertThat(archive.room().projections().lag()).containsEntry("texts", 1L);
        assertThat(archive.room().pruneFeed(0)).as("texts wait").isEqualTo(6);
        archive.follow();
        RecordDescription late = record(Level.ITEM, Optional.of(fonds.id()), "L", 9, 1);
        long place = archive.take(List.of(late), List.of(decision(late.id(), DisclosureClass.OPEN, true)));

        assertThat(place).as("places go on counting").isEqualTo(8);
        archive.follow();
        assertThat(archive.index.open).hasSize(7);
        assertThat(archive.index.open(late.id()).texts()).isEmpty();
        assertThat(archive.room().projections().followed(place)).isTrue();
        assertThat(archive.room().pruneFeed(0)).isEqualTo(1);
        assertThat(archive.room().projections().followed(place)).isTrue();
        long left = Jdbi.create(archive.database).withHandle(h -> h.createQuery("select count(*) from catalog.feed")
                .mapTo(long.class)
                .one());
        assertThat(left).isEqualTo(1);
        archive.close();
    }
}
