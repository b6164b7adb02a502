package kr.seogo.preservation.internal.fedora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraAnswer;
import kr.seogo.preservation.FedoraCredentials;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the care of a store does where the store is a Fedora, and what it refuses. */
class FedoraCareTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FedoraPlace place = FedoraServer.running().place();

    private CopiedStore open(CopyPlace... copies) {
        return CopiedStore.open(
                new FedoraStoreSettings(place, folder.resolve("work"), "99999", InstantSource.system()),
                new CareSettings(List.of(copies), 1, Duration.ofDays(30), 50_000_000),
                RegisterDatabase.fresh(),
                PremisTurtle.events());
    }

    @Test
    void a_store_in_a_fedora_is_read_again_and_compared_with_the_record() {
        Deposit deposit = Deposits.into(Deposits.OBJECT)
                .inline(LogicalPath.payload("본문.txt"), "본문")
                .build();
        try (CopiedStore store = open()) {
            PreservedVersion preserved = store.write(deposit);

            assertThat(store.write(deposit)).isEqualTo(preserved);
            assertThat(store.care().compare(CopyName.STORE))
                    .satisfies(listing -> assertThat(listing.objects()).isEqualTo(1))
                    .satisfies(listing -> assertThat(listing.unlisted() + listing.gone() + listing.different())
                            .isZero());
            assertThat(store.care().mend(Deposits.OBJECT).failed()).isEmpty();
            assertThat(store.verify(Deposits.OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
        }
    }

    @Test
    void what_is_not_done_for_a_store_in_a_fedora_is_refused_with_the_reason() {
        assertRefused(
                () -> open(new CopyPlace.Folder(new CopyName("near"), folder.resolve("near")))
                        .close(),
                "no copies");
        try (CopiedStore store = open()) {
            assertRefused(store::dispersal, "not carried to another site");
        }
    }

    @Test
    void a_fedora_is_asked_whether_it_answers() {
        assertThat(FedoraAnswer.trouble(place)).isEmpty();
        assertThat(FedoraAnswer.trouble(new FedoraPlace(
                        URI.create(place.address().toString().replace("/rest", "/nowhere")),
                        "seogo",
                        Optional.empty())))
                .hasValueSatisfying(told -> assertThat(told).contains("There is no Fedora at", "/nowhere"));
    }

    @Test
    void the_account_is_read_from_a_file_of_its_owner_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("account"), "archive:hidden-password\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        FedoraCredentials read = FedoraCredentials.read(file);

        assertThat(read).isEqualTo(new FedoraCredentials("archive", "hidden-password"));
        assertThat(read.toString()).doesNotContain("hidden-password");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(() -> FedoraCredentials.read(file), "may be read by others");
    }

    private static void assertRefused(Runnable action, String reason) {
        Consumer<Throwable> told = thrown -> assertThat(thrown).hasMessageContaining(reason);
        assertThatThrownBy(action::run).isInstanceOf(StoreException.class).satisfies(told);
    }
}
