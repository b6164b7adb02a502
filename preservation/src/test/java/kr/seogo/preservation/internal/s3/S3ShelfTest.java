package kr.seogo.preservation.internal.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.S3Place;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.copies.ShelfContract;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.disk.Digests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy in an S3 service, through a wire that can be cut. */
class S3ShelfTest extends ShelfContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @AutoClose
    private static final S3Server SERVER = new S3Server();

    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final BucketRoot root = new BucketRoot("copies/" + PREFIXES.incrementAndGet(), "99999");

    @AutoClose
    private final CuttingProxy wire = new CuttingProxy(SERVER.port());

    @Override
    protected Shelf open() {
        return open(S3Server.place(wire.port(), root.prefix()));
    }

    private Shelf open(S3Place place) {
        return S3Shelf.open(
                new CopyPlace.Bucket(new CopyName("far"), place),
                folder.resolve("scratch"),
                "99999",
                InstantSource.system(),
                PATIENCE);
    }

    @Override
    protected void damage(ObjectId object, String path, String text) throws IOException {
        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            files.put(root.object(object) + path, text.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 9_000_000})
    void a_put_whose_connection_is_cut_leaves_what_was_there_and_may_be_made_again(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(20261121).nextBytes(bytes);
        put(CONTENT, "before");

        wire.cutAfter(length / 2);
        assertThatThrownBy(() -> shelf.put(OBJECT, CONTENT, () -> new ByteArrayInputStream(bytes), Digests.of(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("s3://archive/copies/");
        wire.heal();

        assertThat(text(CONTENT)).isEqualTo("before");
        assertThat(shelf.list(OBJECT)).as("not trusted until it is put again").containsEntry(CONTENT, -1L);

        shelf.put(OBJECT, CONTENT, () -> new ByteArrayInputStream(bytes), Digests.of(bytes));

        assertThat(shelf.list(OBJECT)).containsEntry(CONTENT, (long) length);
        try (InputStream in = shelf.read(OBJECT, CONTENT)) {
            assertThat(Digests.of(in.readAllBytes())).isEqualTo(Digests.of(bytes));
        }
    }

    @Test
    void a_place_that_went_away_is_unreadable_and_not_damaged() throws IOException {
        copied(OBJECT);

        wire.cutAfter(0);

        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThatThrownBy(shelf::objects).isInstanceOf(StoreException.class).hasMessageContaining("s3://archive/");
        wire.heal();
        assertThat(shelf.verify(OBJECT, Throttle.none()).outcome()).isEqualTo(Outcome.INTACT);
    }

    @Test
    void what_is_set_aside_is_kept_beside_the_root() throws IOException {
        put(CONTENT, "damaged");

        shelf.setAside(OBJECT, CONTENT);

        try (BucketFiles files = BucketFiles.open(SERVER.place(root.prefix()), PATIENCE)) {
            String key = root.aside(OBJECT) + files.list(root.aside(OBJECT)).firstKey();
            assertThat(new String(files.bytes(key), UTF_8)).isEqualTo("damaged");
            assertThat(files.list(root.unproven(OBJECT))).isEmpty();
            assertThat(files.list(root.before(OBJECT))).isEmpty();
        }
    }

    @Test
    void a_name_longer_than_the_service_takes_is_told_before_anything_is_put() {
        assertThatThrownBy(() -> put("v1/content/payload/" + "한/".repeat(300), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("v1/content/payload/" + "한/".repeat(300) + "a", "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("1024 bytes");
    }

    @Test
    void a_root_whose_making_was_cut_off_is_finished_and_a_strange_one_refused() throws IOException {
        S3Place half = SERVER.place("half");
        S3Place strange = SERVER.place("strange");
        try (BucketFiles files = BucketFiles.open(half, PATIENCE)) {
            files.put("half/ocfl_layout.json", "{}".getBytes(UTF_8));
            files.put("strange/letters/a.txt", "else".getBytes(UTF_8));
        }

        try (Shelf made = open(half)) {
            assertThat(made.objects()).isEmpty();
        }
        assertThatThrownBy(() -> open(strange))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("copy far")
                .hasMessageContaining("s3://archive/strange")
                .hasMessageContaining("not an OCFL 1.1 storage root");
    }
}
