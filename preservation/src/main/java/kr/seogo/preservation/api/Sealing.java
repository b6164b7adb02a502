package kr.seogo.preservation.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.api.StampService.StampOwedException;
import kr.seogo.preservation.internal.cms.Stamping;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Signs documents of the archive and has the signatures stamped: {@code NAME.p7s} beside the document, and
 * {@code NAME.p7s.tsr} beside that.
 *
 * <p>Failure: what could not be given is owed, and said; the document is good without. Repetition: what is there already is
 * never made anew. Concurrency: one at a time works on a document.
 *
 * @param key empty: nothing is signed
 * @param stamps empty: nothing is stamped
 * @param clock says when it was signed
 */
public record Sealing(Optional<ArchiveKey> key, Optional<StampService> stamps, InstantSource clock) {

    public static final String SIGNATURE = ".p7s";
    public static final String STAMP = ".p7s.tsr";

    /** Nothing is signed and nothing stamped. */
    public static Sealing none() {
        return new Sealing(Optional.empty(), Optional.empty(), InstantSource.system());
    }

    /**
     * What a document has now.
     *
     * @param owed why something that the settings want was not given; empty where it has all of it
     */
    public record Seal(boolean signed, boolean stamped, Optional<String> owed) {}

    /** Gives a document what it has not yet. */
    public Seal seal(Path document) {
        try {
            Path signature = beside(document, SIGNATURE);
            if (!Files.exists(signature) && key.isPresent()) {
                put(signature, key.get().sign(Files.readAllBytes(document), clock.instant()));
            }
            Optional<String> owed = Files.exists(signature) ? stamp(document, signature) : unsigned();
            return new Seal(Files.exists(signature), Files.exists(beside(document, STAMP)), owed);
        } catch (IOException e) {
            throw new StoreException("The signature of %s cannot be written: %s".formatted(document, e), e);
        }
    }

    private static Optional<String> unsigned() {
        return Optional.of("there is no key to sign with (proof.key-file)");
    }

    private Optional<String> stamp(Path document, Path signature) throws IOException {
        Path stamp = beside(document, STAMP);
        if (Files.exists(stamp) || stamps.isEmpty()) {
            return Optional.empty();
        }
        try {
            put(stamp, Stamping.stamp(stamps.get(), Files.readAllBytes(signature)));
            return Optional.empty();
        } catch (StampOwedException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The file beside a document that ends so. */
    public static Path beside(Path document, String ending) {
        return document.resolveSibling(document.getFileName() + ending);
    }

    /** Writes a file that is there whole or not at all, also after the power failed. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path fresh = beside(file, ".new");
        Files.deleteIfExists(fresh);
        Sync.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Sync.folder(Sync.folderOf(file));
    }
}
