package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.testing.Deposits;

/** A store with a near and a far copy in a test's folder, and what may happen to them. */
public final class Copies implements AutoCloseable {

    static final CopyName NEAR = new CopyName("near");
    static final CopyName FAR = new CopyName("far");
    static final Duration PERIOD = Duration.ofDays(30);
    public static final LogicalPath LETTER = LogicalPath.payload("편지.txt");
    public static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    public final Path folder;
    public final DataSource database;
    public Instant now = Instant.parse("2026-11-21T00:00:00Z");
    public CopiedStore store;

    public Copies(Path folder) {
        this.folder = folder;
        database = RegisterDatabase.fresh();
        store = open(2);
    }

    CopiedStore open(int required) {
        return CopiedStore.open(
                LocalStoreSettings.at(folder.resolve("store"), "99999", (InstantSource) () -> now),
                new CareSettings(
                        List.of(
                                new CopyPlace.Folder(NEAR, folder.resolve("near")),
                                new CopyPlace.Folder(FAR, folder.resolve("far"))),
                        required,
                        PERIOD,
                        1_000_000_000),
                database,
                PremisTurtle.events());
    }

    public StoreCare care() {
        return store.care();
    }

    /** An object of two versions, in every copy. */
    public ObjectId two_versions(String name) {
        ObjectId object = new ObjectId(name);
        store.write(Deposits.into(object)
                .inline(LETTER, "한 자도 바꾸지 않는다. " + name)
                .inline(DESCRIPTION, "one")
                .build());
        store.write(Deposits.into(object).inline(DESCRIPTION, "two").build());
        care().catchUp();
        return object;
    }

    public Path root(CopyName copy, ObjectId object) {
        try (Stream<Path> all = Files.walk(folder.resolve(copy.value()), 3)) {
            return all.filter(path -> path.endsWith("ark%3a%2f99999%2f" + object.name()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of an object with its bytes as text, as it lies on disk. */
    public SortedMap<String, String> bytes(CopyName copy, ObjectId object) {
        Path root = root(copy, object);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public void execute(String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
