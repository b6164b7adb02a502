package kr.seogo.preservation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.droid.SignaturePair;

/**
 * Pairs of DROID's signature files, each kept under its digest and never changed, and which of them is in use.
 *
 * <p>Failure: a pair is there whole or not at all, and the one in use stays in use until another is. Repetition: keeping a
 * pair again changes nothing. Concurrency: for one process.
 */
public final class SignatureFolder {

    private static final String BINARY = "signatures.xml";
    private static final String IN_USE = "in-use";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    /** The container file's date stands in its name alone. */
    private static final Pattern DATED = Pattern.compile("container-signature-[0-9]{8}\\.xml");

    private static final String UNDATED = "containers.xml";

    private final Path folder;

    /** @param folder made when something is kept */
    public SignatureFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A pair that is kept.
     *
     * @param id SHA-256 over both
     * @param version as DROID's agent says it
     */
    public record Kept(String id, Path binary, Path container, String version) {}

    /**
     * Keeps a pair after loading it, which takes seconds.
     *
     * @throws SignaturesException when a file is missing, is no signature file, or the pair does not load
     */
    public Kept keep(Path binary, Path container) {
        SignaturePair pair = SignaturePair.of(binary, container);
        try (DroidIdentifier _ = DroidIdentifier.load(binary, container)) {
            Path place = folder.resolve(pair.id());
            if (!Files.isDirectory(place)) {
                lay(binary, container, place);
            }
            return kept(pair.id());
        } catch (IOException e) {
            throw new UncheckedIOException("The signature files could not be kept in " + folder, e);
        }
    }

    private void lay(Path binary, Path container, Path place) throws IOException {
        Sync.createFolders(folder);
        Path part = Files.createDirectory(folder.resolve(".part-" + UUID.randomUUID()));
        try {
            Sync.write(part.resolve(BINARY), Files.readAllBytes(binary));
            String name = String.valueOf(container.getFileName());
            Sync.write(part.resolve(DATED.matcher(name).matches() ? name : UNDATED), Files.readAllBytes(container));
            Sync.folder(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(folder);
        } finally {
            Sync.delete(part);
        }
    }

    /** From now on this one is in use, after a restart too. */
    public void use(Kept kept) {
        Path part = folder.resolve("." + IN_USE + "-" + UUID.randomUUID());
        try {
            Sync.write(part, (kept.id() + "\n").getBytes(StandardCharsets.US_ASCII));
            Files.move(part, folder.resolve(IN_USE), StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The signature files in use could not be written down in " + folder, e);
        }
    }

    /**
     * The pair in use; empty: none was ever put in use here.
     *
     * @throws SignaturesException when what is kept is no longer what was kept
     */
    public Optional<Kept> inUse() {
        Path file = folder.resolve(IN_USE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String id = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!ID.matcher(id).matches()) {
                throw new SignaturesException(file + " names no pair of signature files; found: " + id);
            }
            return Optional.of(kept(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The signature files in use could not be read from " + folder, e);
        }
    }

    private Kept kept(String id) throws IOException {
        Path place = folder.resolve(id);
        Path binary = place.resolve(BINARY);
        Path container = container(place);
        SignaturePair pair = SignaturePair.of(binary, container);
        if (!pair.id().equals(id)) {
            throw new SignaturesException("The signature files in " + place
                    + " are not what was kept there; give them again by: seogo formats update");
        }
        return new Kept(id, binary, container, pair.version());
    }

    private static Path container(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            throw new SignaturesException(
                    "The signature files " + place + " are gone; give them again by: seogo formats update");
        }
        try (var files = Files.list(place)) {
            List<Path> others = files.filter(file -> !file.endsWith(BINARY)).toList();
            return others.isEmpty() ? place.resolve(UNDATED) : others.getFirst();
        }
    }
}
