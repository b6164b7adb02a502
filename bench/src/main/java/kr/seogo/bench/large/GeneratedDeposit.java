package kr.seogo.bench.large;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import kr.seogo.bagit.digest.FasterDigests;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;

/** A program of its own: deposits one generated file into a store, and says how many seconds digest and deposit took. */
final class GeneratedDeposit {

    private static final String SOURCE = "generated.bin";

    private GeneratedDeposit() {}

    /**
     * Makes the deposit and prints the seconds.
     *
     * @param args a folder, and the bytes of the file
     */
    public static void main(String[] args) throws IOException {
        FasterDigests.install();
        Path folder = Path.of(args[0]);
        long bytes = Long.parseLong(args[1]);
        Path source = folder.resolve(SOURCE);
        // Around the file system of this JVM: only the length is written.
        try (RandomAccessFile file = new RandomAccessFile(source.toString(), "rw")) {
            file.setLength(bytes);
        }
        GeneratedProvider.generate(SOURCE);
        long begun = System.nanoTime();
        Sha512 digest = Sha512.of(source);
        double digested = (System.nanoTime() - begun) / 1e9;
        GeneratedProvider.generate(digest.hex());
        LocalStoreSettings settings = LocalStoreSettings.at(folder.resolve("store"), "99999", InstantSource.system());
        try (LocalObjectStore store = LocalObjectStore.open(settings)) {
            long started = System.nanoTime();
            PreservedVersion version = store.write(new Deposit(
                    new ObjectId("b4cd2"),
                    new IntentKey(new UUID(5, 1)),
                    Instant.EPOCH,
                    "bench",
                    "A generated file",
                    Map.of(LogicalPath.payload(SOURCE), new Content.CheckedFile(source, bytes, digest))));
            double stored = (System.nanoTime() - started) / 1e9;
            Files.writeString(folder.resolve("seconds"), digested + " " + stored + " " + version.version());
        }
    }
}
