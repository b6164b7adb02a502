package kr.seogo.preservation.internal.s3;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.testing.Deposits;
import org.postgresql.ds.PGSimpleDataSource;

/** Another process that writes versions of one object until it is killed or has written enough, and prints each. */
final class S3Writer {

    private S3Writer() {}

    /** Writes versions until it has written them all or is killed; {@code args}: port of the place, prefix, work folder, database, seed, how many versions */
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[4]));
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[3]);
        BucketStoreSettings settings = BucketStoreSettings.at(
                S3Server.place(Integer.parseInt(args[0]), args[1]), Path.of(args[2]), "99999", InstantSource.system());
        try (S3OcflStore store =
                S3OcflStore.open(settings, new DatabaseLocks(database, args[1], Duration.ofMinutes(1)))) {
            for (int i = 0; i < Integer.parseInt(args[5]); i++) {
                IntentKey key = new IntentKey(new UUID(random.nextLong(), random.nextLong()));
                PreservedVersion preserved = store.write(Deposits.into(new ObjectId("shared"), key)
                        .inline(LogicalPath.payload("f" + random.nextInt(20)), key + " content")
                        .build());
                System.out.println(preserved.version().number() + " " + key);
            }
        }
    }
}
