package kr.seogo.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one folder in which everything of an archive lies: the object store, the database, the projections, logs,
 * secrets.
 *
 * @param root absolute path
 */
public record DataFolder(Path root) {
    /** Name of the file that says what the folder is. */
    public static final String MARKER = "seogo-data.properties";

    private static final String LAYOUT = "1";
    private static final String TRIAL = "trial=true";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final List<String> PRIVATE = List.of("run", "secrets");
    /** They hold what is closed to readers: made for their owner alone; whoever opens one to others later is obeyed. */
    private static final List<String> CLOSED = List.of(
            "cases",
            "derived",
            "dumps",
            "handovers",
            "redactions",
            "store",
            "store-work",
            "tdb2",
            "transfers",
            "uploads");

    private static final List<String> FOLDERS = List.of("engine", "formats", "logs");

    /** The folder the operator means: what the option says, else SEOGO_DATA, else {@code ./data}. */
    public static Path choose(Optional<Path> option, Map<String, String> environment) {
        String variable = environment.getOrDefault("SEOGO_DATA", "");
        return option.orElseGet(() -> Path.of(variable.isBlank() ? "data" : variable))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * Opens a data folder; an empty or missing one becomes one. Repeating it changes nothing.
     *
     * @throws SettingsException if the folder is something else, or of a layout this program does not know; it is not
     *     touched then
     */
    public static DataFolder open(Path root) {
        return open(root, false);
    }

    /** Opens a data folder; an empty or missing one becomes one for trials, in which time may be made up. */
    public static DataFolder openForTrial(Path root) {
        return open(root, true);
    }

    private static DataFolder open(Path root, boolean trial) {
        Path marker = root.resolve(MARKER);
        try {
            if (!Files.exists(marker)) {
                requireEmpty(root);
                Files.createDirectories(root);
                // First of all: a start that is killed here leaves no folder that is neither empty nor ours.
                Files.writeString(marker, marker(trial), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                layOut(root);
            } else {
                requireLayout(marker);
                layOut(root);
            }
            return new DataFolder(root);
        } catch (IOException e) {
            throw new UncheckedIOException("could not open the data folder " + root, e);
        }
    }

    /** Whether a folder already is a data folder. */
    public static boolean isOne(Path root) {
        return Files.isRegularFile(root.resolve(MARKER));
    }

    /** Whether it was made for trials; what it holds may carry made-up dates. Never changed after it was made. */
    public boolean isTrial() {
        try {
            return Files.readAllLines(root.resolve(MARKER), StandardCharsets.UTF_8)
                    .contains(TRIAL);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + root.resolve(MARKER), e);
        }
    }

    /** What belongs to running processes: lock, notes about children, {@code server.json}; mode 0700. */
    public Path run() {
        return root.resolve("run");
    }

    /** Notes about the processes of the children. */
    public Path children() {
        return run().resolve("children");
    }

    /** Says pid and ports of the running server. */
    public Path serverFile() {
        return run().resolve("server.json");
    }

    /** Generated passwords and tokens, 0600 each; mode 0700. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Logs, each of them bounded. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Unpacked programs and caches; may be deleted while nothing runs. */
    public Path engine() {
        return root.resolve("engine");
    }

    /** The cluster of the embedded PostgreSQL. */
    public Path postgres() {
        return root.resolve("pg");
    }

    /** The cores of the embedded Solr: a projection, may be deleted while nothing runs. */
    public Path solr() {
        return root.resolve("solr");
    }

    /** The OCFL storage root: the truth about records. */
    public Path store() {
        return root.resolve("store");
    }

    /** Where versions are written before they enter the store; on the same volume. */
    public Path storeWork() {
        return root.resolve("store-work");
    }

    /** Holds the triple stores {@code public} and {@code staff}: projections, may be deleted while nothing runs. */
    public Path tdb2() {
        return root.resolve("tdb2");
    }

    /** Text and pictures taken out of files, by the digest of the file: a cache, may be deleted while nothing runs. */
    public Path derived() {
        return root.resolve("derived");
    }

    /** Redactions that wait for a second person: no cache, but what is lost can be made again. */
    public Path redactions() {
        return root.resolve("redactions");
    }

    /** Closed requests on their way to become records, a folder for each. */
    public Path handovers() {
        return root.resolve("handovers");
    }

    /** Files that leave the house with cases, a folder for each case: the only copy of what was handed over. */
    public Path cases() {
        return root.resolve("cases");
    }

    /** Transfers under way, a folder for each accession. */
    public Path transfers() {
        return root.resolve("transfers");
    }

    /** What bodies are sending, a folder for each transfer. */
    public Path uploads() {
        return root.resolve("uploads");
    }

    /** Signature files that formats are known by, where others than the shipped ones came into use. */
    public Path formats() {
        return root.resolve("formats");
    }

    private static void requireEmpty(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new SettingsException(root + " is not a folder; name another with --data");
        }
        try (Stream<Path> entries = Files.list(root)) {
            // Settings may be there before the first start.
            Optional<Path> other =
                    entries.filter(entry -> !entry.endsWith(Settings.FILE)).findFirst();
            if (other.isPresent()) {
                throw new SettingsException(
                        "%s is not a data folder of Seogo (no %s) and not empty (%s); name another with --data"
                                .formatted(root, MARKER, other.get().getFileName()));
            }
        }
    }

    private static void requireLayout(Path marker) throws IOException {
        String found = Files.readAllLines(marker, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("layout="))
                .map(line -> line.substring("layout=".length()).strip())
                .findFirst()
                .orElse("none");
        if (!found.equals(LAYOUT)) {
            throw new SettingsException("%s says layout %s, expected %s: the folder belongs to another version of Seogo"
                    .formatted(marker, found, LAYOUT));
        }
    }

    private static void layOut(Path root) throws IOException {
        Files.createDirectories(root);
        for (String name : FOLDERS) {
            Files.createDirectories(root.resolve(name));
        }
        for (String name : CLOSED) {
            // Says nothing of a folder that is there already, or of a link to another volume.
            if (!Files.isDirectory(root.resolve(name))) {
                Files.createDirectory(root.resolve(name), PosixFilePermissions.asFileAttribute(OWNER));
            }
        }
        for (String name : PRIVATE) {
            Path folder = Files.createDirectories(root.resolve(name));
            Files.setPosixFilePermissions(folder, OWNER);
        }
    }

    private static String marker(boolean trial) {
        return "# A data folder of Seogo, records archive. Do not edit.\nlayout=" + LAYOUT + "\n"
                + (trial ? TRIAL + "\n" : "");
    }
}
