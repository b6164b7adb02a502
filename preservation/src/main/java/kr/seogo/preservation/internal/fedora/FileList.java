package kr.seogo.preservation.internal.fedora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;

/** The files of a version by their paths. Its form is described in {@code docs/on-disk.md}. */
record FileList(SortedMap<LogicalPath, StoredFile> files) {

    static final FileList NOTHING = new FileList(Collections.emptySortedMap());

    private static final String FORM = "seogo-fedora-files-1";

    /**
     * This with files added or replaced.
     *
     * @throws StoreException where one would stand where a folder is
     */
    FileList with(Collection<StoredFile> added) {
        NavigableMap<LogicalPath, StoredFile> all = new TreeMap<>(files);
        added.forEach(file -> all.put(file.path(), file));
        for (LogicalPath path : all.keySet()) {
            String folder = path.value() + "/";
            LogicalPath below = all.ceilingKey(new LogicalPath(folder + "\u0000"));
            if (below != null && below.value().startsWith(folder)) {
                throw new StoreException("%s cannot be a file, for it is the folder of %s".formatted(path, below));
            }
        }
        return new FileList(Collections.unmodifiableSortedMap(all));
    }

    List<StoredFile> all() {
        return List.copyOf(files.values());
    }

    Optional<StoredFile> file(LogicalPath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Each content once. */
    Set<Sha512> contents() {
        return files.values().stream().map(StoredFile::digest).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is here under a path under which something else, or nothing, was before. */
    List<StoredFile> since(FileList before) {
        return files.values().stream()
                .filter(file -> !file.equals(before.files.get(file.path())))
                .toList();
    }

    PreservedVersion preserved(ObjectId object, VersionLine line) {
        List<StoredFile> payload =
                files.values().stream().filter(file -> file.path().isPayload()).toList();
        return new PreservedVersion(
                object,
                line.version(),
                line.key(),
                payload.size(),
                payload.stream().mapToLong(StoredFile::bytes).sum());
    }

    byte[] write(String object, ObjectVersion version) {
        ObjectNode root = Json.object();
        root.put("form", FORM).put("object", object).put("version", version.number());
        files.values().forEach(file -> root.withArray("files")
                .addObject()
                .put("path", file.path().value())
                .put("bytes", file.bytes())
                .put("sha512", file.digest().hex()));
        return Json.bytes(root);
    }

    /**
     * Reads one that was proved to be what was written.
     *
     * @throws IOException where it has another form, or is another version's
     */
    static FileList read(byte[] bytes, String object, ObjectVersion version) throws IOException {
        JsonNode root = Json.read(bytes, FORM, object);
        if (root.path("version").asInt() != version.number()) {
            throw new IOException("it lists the files of version " + root.path("version") + ", not of " + version);
        }
        try {
            List<StoredFile> files = new ArrayList<>();
            root.path("files")
                    .forEach(file -> files.add(new StoredFile(
                            new LogicalPath(file.path("path").asText()),
                            file.path("bytes").asLong(),
                            new Sha512(file.path("sha512").asText()))));
            return NOTHING.with(files);
        } catch (IllegalArgumentException | StoreException e) {
            throw new IOException("it lists what is no file: " + e.getMessage(), e);
        }
    }
}
