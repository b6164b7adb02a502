package kr.seogo.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.BodyTransfers.Changed;
import kr.seogo.custody.api.BodyTransfers.Opened;
import kr.seogo.custody.api.Checksum;
import kr.seogo.custody.api.Declaration;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.UploadId;
import kr.seogo.custody.api.Uploads.Appended;
import kr.seogo.custody.api.Uploads.Begun;
import kr.seogo.custody.api.Uploads.Ended;
import kr.seogo.custody.api.Uploads.Found;
import kr.seogo.custody.api.Uploads.Piece;
import kr.seogo.preservation.Sha512;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transfers of bodies and their uploads on a real database and a real folder, with the archive behind them made up. */
class BodyTransfersRoomTest {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Caller.Staff CITY = new Caller.Staff("한빛시 기록관", Set.of(Caller.Role.SENDER), "한빛시");
    private static final Caller.Staff OTHER = new Caller.Staff("달빛구 기록관", Set.of(Caller.Role.SENDER), "달빛구");

    private static int number;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    private final FakeAccessions archive = new FakeAccessions();
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private CustodyRoom room;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        CustodySchema.migrate(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void open() {
        InstantSource clock = () -> now;
        room = CustodyRoom.open(
                postgres.getPostgresDatabase(), folder, new UploadLimits(1L << 30, KEPT, 0), archive, clock);
    }

    private static Declaration declared(String table, DeclaredFile... files) {
        return new Declaration("한빛시", "N" + number, table.getBytes(StandardCharsets.UTF_8), List.of(files));
    }

    private static DeclaredFile file(String path, long bytes) {
        return new DeclaredFile(path, bytes, new Sha512("0".repeat(128)));
    }

    private BodyTransfer opened(String table, DeclaredFile... files) {
        number++;
        return ((Opened.Done) room.transfers().open(CITY, declared(table, files))).transfer();
    }

    private Upload begun(BodyTransfer transfer, String path, long length) {
        return ((Begun.Done) room.uploads().begin(CITY, transfer.id(), path, length, "")).upload();
    }

    private Appended append(Upload upload, long offset, InputStream bytes, Optional<Checksum> checksum) {
        return room.uploads()
                .append(CITY, upload.transfer(), upload.id(), new Piece(offset, OptionalLong.empty(), checksum, bytes));
    }

    private Appended append(Upload upload, long offset, String text) {
        return append(
                upload, offset, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private BodyTransfer now(BodyTransfer transfer) {
        return room.transfers().find(CITY, transfer.id()).orElseThrow();
    }

    private long offset(Upload upload) {
        return ((Found.Here) room.uploads().find(CITY, upload.transfer(), upload.id()))
                .upload()
                .offset();
    }

    private Path bytes(Upload upload) {
        return folder.resolve(upload.transfer().toString()).resolve(upload.id().toString());
    }

    @Test
    void what_a_kill_left_beyond_the_acknowledged_offset_is_cut_off() throws IOException {
        BodyTransfer transfer = opened("table", file("a", 1));
        Upload upload = begun(transfer, "", 10);
        append(upload, 0, "hello");
        Files.writeString(bytes(upload), "torn", StandardOpenOption.APPEND);

        append(upload, 5, "world");
        room.intake().takeIn();

        assertThat(archive.bytes).containsExactly("helloworld");
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.COMPLETED);
        assertThat(folder.resolve(transfer.id().toString())).doesNotExist();
    }

    @Test
    void an_upload_that_lost_what_was_acknowledged_takes_nothing_more() throws IOException {
        Upload upload = begun(opened("table", file("a", 1)), "", 10);
        append(upload, 0, "hello");
        Files.writeString(bytes(upload), "hel");

        assertThatThrownBy(() -> append(upload, 5, "world"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(bytes(upload) + " has 3 bytes, and 5 were acknowledged");
        assertThat(offset(upload)).isEqualTo(5);
    }

    @Test
    void a_piece_that_is_cut_off_counts_as_far_as_it_came_and_one_with_a_checksum_not_at_all() {
        int most = 40 << 20;
        Upload plain = begun(opened("table", file("a", 1)), "", most);
        Upload summed = begun(opened("table", file("a", 1)), "", most);
        Checksum checksum = Checksum.parse("sha512 " + Base64.getEncoder().encodeToString(new byte[64]))
                .orElseThrow();

        assertThat(append(plain, 0, cutOff(20 << 20), Optional.empty())).isInstanceOf(Appended.CutOff.class);
        assertThat(append(summed, 0, cutOff(20 << 20), Optional.of(checksum))).isInstanceOf(Appended.CutOff.class);

        assertThat(offset(plain)).isEqualTo(20 << 20);
        assertThat(offset(summed)).isZero();
    }

    private static InputStream cutOff(int after) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[after]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the connection is gone");
            }
        });
    }

