package kr.seogo.preservation.internal.ocfl;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.testing.Deposits;

/** Writes versions until it is killed, and prints each one that was acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        LocalStoreSettings settings = LocalStoreSettings.at(Path.of(args[0]), "99999", InstantSource.system());
        try (LocalObjectStore store = LocalObjectStore.open(settings)) {
            System.out.println("ready");
            while (true) {
                ObjectId object = new ObjectId("obj" + random.nextInt(1, 6));
                IntentKey key = new IntentKey(new UUID(random.nextLong(), random.nextLong()));
                Deposits deposit = Deposits.into(object, key);
                for (int i = 0; i < 5; i++) {
                    deposit.inline(LogicalPath.payload("f" + random.nextInt(20)), key + " " + i);
                }
                PreservedVersion preserved = store.write(deposit.build());
                System.out.println(object + " " + preserved.version().number() + " " + key);
            }
        }
    }
}
