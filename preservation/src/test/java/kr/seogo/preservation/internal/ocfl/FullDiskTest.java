package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreFullException;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small memory file system of its own, which only root may mount; elsewhere left out, saying so. */
class FullDiskTest {

    private static final ObjectId FITS = new ObjectId("fits");
    private static final ObjectId TOO_BIG = new ObjectId("toobig");

    @Test
    void a_full_disk_is_said_and_nothing_is_stored(@TempDir Path folder) throws Exception {
        Path volume = Files.createDirectory(folder.resolve("volume"));
        Needed.that(
                run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", volume.toString()) == 0,
                "a small volume cannot be mounted here; run as root to try a full disk");
        try (LocalObjectStore store = LocalObjectStore.open(
                LocalStoreSettings.at(volume.resolve("store"), "99999", InstantSource.system()))) {
            store.write(Deposits.into(FITS)
                    .inline(LogicalPath.payload("a"), "small")
                    .build());
            Deposit big = big(folder);

            assertThatThrownBy(() -> store.write(big)).isInstanceOf(StoreFullException.class);

            assertThat(store.head(TOO_BIG)).isEmpty();
            assertThat(store.objects()).containsExactly(FITS);
            assertThat(volume.resolve("store-work/staging")).isEmptyDirectory();
            assertThat(volume.resolve("store-work/journal")).isEmptyDirectory();
            assertThat(store.write(Deposits.into(TOO_BIG)
                            .inline(LogicalPath.payload("a"), "small")
                            .build()))
                    .isNotNull();
        } finally {
            assertThat(run("umount", volume.toString())).isZero();
        }
    }

    private static Deposit big(Path folder) throws IOException {
        Deposits deposit = Deposits.into(TOO_BIG);
        for (int i = 0; i < 8; i++) {
            byte[] bytes = new byte[600_000];
            bytes[0] = (byte) i;
            deposit.file(LogicalPath.payload("f" + i), Files.write(folder.resolve("f" + i), bytes));
        }
        return deposit.build();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
