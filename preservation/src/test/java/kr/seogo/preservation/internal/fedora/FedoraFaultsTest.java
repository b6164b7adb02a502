package kr.seogo.preservation.internal.fedora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraCredentials;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.fedora.MisbehavingFedora.Trouble;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real Fedora behind one that refuses, fails, stays silent and loses its answers. */
@Execution(ExecutionMode.CONCURRENT) // each test has a container and a troublemaker of its own
class FedoraFaultsTest {

    private static final ObjectId OBJECT = Deposits.OBJECT;
    private static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(5));
    private static final Patience LITTLE =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(5));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AutoClose
    private final MisbehavingFedora fedora =
            new MisbehavingFedora(FedoraServer.running().port());

    private final FedoraPlace place =
            FedoraServer.place(fedora.port(), FedoraServer.running().place().container());

    @SuppressWarnings("NullAway.Init")
    private FedoraStore store;

    @BeforeEach
    void open_store() {
        store = open(place, PATIENCE);
    }

    @AfterEach
    void close_store() {
        store.close();
    }

    private FedoraStore open(FedoraPlace where, Patience patience) {
        return FedoraStore.open(
                new FedoraStoreSettings(where, folder.resolve("work"), "99999", InstantSource.system()),
                new ObjectLocks(),
                patience,
                Duration.ofMillis(50));
    }

    private static Deposit deposit(String text) {
        return Deposits.into(OBJECT)
                .inline(DESCRIPTION, text)
                .inline(LogicalPath.payload("본문.txt"), text + " 본문")
                .build();
    }

    @ParameterizedTest
    @CsvSource({"500", "409", "lost"})
    void whatever_the_request_at_which_trouble_begins_the_object_is_as_before_or_whole(String kind) throws IOException {
        Trouble trouble = kind.equals("lost") ? new Trouble.LosesAnswer() : new Trouble.Answers(Integer.parseInt(kind));
        store.write(deposit("one"));
        String last = "one";
        boolean acknowledged = false;
        for (int fine = 0; !acknowledged; fine++) {
            Deposit next = deposit("two, after " + fine);
            int versions = store.history(OBJECT).size();
            AtomicInteger left = new AtomicInteger(fine);
            fedora.misbehave(request -> left.getAndDecrement() <= 0, trouble);
            try {
                store.write(next);
                acknowledged = true;
            } catch (StoreException e) {
                assertThat(e.getMessage())
                        .contains(place.toString())
                        .containsAnyOf("did not answer", "answered " + kind);
                assertThat(fine).isLessThan(30);
            }
            fedora.behave();

            boolean shown = store.find(OBJECT, next.key()).isPresent();
            assertThat(shown || !acknowledged).isTrue();
            assertThat(store.history(OBJECT)).hasSize(shown ? versions + 1 : versions);
            Verification read = store.verify(OBJECT);
            assertThat(read.outcome())
                    .as("trouble after %d requests: %s", fine, read.findings())
                    .isEqualTo(Verification.Outcome.INTACT);
            last = shown ? "two, after " + fine : last;
            assertThat(text(DESCRIPTION)).isEqualTo(last);
        }
    }

    @Test
    void a_list_that_was_replaced_without_an_answer_is_asked_for_and_acknowledged() {
        store.write(deposit("one"));
        AtomicInteger left = new AtomicInteger(1);
        fedora.misbehave(
                request -> request.startsWith("PUT")
                        && request.endsWith("/" + Groups.VERSIONS)
                        && left.getAndDecrement() > 0,
                new Trouble.LosesAnswer());

        assertThat(store.write(deposit("two")).version()).isEqualTo(new ObjectVersion(2));
    }

    @Test
    void a_commit_that_was_refused_is_made_again() {
        AtomicInteger left = new AtomicInteger(2);
        fedora.misbehave(
                request -> request.matches("PUT .*/fcr:tx/.+") && left.getAndDecrement() > 0, new Trouble.Answers(409));

        assertThat(store.write(deposit("one")).version()).isEqualTo(new ObjectVersion(1));
    }

    @Test
    void an_answer_that_is_cut_off_is_read_again_and_never_taken_for_the_whole() throws IOException {
        store.write(deposit("one"));
        AtomicInteger left = new AtomicInteger(1);
        fedora.misbehave(request -> request.startsWith("GET") && left.getAndDecrement() > 0, new Trouble.CutsBody());

        assertThat(text(DESCRIPTION)).isEqualTo("one");
        assertThat(left.get()).isNegative();
        fedora.misbehave(request -> request.startsWith("GET"), new Trouble.CutsBody());
        assertThatThrownBy(() -> store.head(OBJECT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("did not answer");
        assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.UNREADABLE);
    }

    @Test
    void a_transaction_is_prolonged_while_a_file_arrives() {
        CountDownLatch prolonged = new CountDownLatch(1);
        fedora.misbehave(
                request -> request.startsWith("PUT") && request.matches(".*/[0-9a-f]{128}"),
                new Trouble.WaitsFor(prolonged));
        fedora.misbehave(
                request -> {
                    if (request.matches("POST .*/fcr:tx/.+")) {
                        prolonged.countDown();
                    }
                    return false;
                },
                new Trouble.Silence());

        store.write(deposit("slow"));

        assertThat(fedora.seen()).anyMatch(request -> request.matches("POST .*/fcr:tx/.+"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, right password",
        "404, no Fedora 6 at this address",
        "409, do the same again",
        "410, tombstone",
        "500, the Fedora fails",
        "507, has no room",
        "302, does not take this"
    })
    void what_a_fedora_answers_is_told_with_what_to_do(int status, String advice) {
        store.write(deposit("one"));
        fedora.misbehave(request -> request.startsWith("POST"), new Trouble.Answers(status));

        assertThatThrownBy(() -> store.write(deposit("two")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(place + " answered " + status)
                .hasMessageContaining("not now")
                .hasMessageContaining(advice);
    }

    @Test
    void a_fedora_without_room_is_told_as_a_full_store() {
        store.write(deposit("one"));
        fedora.misbehave(request -> request.startsWith("PUT"), new Trouble.Answers(507));

        assertThatThrownBy(() -> store.write(deposit("two"))).isInstanceOf(StoreFullException.class);
        fedora.behave();
        assertThat(store.write(deposit("two")).version()).isEqualTo(new ObjectVersion(2));
    }

    @Test
    void a_fedora_that_stays_silent_is_not_waited_for_for_ever() {
        store.write(deposit("one"));
        store.close();
        store = open(place, LITTLE);
        fedora.misbehave(request -> request.startsWith("PUT"), new Trouble.Silence());

        assertThatThrownBy(() -> store.write(deposit("two")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("did not answer while putting")
                .hasMessageContaining("timed out");
        fedora.behave();
        store.close();
        store = open(place, PATIENCE);
        assertThat(store.write(deposit("three")).version()).isEqualTo(new ObjectVersion(2));
    }

    @Test
    void a_fedora_that_does_not_run_or_never_answers_is_told_at_the_start_without_the_password() throws IOException {
        Optional<FedoraCredentials> known = Optional.of(new FedoraCredentials("archive", "hidden-password"));
        store.close();
        FedoraPlace nobody;
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            nobody = new FedoraPlace(
                    FedoraServer.place(silent.getLocalPort(), "seogo").address(), "seogo", known);
            assertTold(nobody, "timed out");
        }
        assertTold(nobody, "refused");
        store = open(place, PATIENCE);
    }

    private void assertTold(FedoraPlace where, String why) {
        assertThatThrownBy(() -> open(where, LITTLE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(where + " did not answer")
                .hasMessageContaining(why)
                .hasMessageNotContaining("hidden-password");
        assertThat(where.toString()).doesNotContain("hidden-password");
    }

    private String text(LogicalPath path) throws IOException {
        ObjectVersion head = store.head(OBJECT).orElseThrow();
        try (var channel = store.open(OBJECT, head, path)) {
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
