package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.StoreCare.Listing;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.disk.WriterLocks;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.StoredCopyRegister;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy far away answers when it can: what is stored waits for as many as are required, and for no other. */
class CopyingTest {

    private static final CopyName AWAY = new CopyName("away");
    private static final ObjectId OBJECT = new ObjectId("b4cd2");

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FarAwayShelf away;

    @SuppressWarnings("NullAway.Init")
    private CopiedObjectStore store;

    private final CountedLocks locks = new CountedLocks();
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = open(1);
    }

    private CopiedObjectStore open(int required) {
        LocalStoreSettings settings = LocalStoreSettings.at(folder.resolve("store"), "99999", clock());
        LocalOcflStore local = LocalOcflStore.open(settings);
        CopyPlace.Folder place = new CopyPlace.Folder(AWAY, folder.resolve("away"));
        away = new FarAwayShelf(FolderShelf.open(place, "99999", clock()));
        return new CopiedObjectStore(
                local,
                List.of(local.shelf(), away),
                new StoredCopyRegister(RegisterDatabase.fresh()),
                new CareSettings(List.of(place), required, Duration.ofDays(30), 1_000_000_000),
                new MendEvents(PremisTurtle.events(), "ark:/99999/"),
                locks,
                copied -> {
                    throw new AssertionError("Nothing is carried away here");
                },
                clock());
    }

    private InstantSource clock() {
        return () -> now;
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_copy_that_is_not_required_follows_when_it_answers_again() {
        away.answers.set(0);

        store.write(Deposits.into(OBJECT).inline(Copies.DESCRIPTION, "one").build());

        assertThat(line(AWAY).behind()).isOne();
        assertThat(store.care().catchUp()).isZero();
        away.answers.set(Integer.MAX_VALUE);
        assertThat(store.care().catchUp()).as("not tried again at once").isZero();
        now = now.plusSeconds(61);
        assertThat(store.care().catchUp()).isOne();
        assertThat(line(AWAY)).isEqualTo(new CareReport.Line(AWAY, 1, 0, 0, Optional.of(now), 0));
        assertThat(store.care().notWhole(10)).isEmpty();
    }

    @Test
    void a_version_is_not_acknowledged_before_the_required_copies_have_it_and_ends_well_when_made_again() {
        store.close();
        store = open(2);
        Deposit deposit = Deposits.into(OBJECT)
                .inline(Copies.LETTER, "편지")
                .inline(Copies.DESCRIPTION, "one")
                .build();
        for (int answers = 0; ; answers++) {
            away.answers.set(answers);
            try {
                store.write(deposit);
                break;
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining("not yet in the 2 copies").hasMessageContaining("no route");
                assertThat(answers).isLessThan(100);
            }
        }
        away.answers.set(Integer.MAX_VALUE);

        assertThat(store.head(OBJECT)).contains(new ObjectVersion(1));
        assertThat(away.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.INTACT);
        assertThat(line(AWAY).behind()).isZero();
        assertThat(store.find(OBJECT, deposit.key())).isPresent();
    }

    @Test
    void damage_of_the_source_is_not_copied() throws Exception {
        away.answers.set(0);
        store.write(Deposits.into(OBJECT)
                .inline(Copies.LETTER, "편지")
                .inline(Copies.DESCRIPTION, "one")
                .build());
        away.answers.set(Integer.MAX_VALUE);
        Damage.CONTENT_BIT.to(root("store"));

        assertThat(store.care().catchUp()).isZero();

        assertThat(away.objects()).isEmpty();
        assertThat(line(AWAY).behind()).isOne();
    }

    @Test
    void a_place_that_does_not_answer_is_not_taken_for_damage_of_others() {
        store.write(Deposits.into(OBJECT).inline(Copies.DESCRIPTION, "one").build());
        store.care().catchUp();
        now = now.plus(Duration.ofDays(30));
        away.answers.set(0);

        assertThat(store.care().readNext(AWAY).orElseThrow().outcome()).isEqualTo(Outcome.UNREADABLE);

        assertThat(store.care().notWhole(10)).extracting(DamagedCopy::state).containsExactly(CopyState.UNREADABLE);
        away.answers.set(Integer.MAX_VALUE);
        now = now.plus(Duration.ofDays(30));
        assertThat(store.care().readNext(AWAY).orElseThrow().outcome()).isEqualTo(Outcome.INTACT);
        assertThat(store.care().notWhole(10)).isEmpty();
    }

    @Test
    void a_listing_waits_for_no_writer_of_an_object_that_is_as_recorded() throws Exception {
        ObjectId other = new ObjectId("b5cd3");
        store.write(Deposits.into(OBJECT).inline(Copies.DESCRIPTION, "one").build());
        store.write(Deposits.into(other).inline(Copies.DESCRIPTION, "one").build());
        store.care().catchUp();
        locks.taken.clear();

        assertThat(store.care().compare(AWAY)).isEqualTo(new Listing(AWAY, 2, 0, 0, 0));
        assertThat(locks.taken).isEmpty();

        Damage.SIDECAR_GONE.to(root("away"));
        assertThat(store.care().compare(AWAY)).isEqualTo(new Listing(AWAY, 2, 0, 0, 1));
        assertThat(locks.taken).containsExactly(OBJECT);
    }

    @Test
    void a_copy_in_a_folder_of_another_kind_is_refused_and_the_store_is_left_closed() throws Exception {
        store.close();
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/something.txt"), "else");

        assertThatThrownBy(() -> CopiedStore.open(
                        LocalStoreSettings.at(folder.resolve("store"), "99999", clock()),
                        new CareSettings(
                                List.of(new CopyPlace.Folder(AWAY, folder.resolve("letters"))),
                                1,
                                Duration.ofDays(30),
                                1),
                        RegisterDatabase.fresh(),
                        PremisTurtle.events()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("letters")
                .hasMessageContaining("not an OCFL 1.1 storage root");

        store = open(1); // the lock was given back
    }

    private CareReport.Line line(CopyName copy) {
        return store.care().report().copies().stream()
                .filter(line -> line.copy().equals(copy))
                .findFirst()
                .orElseThrow();
    }

    private Path root(String place) throws Exception {
        try (var all = Files.walk(folder.resolve(place), 3)) {
            return all.filter(path -> path.endsWith("ark%3a%2f99999%2f" + OBJECT))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Says whose locks were asked for. */
    private static final class CountedLocks implements WriterLocks {

        private final WriterLocks locks = new ObjectLocks();
        private final List<ObjectId> taken = new ArrayList<>();

        @Override
        public <T> T holding(ObjectId object, Supplier<T> action) {
            taken.add(object);
            return locks.holding(object, action);
        }

        @Override
        public boolean ifFree(ObjectId object, Runnable action) {
            return locks.ifFree(object, action);
        }

        @Override
        public void requireHeld() {
            locks.requireHeld();
        }
    }
}