    @Test
    void a_transfer_is_received_with_the_last_of_its_files_and_taken_in_once() {
        BodyTransfer transfer = opened("table", file("a", 3), file("빈.txt", 0));
        Upload first = begun(transfer, "a", 3);
        begun(transfer, "빈.txt", 0);
        assertThat(room.uploads().begin(CITY, transfer.id(), "b", 3, "")).isInstanceOf(Begun.NotDeclared.class);
        assertThat(room.uploads().begin(CITY, transfer.id(), "a", 4, "")).isInstanceOf(Begun.NotDeclared.class);
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.OPEN);

        append(first, 0, "abc");
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.RECEIVED);
        assertThat(room.uploads().end(CITY, transfer.id(), first.id())).isInstanceOf(Ended.BeingTaken.class);
        assertThat(room.transfers().withdraw(CITY, transfer.id())).isInstanceOf(Changed.NotNow.class);
        room.intake().takeIn();
        room.intake().takeIn();

        assertThat(archive.taken).hasSize(1);
        assertThat(archive.taken.getFirst().files()).containsOnlyKeys("a", "빈.txt");
        assertThat(now(transfer).accession()).isEqualTo("2026-000002");
    }

    @Test
    void a_sender_that_did_not_hear_the_last_answer_is_told_that_all_was_here() {
        BodyTransfer transfer = opened("table", file("a", 5));
        Upload upload = begun(transfer, "a", 5);
        append(upload, 0, "hello");
        room.intake().takeIn();

        assertThat(offset(upload)).isEqualTo(5);
        assertThat(append(upload, 5, "")).isInstanceOf(Appended.Done.class);
        assertThat(append(upload, 5, "more")).isInstanceOf(Appended.TooLong.class);
        assertThat(folder.resolve(transfer.id().toString())).doesNotExist();

        now = now.plus(KEPT).plusSeconds(1);
        room.intake().tidy();
        assertThat(room.uploads().find(CITY, transfer.id(), upload.id())).isInstanceOf(Found.Gone.class);
        now = now.plus(Duration.ofDays(31));
        room.intake().tidy();
        assertThat(room.uploads().find(CITY, transfer.id(), upload.id())).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void what_cannot_be_taken_in_for_a_reason_of_the_archive_s_is_tried_again() {
        BodyTransfer transfer = opened("table", file("a", 1));
        append(begun(transfer, "", 1), 0, "x");
        archive.failing = true;

        room.intake().takeIn();
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.RECEIVED);
        now = now.plus(KEPT).plus(KEPT);
        room.intake().tidy();
        archive.failing = false;
        room.intake().takeIn();

        assertThat(archive.bytes).containsExactly("x");
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.COMPLETED);
    }

    @Test
    void a_returned_transfer_is_corrected_and_sent_again() {
        BodyTransfer transfer = opened("table", file("a", 1));
        append(begun(transfer, "", 1), 0, "x");
        archive.returning = true;
        room.intake().takeIn();
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.RETURNED);

        Changed wrong = room.transfers()
                .correct(CITY, transfer.id(), FakeAccessions.WRONG.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(((Changed.Done) wrong).transfer().state()).isEqualTo(BodyTransferState.TO_CORRECT);
        assertThat(room.uploads().begin(CITY, transfer.id(), "", 1, "")).isInstanceOf(Begun.NotNow.class);
        room.transfers().correct(CITY, transfer.id(), "table".getBytes(StandardCharsets.UTF_8), Optional.empty());
        archive.returning = false;
        now = now.plusSeconds(1);
        append(begun(transfer, "", 1), 0, "y");
        room.intake().takeIn();

        assertThat(archive.bytes).containsExactly("x", "y");
        assertThat(archive.taken).extracting(Accessions.Sent::work).doesNotHaveDuplicates();
        assertThat(now(transfer).steps())
                .extracting(BodyTransfer.Step::kind)
                .containsExactly("opened", "received", "returned", "corrected", "corrected", "received", "completed");
        assertThat(now(transfer).steps().get(3).errors()).isEqualTo(1);
    }

    @Test
    void an_upload_expires_when_nothing_comes_into_it_and_its_bytes_go() throws IOException {
        BodyTransfer transfer = opened("table", file("a", 1));
        Upload upload = begun(transfer, "", 10);
        now = now.plus(KEPT).minusSeconds(1);
        append(upload, 0, "hello");
        now = now.plus(KEPT).minusSeconds(1);
        assertThat(offset(upload)).isEqualTo(5);

        now = now.plusSeconds(2);
        assertThat(append(upload, 5, "world")).isInstanceOf(Appended.Gone.class);
        Files.setLastModifiedTime(bytes(upload), FileTime.from(now.minus(Duration.ofDays(2))));

        assertThat(room.intake().tidy().uploads()).isPositive();
        assertThat(bytes(upload)).doesNotExist();
        assertThat(now(transfer).uploads()).isEmpty();
    }

    @Test
    void a_file_that_is_no_longer_declared_is_thrown_away() {
        BodyTransfer transfer = opened("table", file("a", 1), file("b", 2));
        Upload first = begun(transfer, "a", 1);
        Upload second = begun(transfer, "b", 2);

        room.transfers()
                .correct(
                        CITY,
                        transfer.id(),
                        "table".getBytes(StandardCharsets.UTF_8),
                        Optional.of(List.of(file("a", 1), file("b", 3))));

        assertThat(now(transfer).uploads()).extracting(Upload::id).containsExactly(first.id());
        assertThat(room.uploads().find(CITY, transfer.id(), second.id())).isInstanceOf(Found.Gone.class);
    }

    @Test
    void a_transfer_whose_list_is_cut_down_to_what_is_here_is_received() {
        BodyTransfer transfer = opened("table", file("a", 1), file("b", 2));
        append(begun(transfer, "a", 1), 0, "x");

        room.transfers()
                .correct(
                        CITY,
                        transfer.id(),
                        "table".getBytes(StandardCharsets.UTF_8),
                        Optional.of(List.of(file("a", 1))));

        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.RECEIVED);
        room.intake().takeIn();
        assertThat(archive.taken.getFirst().files()).containsOnlyKeys("a");
    }

    @Test
    void another_body_finds_nothing_at_any_door() {
        BodyTransfer transfer = opened("table", file("a", 1));
        Upload upload = begun(transfer, "", 10);
        BodyTransferId id = transfer.id();
        Piece piece = new Piece(0, OptionalLong.empty(), Optional.empty(), InputStream.nullInputStream());

        assertThat(room.transfers().find(OTHER, id)).isEmpty();
        assertThat(room.transfers().list(OTHER, 100)).isEmpty();
        assertThat(room.transfers().correct(OTHER, id, new byte[0], Optional.empty()))
                .isInstanceOf(Changed.Unknown.class);
        assertThat(room.transfers().withdraw(OTHER, id)).isInstanceOf(Changed.Unknown.class);
        assertThat(room.transfers().deleted(OTHER, id, LocalDate.EPOCH, "x", ""))
                .isInstanceOf(Changed.Unknown.class);
        assertThat(room.transfers().notice(OTHER, id)).isEmpty();
        assertThat(room.uploads().begin(OTHER, id, "", 1, "")).isInstanceOf(Begun.Unknown.class);
        assertThat(room.uploads().find(OTHER, id, upload.id())).isInstanceOf(Found.Unknown.class);
        assertThat(room.uploads().append(OTHER, id, upload.id(), piece)).isInstanceOf(Appended.Unknown.class);
        assertThat(room.uploads().end(OTHER, id, upload.id())).isInstanceOf(Ended.Unknown.class);
        assertThat(room.uploads().find(CITY, BodyTransferId.random(), upload.id()))
                .isInstanceOf(Found.Unknown.class);
        assertThat(room.uploads().find(CITY, id, UploadId.random())).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void what_happened_is_never_changed() {
        opened("table", file("a", 1));

        assertThatThrownBy(() -> {
                    try (var connection = postgres.getPostgresDatabase().getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate("UPDATE custody.body_transfer_step SET who = 'x'");
                    }
                })
                .hasMessageContaining("append-only");
    }

    @Test
    void a_file_that_comes_in_one_go_is_there_whole_or_not_at_all() throws IOException {
        BodyTransfer transfer = opened("table", file("a", 5), file("b", 5));
        assertThat(send(transfer, "a", "hell")).isInstanceOf(Begun.NotDeclared.class);
        assertThat(send(transfer, "a", "hello")).isInstanceOf(Begun.Done.class);
        assertThatThrownBy(() -> room.uploads().send(CITY, transfer.id(), "b", cutOff(3)))
                .isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> kept = Files.list(folder.resolve(transfer.id().toString()))) {
            assertThat(kept).hasSize(1);
        }
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.OPEN);

        assertThat(send(transfer, "b", "world")).isInstanceOf(Begun.Done.class);
        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.RECEIVED);
        assertThat(send(transfer, "b", "world")).isInstanceOf(Begun.NotNow.class);
        assertThat(room.uploads().send(OTHER, transfer.id(), "b", cutOff(1))).isInstanceOf(Begun.Unknown.class);
        room.intake().takeIn();
    }

    @Test
    void what_is_under_way_ends_when_the_packed_bag_is_taken_in() {
        BodyTransfer transfer = opened("table", file("a", 5), file("b", 900));
        Upload first = begun(transfer, "a", 5);
        append(first, 0, "hello");
        Upload second = begun(transfer, "b", 900);
        send(transfer, "", "PK");
        room.intake().takeIn();

        assertThat(now(transfer).state()).isEqualTo(BodyTransferState.COMPLETED);
        assertThat(now(transfer).uploads()).isEmpty();
        assertThat(room.uploads().find(CITY, transfer.id(), second.id())).isInstanceOf(Found.Gone.class);
        assertThat(offset(first)).isEqualTo(5);
    }

    @Test
    void a_body_sends_two_files_in_one_go_at_once_and_no_third() {
        BodyTransfer one = opened("table", file("a", 1));
        BodyTransfer two = opened("table", file("a", 1));
        BodyTransfer three = opened("table", file("a", 1));
        AtomicReference<Begun> third = new AtomicReference<>();
        AtomicReference<Begun> second = new AtomicReference<>();
        InputStream meanwhile = meanwhile(() ->
                second.set(room.uploads().send(CITY, two.id(), "", meanwhile(() -> third.set(send(three, "", "PK"))))));

        assertThat(room.uploads().send(CITY, one.id(), "", meanwhile)).isInstanceOf(Begun.Done.class);
        assertThat(second.get()).isInstanceOf(Begun.Done.class);
        assertThat(third.get()).isInstanceOf(Begun.Busy.class);
        assertThat(send(three, "", "PK")).isInstanceOf(Begun.Done.class);
        room.intake().takeIn();
    }

    /** Bytes, before whose end something else happens. */
    private static InputStream meanwhile(Runnable other) {
        return new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {1}), new ByteArrayInputStream(new byte[] {2}) {
                    private boolean done;

                    @Override
                    public synchronized int read(byte[] bytes, int from, int length) {
                        if (!done) {
                            done = true;
                            other.run();
                        }
                        return super.read(bytes, from, length);
                    }
                });
    }

    private Begun send(BodyTransfer transfer, String path, String text) {
        return room.uploads()
                .send(CITY, transfer.id(), path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
