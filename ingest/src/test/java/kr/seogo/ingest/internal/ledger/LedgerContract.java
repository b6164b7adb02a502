package kr.seogo.ingest.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger of transfers holds to. */
abstract class LedgerContract {

    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Path BAG = Path.of("/bags/one");
    private static final Identity IDENTITY = new Identity("한빛시", "2021-1", "digest", 5, 50);
    private static final TransferFinding FINDING =
            TransferFinding.of(TransferRule.BAG_CHANGED, "/bags/one", "다릅니다. / It is another");

    @SuppressWarnings("NullAway.Init") // set before each test
    private Ledger ledger;

    abstract Ledger open();

    @BeforeEach
    void set_out() {
        ledger = open();
    }

    private LedgerEntry receive() {
        return ledger.receive(BAG, "FOLDER", "기록관리자", 3, NOW);
    }

    private static DepositEntry planned(String object) {
        return new DepositEntry(
                new ObjectId(object),
                new IntentKey(UUID.nameUUIDFromBytes(object.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                DepositEntry.State.PLANNED,
                0,
                0,
                0,
                OptionalLong.empty());
    }

    private static PreservedVersion preserved(DepositEntry entry) {
        return new PreservedVersion(entry.object(), new ObjectVersion(3), entry.key(), 2, 20);
    }

    private String checked(DepositEntry... deposits) {
        String accession = receive().accession();
        ledger.checked(accession, IDENTITY, List.of(FINDING), List.of(deposits), LATER);
        return accession;
    }

    @Test
    void numbers_go_up_within_the_year_in_seoul() {
        Instant newYear = Instant.parse("2026-12-31T15:00:00Z");

        assertThat(receive().accession()).isEqualTo("2026-000001");
        assertThat(receive().accession()).isEqualTo("2026-000002");
        assertThat(ledger.receive(BAG, "FOLDER", "기록관리자", 3, newYear).accession())
                .isEqualTo("2027-000001");
    }

    @Test
    void what_is_received_is_kept_as_it_was_said() {
        LedgerEntry entry = receive();

        assertThat(entry)
                .isEqualTo(new LedgerEntry("2026-000001", TransferState.RECEIVED, BAG, "기록관리자", "", "", "", NOW, 3));
        assertThat(ledger.find(entry.accession())).contains(entry);
        assertThat(ledger.find("2026-000009")).isEmpty();
        assertThat(ledger.in(TransferState.RECEIVED)).containsExactly(entry);
        assertThat(ledger.findings(entry.accession())).isEmpty();
    }

    @Test
    void a_forgotten_transfer_is_gone_and_its_number_free() {
        String accession = receive().accession();

        ledger.forget(accession);

        assertThat(ledger.find(accession)).isEmpty();
        assertThat(receive().accession()).isEqualTo(accession);
    }

    @Test
    void a_checked_transfer_has_its_whole_work_list_in_order() {
        String accession = checked(planned("bbbb"), planned("aaaa"));

        assertThat(ledger.deposits(accession)).containsExactly(planned("aaaa"), planned("bbbb"));
        assertThat(ledger.in(TransferState.CHECKED))
                .extracting(LedgerEntry::organization, LedgerEntry::number, LedgerEntry::contentDigest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("한빛시", "2021-1", "digest"));
        assertThat(ledger.findings(accession)).containsExactly(FINDING);
    }

    @Test
    void a_work_list_with_an_object_twice_changes_nothing() {
        String accession = receive().accession();
        DepositEntry again = new DepositEntry(
                new ObjectId("aaaa"),
                new IntentKey(UUID.randomUUID()),
                DepositEntry.State.PLANNED,
                0,
                0,
                0,
                OptionalLong.empty());

        assertThatThrownBy(() -> ledger.checked(accession, IDENTITY, List.of(), List.of(planned("aaaa"), again), LATER))
                .isInstanceOf(RuntimeException.class);

        assertThat(ledger.find(accession).orElseThrow().state()).isEqualTo(TransferState.RECEIVED);
        assertThat(ledger.deposits(accession)).isEmpty();
    }

    @Test
    void a_key_belongs_to_one_deposit_of_all_transfers() {
        checked(planned("aaaa"));
        String second = receive().accession();
        Identity other = new Identity("한빛시", "2021-2", "digest", 5, 50);

        assertThatThrownBy(() -> ledger.checked(second, other, List.of(), List.of(planned("aaaa")), LATER))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_number_of_a_sender_is_used_once_unless_it_was_refused() {
        String refused = receive().accession();
        ledger.refuse(refused, IDENTITY, List.of(FINDING), LATER);
        assertThat(ledger.taken("한빛시", "2021-1", "")).isEmpty();

        String first = checked(planned("aaaa"));
        String second = receive().accession();

        assertThat(ledger.taken("한빛시", "2021-1", second).orElseThrow().accession())
                .isEqualTo(first);
        assertThat(ledger.taken("한빛시", "2021-1", first)).isEmpty();
        assertThatThrownBy(() -> ledger.checked(second, IDENTITY, List.of(), List.of(planned("bbbb")), LATER))
                .isInstanceOf(RuntimeException.class);
        assertThat(ledger.deposits(second)).isEmpty();
        assertThat(ledger.find(refused).orElseThrow().state()).isEqualTo(TransferState.REFUSED);
    }

    @Test
    void a_deposit_goes_from_planned_to_preserved_to_described_and_may_do_so_again() {
        DepositEntry entry = planned("aaaa");
        String accession = checked(entry, planned("bbbb"));
        PreservedVersion version = preserved(entry);

        ledger.preserved(accession, version);
        ledger.preserved(accession, version);
        assertThat(ledger.deposits(accession).getFirst())
                .isEqualTo(new DepositEntry(
                        entry.object(), entry.key(), DepositEntry.State.PRESERVED, 3, 2, 20, OptionalLong.empty()));

        ledger.described(accession, version, 17);
        ledger.described(accession, version, 17);
        assertThat(ledger.deposits(accession).getFirst())
                .isEqualTo(new DepositEntry(
                        entry.object(), entry.key(), DepositEntry.State.DESCRIBED, 3, 2, 20, OptionalLong.of(17)));
        assertThat(ledger.deposits(accession).getLast()).isEqualTo(planned("bbbb"));
    }

    @Test
    void a_transfer_under_way_may_move_wait_and_be_settled() {
        String accession = checked(planned("aaaa"));

        ledger.moved(accession, Path.of("/bags/two"), LATER);
        ledger.wait(accession, List.of(), LATER);
        ledger.settle(accession, TransferState.PRESERVED, LATER);

        LedgerEntry entry = ledger.find(accession).orElseThrow();
        assertThat(entry.location()).isEqualTo(Path.of("/bags/two"));
        assertThat(entry.state()).isEqualTo(TransferState.PRESERVED);
        assertThat(entry.contentDigest()).isEqualTo("digest");
        assertThat(ledger.findings(accession)).isEmpty();
    }

    @Test
    void what_is_said_of_a_transfer_that_is_not_there_changes_nothing() {
        ledger.settle("2026-000009", TransferState.PRESERVED, LATER);
        ledger.preserved("2026-000009", preserved(planned("aaaa")));
        ledger.forget("2026-000009");

        assertThat(ledger.status(Optional.empty())).isEmpty();
        assertThat(ledger.deposits("2026-000009")).isEmpty();
    }

    @Test
    void the_status_counts_what_is_done_newest_first() {
        DepositEntry entry = planned("aaaa");
        String first = checked(entry, planned("bbbb"));
        ledger.preserved(first, preserved(entry));
        ledger.described(first, preserved(entry), 1);
        String second = receive().accession();

        assertThat(ledger.status(Optional.empty()))
                .extracting(TransferStatus::accession)
                .containsExactly(second, first);
        assertThat(ledger.status(Optional.of(first)))
                .containsExactly(new TransferStatus(
                        first,
                        TransferState.CHECKED,
                        "한빛시",
                        "2021-1",
                        "/bags/one",
                        2,
                        1,
                        5,
                        50,
                        NOW,
                        LATER,
                        List.of(FINDING)));
    }

    @Test
    void one_has_the_turn_and_the_next_gets_it_when_it_is_given_back() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        Turn turn = ledger.turn();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try (Turn _ = ledger.turn()) {
                second.countDown();
            }
        });

        assertThat(second.await(50, TimeUnit.MILLISECONDS)).isFalse();
        turn.close();
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        waiting.join();
    }
}
