package kr.seogo.bench.ingest;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import kr.seogo.bench.Hands;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.generate.KoreanText;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import org.apache.commons.io.file.PathUtils;

/**
 * The store alone, beside ocfl-java as it comes: the same files as objects of a hundred, written by as many threads as cores.
 * ocfl-java syncs nothing and reads nothing back; beside a Fedora over HTTP; Seogo's store in memory shows what of the difference the disk is.
 */
final class StoreSpeed {

    private static final int OBJECTS = 40;
    private static final int FILES = 100;
    private static final int BYTES = 50_000;
    private static final int OF_FEDORA = 4;
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Instant MADE = Instant.parse("2026-11-21T00:00:00Z");

    private final Setting setting;
    private final int objects;
    private final List<Map<LogicalPath, Content>> sources = new ArrayList<>();

    private StoreSpeed(Setting setting) {
        this.setting = setting;
        this.objects = setting.count(OBJECTS);
    }

    static List<Row> rows(Setting setting) throws IOException, InterruptedException {
        StoreSpeed speed = new StoreSpeed(setting);
        speed.generate();
        setting.say("Writing them by ocfl-java alone, and by the store alone");
        double peer = speed.byPeer("peer-before");
        double disk = speed.byStore(setting.folder().resolve("store-alone"));
        peer = (peer + speed.byPeer("peer-after")) / 2;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("the store alone, synced and read back", disk, "files/s")
                .against(peer)
                .note("%,d files of 50 KB in %,d objects; peer: ocfl-java, which syncs nothing and reads nothing back"
                        .formatted(speed.files(), speed.objects)));
        rows.add(Row.of("the store alone, beside a Fedora", disk, "files/s")
                .against(speed.byFedora())
                .note(
                        "peer: Fedora 6.1, %,d of the files, an archival group and a transaction for each object, by as many threads as cores"
                                .formatted(speed.ofFedora() * FILES)));
        if (Files.isWritable(MEMORY)) {
            Path memory = Files.createTempDirectory(MEMORY, "seogo-bench");
            try {
                rows.add(Row.of("the store alone, in memory", speed.byStore(memory.resolve("store")), "files/s")
                        .against(disk)
                        .note("the same steps where syncing costs nothing; beside the disk"));
            } finally {
                PathUtils.deleteDirectory(memory);
            }
        }
        return rows;
    }

    private int files() {
        return objects * FILES;
    }

    private void generate() throws IOException {
        for (int object = 0; object < objects; object++) {
            Path folder = Files.createDirectories(setting.folder().resolve("alone-%03d".formatted(object)));
            Map<LogicalPath, Content> files = new LinkedHashMap<>();
            for (int n = 0; n < FILES; n++) {
                byte[] text = KoreanText.of(7_000_000L + (long) object * FILES + n, BYTES);
                Path file = Files.write(folder.resolve("document-%03d.txt".formatted(n)), text);
                files.put(
                        LogicalPath.payload(file.getFileName().toString()),
                        new Content.CheckedFile(file, text.length, sha512(text)));
            }
            sources.add(files);
        }
    }

    private double byStore(Path root) {
        try (LocalObjectStore store =
                LocalObjectStore.open(LocalStoreSettings.at(root, "99999", InstantSource.system()))) {
            return each(n -> store.write(new Deposit(
                    new ObjectId("a%07d".formatted(n)),
                    new IntentKey(new UUID(n, n)),
                    MADE,
                    "Seogo bench",
                    "made for a benchmark",
                    sources.get(n))));
        }
    }

    private double byPeer(String name) throws IOException {
        Path root = Files.createDirectories(setting.folder().resolve(name));
        Path work = Files.createDirectories(setting.folder().resolve(name + "-work"));
        OcflRepository repository = new OcflRepositoryBuilder()
                .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                .storage(storage -> storage.fileSystem(root))
                .workDir(work)
                .build();
        try {
            return each(n -> repository.updateObject(
                    ObjectVersionId.head("ark:/99999/a%07d".formatted(n)),
                    new VersionInfo().setMessage("made for a benchmark"),
                    updater -> sources.get(n).forEach((path, content) -> {
                        if (content instanceof Content.CheckedFile file) {
                            updater.addPath(file.source(), path.value());
                        }
                    })));
        } finally {
            repository.close();
        }
    }

    /** It is slow: some objects will do. */
    private int ofFedora() {
        return Math.min(objects, OF_FEDORA);
    }

    private double byFedora() throws IOException, InterruptedException {
        setting.say("Writing %,d of them into a Fedora".formatted(ofFedora() * FILES));
        Path folder = Files.createDirectories(setting.folder().resolve("fedora"));
        try (FedoraPeer fedora = FedoraPeer.start(setting.home(), folder)) {
            fedora.write("warm", sources.getFirst());
            return each(ofFedora(), n -> fedora.write("a%07d".formatted(n), sources.get(n)));
        }
    }

    private double each(IntConsumer write) {
        return each(objects, write);
    }

    /** Files a second. */
    private static double each(int objects, IntConsumer write) {
        long started = System.nanoTime();
        Hands.each(Runtime.getRuntime().availableProcessors(), objects, write);
        return objects * FILES / ((System.nanoTime() - started) / 1e9);
    }

    private static Sha512 sha512(byte[] bytes) {
        try {
            return new Sha512(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }
}
