package kr.seogo.preservation.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * The folder of what proves: accessions with their notices, and sets for other sites, each with its signatures. Files are
 * added and never rewritten.
 *
 * <p>Failure: a place is there with all its documents or not at all; signatures follow. Repetition: what is there stays as
 * it is. Concurrency: one process works in it.
 */
public record ProofFolder(Path root, Sealing sealing) {

    private static final String PARTIAL = ".partial";
    /** What is signed; other files are named with their digests in one of these. */
    private static final Set<String> DOCUMENTS = Set.of("accession.json", "notice.txt", "set.json");

    /** Whether there is such a place, as {@code accessions/2026-000001}. */
    public boolean has(String place) {
        return Files.isDirectory(root.resolve(place));
    }

    /** Keeps files, by their names, at a place, and signs the documents among them. */
    public List<Sealing.Seal> keep(String place, Map<String, byte[]> files) {
        Path folder = root.resolve(place);
        try {
            if (!Files.isDirectory(folder)) {
                Path partial = Sealing.beside(folder, PARTIAL);
                Sync.createFolders(Sync.folderOf(folder));
                Sync.delete(partial);
                Files.createDirectory(partial);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Sync.write(partial.resolve(file.getKey()), file.getValue());
                }
                Sync.folder(partial);
                Files.move(partial, folder);
                Sync.folder(Sync.folderOf(folder));
            }
        } catch (IOException e) {
            throw new StoreException("%s cannot be kept: %s".formatted(folder, e), e);
        }
        return documents(folder).stream().map(sealing::seal).toList();
    }

    /** Every document, in the order of their places. */
    public List<Path> documents() {
        return documents(root);
    }

    private static List<Path> documents(Path below) {
        return files(below).stream()
                .filter(file -> DOCUMENTS.contains(String.valueOf(file.getFileName())))
                .toList();
    }

    private static List<Path> files(Path below) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".new")
                            && !below.relativize(file).toString().contains(PARTIAL + "/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException("%s cannot be listed: %s".formatted(below, e), e);
        }
    }

    /**
     * Copies everything to a medium that it has not yet, and lists it all in the form of sha512sum.
     *
     * @param medium below which {@code proof} lies
     */
    public void carry(Path medium, Writer list) throws IOException {
        for (Path file : files(root)) {
            String name = "proof/" + root.relativize(file);
            Path there = medium.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            if (!Files.exists(there) || !Digests.ofFile(there).equals(Digests.of(bytes))) {
                Sync.createFolders(Sync.folderOf(there));
                Sealing.put(there, bytes);
            }
            list.write(Digests.of(bytes).hex() + "  " + name + "\n");
        }
    }

    /** Brings back what a medium holds and this folder has not. */
    public void bringBack(Path medium) {
        Path there = medium.resolve("proof");
        try {
            for (Path file : files(there)) {
                Path here = root.resolve(there.relativize(file).toString());
                if (!Files.exists(here)) {
                    Sync.createFolders(Sync.folderOf(here));
                    Sealing.put(here, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new StoreException("The proofs on %s cannot be brought back: %s".formatted(medium, e), e);
        }
    }
}
