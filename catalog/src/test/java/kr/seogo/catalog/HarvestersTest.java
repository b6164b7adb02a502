package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.catalog.api.PublicStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harvester's copy of a random archive that changes at every step: in the end it holds what the public sees, and never more. */
class HarvestersTest {

    private final List<RecordId> records = new ArrayList<>();
    private final Set<RecordId> everPublic = new HashSet<>();

    /** What the harvester holds: of each record how open it was. */
    private final Map<RecordId, DisclosureClass> copy = new HashMap<>();

    @Test
    void a_copy_holds_what_is_public_and_was_never_told_of_anything_else(@TempDir Path data) {
        long seed = Long.getLong("seogo.seed", new Random().nextLong());
        System.out.println("harvested archive out of seed " + seed);
        Random random = new Random(seed);
        try (Archive archive = new Archive(data)) {
            fill(archive, random);
            Instant from = Instant.EPOCH;
            for (int turn = 0; turn < 25; turn++) {
                from = harvest(archive, from, random);
            }
            archive.follow();

            Instant end = harvest(archive, from, new Random(seed), false);

            assertThat(end).isAfter(from);
            assertThat(copy).isEqualTo(seen(archive));
            assertThat(copy).hasSizeBetween(1, records.size() - 1);
        }
    }

    private Instant harvest(Archive archive, Instant from, Random random) {
        return harvest(archive, from, random, true);
    }

    /** One run, from the time of the last; things go on changing between its pages. */
    private Instant harvest(Archive archive, Instant from, Random random, boolean changing) {
        archive.clock.go(Duration.ofSeconds(1));
        Instant now = archive.room().harvest().now();
        HarvestWish wish = new HarvestWish(Optional.of(from), Optional.empty(), Optional.empty(), Optional.empty());
        Optional<HarvestPlace> after = Optional.empty();
        int changes = 0;
        do {
            HarvestPage<HarvestedRecord> page = archive.room().harvest().records(wish, after, 3);
            take(archive, page.entries());
            after = page.next();
            // Whoever changes faster than it is read keeps a list from its end.
            if (changing && changes++ < 8) {
                change(archive, random);
            }
        } while (after.isPresent());
        return now;
    }

    private void take(Archive archive, List<HarvestedRecord> entries) {
        Map<RecordId, PublicStanding> standing = standing(archive);
        for (HarvestedRecord one : entries) {
            RecordId id = one.change().id();
            assertThat(everPublic).as("was public once").contains(id);
            if (one.change().deleted()) {
                assertThat(one.shown()).isEmpty();
                copy.remove(id);
            } else {
                HarvestedRecord.Shown shown = one.shown().orElseThrow();
                assertThat(standing.get(id))
                        .as("is public now")
                        .extracting(PublicStanding::visible)
                        .isEqualTo(true);
                assertThat(standing.get(id))
                        .extracting(PublicStanding::disclosure)
                        .isEqualTo(shown.access().disclosure());
                assertThat(shown.description().files()).allMatch(file -> readable(shown.access(), file));
                copy.put(id, shown.access().disclosure());
            }
        }
    }

    private static boolean readable(AccessDecision access, FileDescription file) {
        return access.disclosure() == DisclosureClass.OPEN
                || (access.disclosure() == DisclosureClass.PARTIAL && file.role() == FileDescription.Role.REDACTION);
    }

    private void change(Archive archive, Random random) {
        archive.clock.go(Duration.ofMillis(random.nextInt(1_500)));
        if (random.nextInt(3) == 0) {
            archive.follow();
        }
        // The fonds stays listed: hidden, it would hide every other record and leave nothing to look at.
        decide(archive, records.get(1 + random.nextInt(records.size() - 1)), random);
    }

    private void fill(Archive archive, Random random) {
        RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
        take(archive, List.of(fonds), random);
        for (int f = 1; f <= 6; f++) {
            List<RecordDescription> object = new ArrayList<>();
            object.add(record(Level.FILE, Optional.of(fonds.id()), "A" + f, f, 0));
            for (int i = 1; i <= 4; i++) {
                object.add(record(Level.ITEM, Optional.of(object.getFirst().id()), "A" + f + i, i, 3));
            }
            take(archive, object, random);
        }
    }

    private void take(Archive archive, List<RecordDescription> object, Random random) {
        boolean first = records.isEmpty();
        List<AccessDecision> made = object.stream()
                .map(one -> decision(one.id(), any(random), first || random.nextInt(3) > 0))
                .toList();
        object.forEach(one -> records.add(one.id()));
        archive.take(object, made);
        remember(archive);
    }

    private void decide(Archive archive, RecordId id, Random random) {
        DisclosureClass disclosure = any(random);
        Set<Integer> grounds = disclosure == DisclosureClass.OPEN ? Set.of() : Set.of(1 + random.nextInt(8));
        boolean listed = random.nextInt(3) > 0;
        AccessDecision made =
                archive.room().desk().decide(id, disclosure, new TreeSet<>(grounds), "사유", listed, ARCHIVIST);
        assertThat(made.listed()).isEqualTo(listed);
        remember(archive);
    }

    private void remember(Archive archive) {
        standing(archive).forEach((id, standing) -> {
            if (standing.visible()) {
                everPublic.add(id);
            }
        });
    }

    private Map<RecordId, PublicStanding> standing(Archive archive) {
        return archive.room().desk().standing(records, ARCHIVIST);
    }

    private Map<RecordId, DisclosureClass> seen(Archive archive) {
        return standing(archive).entrySet().stream()
                .filter(one -> one.getValue().visible())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().disclosure()));
    }

    private static DisclosureClass any(Random random) {
        return List.of(DisclosureClass.values()).get(random.nextInt(3));
    }
}
