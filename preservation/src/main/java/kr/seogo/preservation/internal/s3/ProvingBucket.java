package kr.seogo.preservation.internal.s3;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.aws.OcflS3Client;
import io.ocfl.core.model.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.copies.Inventories;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Workers;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What ocfl-java writes to an S3 place is read back before the next step: the object's declaration; a version's files,
 * several at once, against the digests of its inventory; the root inventory and then its sidecar. With the first of these
 * two the version becomes visible, so before it the writer's lock is asked for once more.
 */
final class ProvingBucket extends BucketStorage {

    private final OcflS3Client client;
    private final BucketFiles files;
    private final Workers workers;
    private final Runnable beforeVisible;

    /** @param beforeVisible throws where this process may no longer write the object it is writing */
    ProvingBucket(OcflS3Client client, BucketFiles files, BucketRoot root, Workers workers, Runnable beforeVisible) {
        super(client, files, root);
        this.client = client;
        this.files = files;
        this.workers = workers;
        this.beforeVisible = beforeVisible;
    }

    @Override
    public void write(String path, byte[] content, String mediaType) {
        doing("putting " + path, () -> client.uploadBytes(path, content, mediaType));
        prove(path, Digests.of(content));
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        try {
            if (files.holds(key(destination + "/"))) {
                throw new OcflFileAlreadyExistsException("There is a folder %s already".formatted(destination));
            }
            Optional<Inventory> inventory = inventory(source.resolve("inventory.json"));
            String version = destination.substring(destination.lastIndexOf('/') + 1);
            List<Callable<Boolean>> puts = new ArrayList<>();
            for (Path file : regularFiles(source)) {
                String name = source.relativize(file).toString();
                String known =
                        inventory.map(it -> it.getFileId(version + "/" + name)).orElse(null);
                puts.add(() -> put(file, destination + "/" + name, Optional.ofNullable(known)));
            }
            workers.all(puts);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    @Override
    public void copyFileInternal(String source, String destination) {
        beforeVisible.run();
        try {
            Sha512 digest = files.digest(key(source));
            doing("copying " + source, () -> client.copyObject(source, destination));
            prove(destination, digest);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    /** What was put is taken back by the store, which knows what the object was before, and not by ocfl-java. */
    @Override
    public void deleteDirectory(String path) {}

    private boolean put(Path file, String path, Optional<String> known) throws IOException {
        Sha512 digest = known.isPresent() ? new Sha512(known.get()) : Digests.ofFile(file);
        files.put(key(path), file);
        prove(path, digest);
        return true;
    }

    private void prove(String path, Sha512 expected) {
        try {
            Sha512 found = files.digest(key(path));
            if (!found.equals(expected)) {
                throw new StoreException(
                        "%s was read back from %s with SHA-512 %s; expected %s. The place does not keep what is put"
                                .formatted(path, files.place(), found, expected));
            }
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    private void doing(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof SdkException sdk) {
                    throw OcflIOException.from(S3Failures.told(files.place(), what, sdk));
                }
            }
            throw e;
        }
    }

    private static Optional<Inventory> inventory(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(Inventories.MAPPER.read("staged", DigestAlgorithm.fromOcflName("sha512"), in));
        }
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
