package kr.seogo.preservation.internal.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.StoreCare.Mending;
import kr.seogo.preservation.Verification.Outcome;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import kr.seogo.preservation.internal.ocfl.StorageRoot;
import kr.seogo.preservation.testing.Deposits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy in an S3 service stands in for a store on a disk, and the other way round. */
class S3CopyTest {

    private static final CopyName FAR = new CopyName("far");
    private static final ObjectId OBJECT = new ObjectId("b4cd2");
    private static final LogicalPath LETTER = LogicalPath.payload("편지.txt");
    private static final String CONTENT = "v1/content/payload/편지.txt";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_version_is_read_back_from_the_service_and_damage_on_either_side_is_mended_from_the_other() throws Exception {
        try (S3Server server = new S3Server();
                BucketFiles files = BucketFiles.open(server.place("copy"), Duration.ofSeconds(5));
                CopiedStore store = CopiedStore.open(
                        LocalStoreSettings.at(folder.resolve("store"), "99999", InstantSource.system()),
                        care(new CopyPlace.Bucket(FAR, server.place("copy"))),
                        RegisterDatabase.fresh(),
                        PremisTurtle.events())) {
            store.write(Deposits.into(OBJECT).inline(LETTER, "한 자도 바꾸지 않는다").build());
            String inCopy = new BucketRoot("copy", "99999").object(OBJECT) + CONTENT;
            Path inStore = folder.resolve("store")
                    .resolve(StorageRoot.objectFolder("99999", OBJECT))
                    .resolve(CONTENT);
            assertThat(new String(files.bytes(inCopy), UTF_8)).isEqualTo("한 자도 바꾸지 않는다");

            files.put(inCopy, "한 자를 바꾼다".getBytes(UTF_8));
            assertThat(store.care().mend(OBJECT)).isEqualTo(new Mending(OBJECT, List.of(FAR), List.of()));
            assertThat(new String(files.bytes(inCopy), UTF_8)).isEqualTo("한 자도 바꾸지 않는다");

            Files.delete(inStore);
            assertThat(store.care().mend(OBJECT)).isEqualTo(new Mending(OBJECT, List.of(CopyName.STORE), List.of()));
            assertThat(Files.readString(inStore)).isEqualTo("한 자도 바꾸지 않는다");
            assertThat(store.care().compare(FAR).objects()).isOne();
        }
    }

    @Test
    void a_store_in_the_service_has_its_copy_in_a_folder() throws Exception {
        try (S3Server server = new S3Server();
                CopiedStore store = CopiedStore.open(
                        BucketStoreSettings.at(
                                server.place("store"), folder.resolve("work"), "99999", InstantSource.system()),
                        care(new CopyPlace.Folder(FAR, folder.resolve("far"))),
                        RegisterDatabase.fresh(),
                        PremisTurtle.events())) {
            store.write(Deposits.into(OBJECT).inline(LETTER, "한 자도 바꾸지 않는다").build());
            Path inCopy = folder.resolve("far")
                    .resolve(StorageRoot.objectFolder("99999", OBJECT))
                    .resolve(CONTENT);
            assertThat(Files.readString(inCopy)).isEqualTo("한 자도 바꾸지 않는다");

            Files.writeString(inCopy, "한 자를 바꾼다");
            assertThat(store.care().mend(OBJECT).mended()).containsExactly(FAR);

            assertThat(Files.readString(inCopy)).isEqualTo("한 자도 바꾸지 않는다");
            assertThat(store.verify(OBJECT).outcome()).isEqualTo(Outcome.INTACT);
        }
    }

    private static CareSettings care(CopyPlace copy) {
        return new CareSettings(List.of(copy), 2, Duration.ofDays(30), 1_000_000_000);
    }
}
