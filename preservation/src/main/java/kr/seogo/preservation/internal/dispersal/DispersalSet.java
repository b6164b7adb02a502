package kr.seogo.preservation.internal.dispersal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.Dispersal.SetName;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;
import org.apache.commons.io.file.PathUtils;

/**
 * A dated set: {@code objects.sha512} in the form of sha512sum, {@code set.json} with its digest and that of the set before,
 * and a sidecar. It is put together in a folder that ends in {@code .partial} and renamed when all of it is on the medium.
 */
record DispersalSet(Path folder, SetName name, Sha512 objects) {

    static final String FORM = "seogo-dispersal-1";
    static final String OBJECTS = "objects.sha512";
    static final String PROOFS = "proof.sha512";
    static final String SET = "set.json";
    static final String PARTIAL = ".partial";
    static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A folder a set is put together in.
     *
     * @param cutOff whether another was begun, and did not come to its end, or not with every object
     */
    record Begun(Path folder, boolean cutOff) {}

    /**
     * Makes an empty folder to put a set together in. What was left of others goes when this is there, so that there is no
     * moment at which a process can be killed and nothing tells of it.
     */
    static Begun begin(Path medium, int number, Instant made) throws IOException {
        Path sets = medium.resolve("sets");
        Sync.createFolders(sets);
        Sync.names(sets); // a killed process may have made them
        Path folder = sets.resolve(
                "%04d-%s%s".formatted(number, made.atZone(ZoneOffset.UTC).toLocalDate(), PARTIAL));
        List<Path> left = partial(sets);
        if (left.contains(folder)) {
            PathUtils.cleanDirectory(folder);
        } else {
            Files.createDirectory(folder);
        }
        for (Path other : left) {
            if (!other.equals(folder)) {
                Sync.delete(other);
            }
        }
        return new Begun(folder, !left.isEmpty());
    }

    /** Leaves word that not every object could be carried, as what is there of one may not be durable. */
    static void doubt(Path partial) throws IOException {
        Files.createDirectory(partial.resolveSibling(partial.getFileName() + "-missing" + PARTIAL));
    }

    private static List<Path> partial(Path sets) throws IOException {
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.filter(folder -> folder.toString().endsWith(PARTIAL)).toList();
        }
    }

    /**
     * The newest set of a medium.
     *
     * @throws StoreException where it is not as it was written
     */
    static Optional<DispersalSet> newest(Path medium, String archive) {
        Path sets = medium.resolve("sets");
        if (!Files.isDirectory(sets)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.filter(folder -> !folder.toString().endsWith(PARTIAL) && Files.isDirectory(folder))
                    .max(Comparator.comparing(Path::toString))
                    .map(folder -> read(folder, archive));
        } catch (IOException e) {
            throw new StoreException("The sets of %s cannot be listed: %s".formatted(medium, e), e);
        }
    }

    private static DispersalSet read(Path folder, String archive) {
        try {
            Sha512 digest = Digests.ofFile(folder.resolve(SET));
            String sidecar = Files.readString(folder.resolve(SET + ".sha512"), StandardCharsets.US_ASCII);
            require(
                    sidecar.equals(digest.hex() + "  " + SET + "\n"),
                    folder,
                    "set.json is not the one that was written");
            JsonNode set = JSON.readTree(Files.readAllBytes(folder.resolve(SET)));
            require(set.path("form").asText().equals(FORM), folder, "its form is not " + FORM);
            require(
                    set.path("archive").asText().equals(archive),
                    folder,
                    "it is of the archive " + set.path("archive").asText() + ", not of " + archive);
            Sha512 objects = Digests.ofFile(folder.resolve(OBJECTS));
            require(
                    objects.hex().equals(set.path("objectsSha512").asText()),
                    folder,
                    "its list of objects is not the one that was written");
            return new DispersalSet(
                    folder,
                    new SetName(
                            set.path("number").asInt(),
                            Instant.parse(set.path("made").asText()),
                            digest),
                    objects);
        } catch (IOException e) {
            throw new StoreException("The set %s cannot be read: %s".formatted(folder, e), e);
        }
    }

    private static void require(boolean holds, Path folder, String otherwise) {
        if (!holds) {
            throw new StoreException("The set %s cannot be used: %s".formatted(folder, otherwise));
        }
    }
}
